"""The index on SQLite: two contentless FTS5 tables, maintained by triggers."""

import json

from blog.models import Post
from comments.models import Comment

# The words are already folded and separated by blanks, so the simplest tokenizer is enough.
WAYS = "content='', tokenize='ascii', prefix='3'"
TABLES = {
    "colloquy_search_post": f"USING fts5(title, words, {WAYS})",
    "colloquy_search_comment": f"USING fts5(words, {WAYS})",
}
TITLE = "substr({row}.search_words, 1, instr({row}.search_words, char(10)) - 1)"
TEXT = "substr({row}.search_words, instr({row}.search_words, char(10)) + 1)"
KINDS = {
    "post": ("blog_post", Post.Status.PUBLISHED, "title, words", f"{TITLE}, {TEXT}"),
    "comment": ("comments_comment", Comment.Status.APPROVED, "words", "{row}.search_words"),
}

RANK = {
    "post": "-bm25(colloquy_search_post, 6.0, 1.0)",
    "comment": "-bm25(colloquy_search_comment)",
}
SECURE_DELETE = (3, 42)
"""From this version on, FTS5 can delete words from the file with the row; before, with `tidy`."""


def add(kind, row):
    table, shown, columns, values = KINDS[kind]
    return (
        f"INSERT INTO colloquy_search_{kind} (rowid, {columns})"
        f" SELECT {row}.id, {values.format(row=row)}"
    )


def take_out(kind, row):
    """Return SQL that deletes a row. A contentless table needs the words of the row for this."""
    table, shown, columns, values = KINDS[kind]
    name = f"colloquy_search_{kind}"
    return (
        f"INSERT INTO {name} ({name}, rowid, {columns})"
        f" SELECT 'delete', {row}.id, {values.format(row=row)}"
    )


def triggers():
    """Return the SQL of each trigger, by name."""
    made = {}
    for kind, (table, shown, _columns, _values) in KINDS.items():
        name = f"colloquy_search_{kind}"
        was, is_now = f"old.status = '{shown}'", f"new.status = '{shown}'"
        changed = "(old.status <> new.status OR old.search_words <> new.search_words)"
        bodies = {
            "insert": ("INSERT", is_now, f"{add(kind, 'new')};"),
            "update": (
                "UPDATE OF status, search_words",
                f"({was} OR {is_now}) AND {changed}",
                f"{take_out(kind, 'old')} WHERE {was}; {add(kind, 'new')} WHERE {is_now};",
            ),
            "delete": ("DELETE", was, f"{take_out(kind, 'old')};"),
        }
        for event, (on, when, body) in bodies.items():
            made[f"{name}_{event}"] = (
                f"CREATE TRIGGER {name}_{event} AFTER {on} ON {table} WHEN {when}"
                f" BEGIN /* words 1 */ {body} END"
            )
    return made


def is_whole(cursor):
    """Return whether the tables and triggers exist and are from this release.

    To alter a table on SQLite, Django creates a new one. The triggers are dropped with the old one.
    """
    cursor.execute("SELECT name, sql FROM sqlite_master WHERE name LIKE 'colloquy_search_%'")
    there = dict(cursor.fetchall())
    wanted = {name: f"CREATE VIRTUAL TABLE {name} {how}" for name, how in TABLES.items()}
    return all(there.get(name) == sql for name, sql in (wanted | triggers()).items())


def drop(cursor):
    for name in triggers():
        cursor.execute(f"DROP TRIGGER IF EXISTS {name}")
    for name in TABLES:
        cursor.execute(f"DROP TABLE IF EXISTS {name}")


def tune(cursor):
    """Do nothing: SQLite has no settings of a table."""


def create(cursor):
    """Create the tables, fill them with what readers can see, then create the triggers."""
    cursor.execute("SELECT sqlite_version()")
    version = tuple(int(part) for part in cursor.fetchone()[0].split("."))
    for name, how in TABLES.items():
        cursor.execute(f"CREATE VIRTUAL TABLE {name} {how}")
        if version >= SECURE_DELETE:
            command(cursor, name, "secure-delete", 1)
    for kind, (table, shown, _columns, _values) in KINDS.items():
        cursor.execute(f"{add(kind, 'row')} FROM {table} AS row WHERE row.status = '{shown}'")
    tidy(cursor)
    for sql in triggers().values():
        cursor.execute(sql)


def tidy(cursor):
    """Rewrite the index without the words of deleted rows."""
    for name in TABLES:
        command(cursor, name, "optimize")


def command(cursor, table, name, value=None):
    """Run an FTS5 command, which is an insert into a column named like the table."""
    sql = f"INSERT INTO {table} ({table}, rank) VALUES (%s, %s)"  # noqa: S608 (our own names)
    cursor.execute(sql, [name, value])


def match(terms):
    """Return the terms as an FTS5 query. Folded words contain no special characters."""

    def any_way(term):
        ways = [f'"{" ".join(words)}"' + " *" * is_open for words, is_open in term.ways()]
        return ways[0] if len(ways) == 1 else f"({' OR '.join(ways)})"

    return " AND ".join(any_way(term) for term in terms)


def newest(cursor, terms, posts, *, is_narrow):
    """Return nothing. FTS5 reads the newest entries first in any case."""
    return []


def find(kind, terms, posts, most, *, is_narrow, newest=None):
    """Return SQL and values for (id, rank) of the newest rows that have the terms, at most `most`.

    `posts` is SQL and values for the ids of the posts to search. Unless `is_narrow`, they are those
    to leave out.
    """
    index, (of_posts, values) = f"colloquy_search_{kind}", posts
    if kind == "comment" and is_narrow:
        of_posts = (
            "SELECT id FROM comments_comment"  # noqa: S608
            f" WHERE status = 'approved' AND post_id IN ({of_posts})"
        )
    if is_narrow:
        # The + prevents a separate FTS5 query for each id.
        rows = f"FROM {index} WHERE {index} MATCH %s AND +{index}.rowid IN ({of_posts})"
    elif kind == "post":
        rows = f"FROM {index} WHERE {index} MATCH %s AND +{index}.rowid NOT IN ({of_posts})"
    else:
        rows = (
            f"FROM {index} JOIN comments_comment ON comments_comment.id = {index}.rowid"
            f" WHERE {index} MATCH %s AND comments_comment.post_id NOT IN ({of_posts})"
        )
    latest = f"ORDER BY {index}.rowid DESC LIMIT {most}"
    return f"SELECT {index}.rowid, {RANK[kind]} {rows} {latest}", [match(terms), *values]  # noqa: S608


def has(kind, term, hidden):
    """Return SQL and values for whether any row has a term, except those of the posts `hidden`."""
    sql, values = find(kind, [term], hidden, 1, is_narrow=False)
    return f"EXISTS ({sql})", values


def holders(cursor, kind, words, most):
    """Return {word: ids} of any `most` entries for each word that has any."""
    index = f"colloquy_search_{kind}"
    has_it = f"""{index} MATCH '"' || value || '"'"""
    cursor.execute(
        "SELECT value, (SELECT json_group_array(rowid)"  # noqa: S608
        f" FROM (SELECT rowid FROM {index} WHERE {has_it} LIMIT %s)) FROM json_each(%s)",
        [most, json.dumps([*words])],
    )
    return {word: ids for word, found in cursor.fetchall() if (ids := json.loads(found))}


def with_beginning(cursor, kind, beginning, most):
    """Return the ids of the newest entries with a word that begins so, at most `most`."""
    index = f"colloquy_search_{kind}"
    cursor.execute(
        f"SELECT rowid FROM {index} WHERE {index} MATCH %s ORDER BY rowid DESC LIMIT %s",  # noqa: S608
        [f'"{beginning}" *', most],
    )
    return [key for (key,) in cursor.fetchall()]
