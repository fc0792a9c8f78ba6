"""The index on PostgreSQL: two tables of tsvectors, maintained by triggers.

It is not a column of the comments. A reply changes the tree fields of its whole conversation, and
PostgreSQL adds each rewritten row to every index of its table.
"""

import hashlib

from blog.models import Post
from comments.models import Comment
from config.search import plans

PAIR = "((hashtext({}) & 65535) - 32768)::smallint"
"""A 16-bit hash of two words with a blank between them."""

NEWEST = 200
"""Entries that are read to see how common words are."""

LATEST = 1_000
"""Entries that are read for words with the same beginning before the index is."""

WORDS_OF_POST = """
    setweight(colloquy_search_words(split_part({row}.search_words, E'\\n', 1), 0), 'A')
    || colloquy_search_words(split_part({row}.search_words, E'\\n', 2), 100)
"""
KINDS = {
    "post": ("blog_post", Post.Status.PUBLISHED, "id", "{row}.id", WORDS_OF_POST),
    "comment": (
        "comments_comment",
        Comment.Status.APPROVED,
        "id, post_id",
        "{row}.id, {row}.post_id",
        "colloquy_search_words({row}.search_words, 0)",
    ),
}

# Entries stay inline up to a whole page. Otherwise PostgreSQL would compress those of most posts
# and move them out of line. They would be slow to compare and rank. The remaining table would look
# so small that the planner would scan it even for one rare word.
#
# To find adjacent words, PostgreSQL reads each entry that has all of them, which for common words
# is nearly every one. So an entry also has its adjacent pairs, each as one of 65,536 numbers, with
# an index. Only entries with those numbers are checked for the words themselves.
#
# The words are already folded and separated by blanks. PostgreSQL's parser would detect addresses,
# paths and numbers in them and split them differently. So each word gets its position explicitly.
SCHEMA = r"""
CREATE FUNCTION colloquy_search_words(words text, before integer) RETURNS tsvector
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(string_agg(
        '''' || replace(replace(word, '\', '\\'), '''', '''''') || ''':'
        || least(before + place, 16383), ' '), '')::tsvector
    FROM unnest(string_to_array(words, ' ')) WITH ORDINALITY AS listed (word, place)
    WHERE word <> ''
$$;
CREATE FUNCTION colloquy_search_pairs(words tsvector) RETURNS smallint[]
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
    SELECT coalesce(array_agg(DISTINCT {pair}), '{}')
    FROM (
        SELECT word || ' ' || lead(word) OVER following AS pair,
            place, lead(place) OVER following AS next_place
        FROM unnest(words) AS entry (word, places, weights), unnest(places) AS place
        WINDOW following AS (ORDER BY place)
    ) AS listed
    WHERE next_place = place + 1
$$;
CREATE TABLE colloquy_search_post
    (id bigint PRIMARY KEY, words tsvector NOT NULL, pairs smallint[] NOT NULL)
    WITH (toast_tuple_target = 8160);
CREATE TABLE colloquy_search_comment
    (id bigint PRIMARY KEY, post_id bigint NOT NULL, words tsvector NOT NULL,
    pairs smallint[] NOT NULL)
    WITH (toast_tuple_target = 8160);
""".replace("{pair}", PAIR.format("pair"))
# Without "fastupdate": otherwise searches would scan all entries since the last vacuum.
INDEXES = """
CREATE INDEX colloquy_search_post_words
    ON colloquy_search_post USING gin (words) WITH (fastupdate = off);
CREATE INDEX colloquy_search_comment_words
    ON colloquy_search_comment USING gin (words) WITH (fastupdate = off);
CREATE INDEX colloquy_search_post_pairs
    ON colloquy_search_post USING gin (pairs) WITH (fastupdate = off);
CREATE INDEX colloquy_search_comment_pairs
    ON colloquy_search_comment USING gin (pairs) WITH (fastupdate = off);
CREATE INDEX colloquy_search_comment_post ON colloquy_search_comment (post_id);
"""
TRIGGERS = """
CREATE FUNCTION colloquy_search_{kind}_keep() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'TRUNCATE' THEN
        TRUNCATE colloquy_search_{kind};
    ELSIF TG_OP = 'DELETE' THEN
        DELETE FROM colloquy_search_{kind} WHERE id = old.id;
    ELSIF new.status <> '{shown}' THEN
        DELETE FROM colloquy_search_{kind} WHERE id = new.id;
    ELSE
        INSERT INTO colloquy_search_{kind} ({keys}, words, pairs)
        SELECT {values}, made.words, colloquy_search_pairs(made.words)
        FROM (SELECT {words} AS words) AS made
        ON CONFLICT (id) DO UPDATE SET words = excluded.words, pairs = excluded.pairs;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER colloquy_search_insert AFTER INSERT ON {table}
    FOR EACH ROW WHEN (new.status = '{shown}') EXECUTE FUNCTION colloquy_search_{kind}_keep();
CREATE TRIGGER colloquy_search_update AFTER UPDATE OF status, search_words ON {table}
    FOR EACH ROW
    WHEN (old.status <> new.status OR old.search_words <> new.search_words)
    EXECUTE FUNCTION colloquy_search_{kind}_keep();
CREATE TRIGGER colloquy_search_delete AFTER DELETE ON {table}
    FOR EACH ROW EXECUTE FUNCTION colloquy_search_{kind}_keep();
CREATE TRIGGER colloquy_search_truncate AFTER TRUNCATE ON {table}
    FOR EACH STATEMENT EXECUTE FUNCTION colloquy_search_{kind}_keep();
"""
FILL = """
INSERT INTO colloquy_search_{kind} ({keys}, words, pairs)
SELECT {values}, made.words, colloquy_search_pairs(made.words)
FROM {table} AS old, LATERAL (SELECT {words} AS words OFFSET 0) AS made
WHERE old.status = '{shown}'
"""


def statements():
    """Return the statements that create the index, in order."""
    fill, keep = [], []
    for kind, (table, shown, keys, *parts) in KINDS.items():
        for made, template, row in ((fill, FILL, "old"), (keep, TRIGGERS, "new")):
            values, words = (part.format(row=row) for part in parts)
            names = {"kind": kind, "table": table, "shown": shown, "keys": keys}
            made.append(template.format(**names, values=values, words=words))
    return [SCHEMA, *fill, INDEXES, *keep, "ANALYZE colloquy_search_post, colloquy_search_comment"]


def release():
    """Return a hash of the statements. It is stored in the database with the index."""
    return hashlib.sha256(f"1{statements()}".encode()).hexdigest()


def is_whole(cursor):
    """Return whether the tables and triggers exist and are from this release."""
    cursor.execute(
        "SELECT obj_description(to_regclass('colloquy_search_comment'), 'pg_class'),"
        " to_regclass('colloquy_search_post') IS NOT NULL,"
        " (SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'colloquy_search_%'"
        "  AND tgrelid IN ('blog_post'::regclass, 'comments_comment'::regclass)"
        "  AND tgenabled <> 'D')"
    )
    return cursor.fetchone() == (release(), True, 8)


def drop(cursor):
    # Concurrent writes wait. Without triggers, they would not be indexed.
    cursor.execute("LOCK TABLE blog_post, comments_comment IN SHARE ROW EXCLUSIVE MODE")
    cursor.execute("DROP TABLE IF EXISTS colloquy_search_post, colloquy_search_comment")
    cursor.execute("DROP FUNCTION IF EXISTS colloquy_search_post_keep CASCADE")
    cursor.execute("DROP FUNCTION IF EXISTS colloquy_search_comment_keep CASCADE")
    cursor.execute("DROP FUNCTION IF EXISTS colloquy_search_words, colloquy_search_pairs")


def tune(cursor):
    """Let one process do each search. To start others takes longer than they save."""
    for kind in KINDS:
        cursor.execute(f"ALTER TABLE colloquy_search_{kind} SET (parallel_workers = 0)")


def create(cursor):
    """Create the tables, fill them with what readers can see, then create the triggers."""
    for sql in statements():
        cursor.execute(sql)
    tune(cursor)
    cursor.execute(f"COMMENT ON TABLE colloquy_search_comment IS '{release()}'")


def tidy(cursor):
    """Do nothing: vacuum removes deleted rows, as in every table."""


def match(terms, operator=" & "):
    """Return the terms as a tsquery. Folded words contain no special characters."""

    def side_by_side(words, is_open):
        return " <-> ".join(f"'{word}'" for word in words) + ":*" * is_open

    def any_way(term):
        return " | ".join(side_by_side(*way) for way in term.ways())

    return operator.join(f"({any_way(term)})" for term in terms)


def newest(cursor, terms, posts, *, is_narrow):
    """Return the newest entries as (kind, all entries, mask, how many have it).

    Bit 0 of a mask says that the post is one to search, and the others which terms the entry has.
    """
    of_posts, values = posts
    asked, given = [], []
    for kind in KINDS:
        table = f"colloquy_search_{kind}"
        bits = [f"{key_of_post(kind)} {'IN' if is_narrow else 'NOT IN'} ({of_posts})"]
        bits += ["ts_match_vq(words, %s::tsquery)"] * len(terms)
        mask = " | ".join(f"(({bit})::int << {place})" for place, bit in enumerate(bits))
        asked.append(
            f"SELECT '{kind}', (SELECT reltuples FROM pg_class WHERE oid = '{table}'::regclass),"  # noqa: S608
            f" {mask} AS mask, count(*)"
            f" FROM (SELECT * FROM {table} ORDER BY id DESC LIMIT {NEWEST}) AS newest GROUP BY mask"
        )
        given += [*values, *(match([term]) for term in terms)]
    cursor.execute(" UNION ALL ".join(asked), given)
    return cursor.fetchall()


def find(kind, terms, posts, most, *, is_narrow, newest):
    """Return SQL and values for (id, rank) of the newest rows that have the terms, at most `most`.

    `posts` is SQL and values for the ids of the posts to search. Unless `is_narrow`, they are those
    to leave out. `newest` says how many of the newest rows have the terms.
    """
    of_posts, values = posts
    table, key = f"colloquy_search_{kind}", key_of_post(kind)
    is_searched = f"{key} {'IN' if is_narrow else 'NOT IN'} ({of_posts})"
    # With "or", the rank adds up the terms. With "and", it compares all places of each two terms,
    # which takes ten times as long.
    any_of = match(terms, " | ")
    begin, rarest, number = plans.choose(kind, terms, most, newest, is_narrow=is_narrow)
    if begin == plans.NEWEST:
        # By a function and not by an operator, or PostgreSQL could search the index.
        return (
            f"SELECT id, ts_rank(words, %s::tsquery, 1) FROM {table}"  # noqa: S608
            f" WHERE CASE WHEN {is_searched} THEN ts_match_vq(words, %s::tsquery) END"
            f" ORDER BY id DESC LIMIT {most}",
            [any_of, *values, match(rarest)],
        )
    conditions, given = having(rarest, rarest[:number])
    latest = "id"
    if begin == plans.WORDS:
        # PostgreSQL would make a join of "IN", and begin with the posts. It would read from the
        # newest row on, because it expects more matches than there are, but for "+ 0".
        is_searched, latest = f"CASE WHEN {is_searched} THEN TRUE END", "id + 0"
    # Rank only the newest rows, not all matches before sorting, and sort them without their words,
    # which would not fit into memory.
    return (
        "SELECT id, (SELECT ts_rank(words, %s::tsquery, 1)"  # noqa: S608
        f" FROM {table} AS entry WHERE entry.id = latest.id) FROM ("
        f"SELECT id FROM {table} WHERE {conditions} AND {is_searched}"
        f" ORDER BY {latest} DESC LIMIT {most}) AS latest ORDER BY id DESC",
        [any_of, *given, *values],
    )


def key_of_post(kind):
    return "post_id" if kind == "comment" else "id"


def has(kind, term, hidden):
    """Return SQL and values for whether any row has a term, except those of the posts `hidden`.

    If the word were known when PostgreSQL plans, it would scan the table for it.
    """
    of_posts, values = hidden
    conditions, given = having([term], [term])
    unplanned = conditions.replace("%s::tsquery", "(SELECT %s::tsquery)")
    return (
        f"EXISTS (SELECT 1 FROM colloquy_search_{kind}"  # noqa: S608
        f" WHERE {unplanned} AND {key_of_post(kind)} NOT IN ({of_posts}))",
        [*given, *values],
    )


def having(terms, looked_up):
    """Return the conditions for entries that have the terms, and their values.

    Those `looked_up` are found by an index, terms of adjacent words by their pairs. Only then is
    the entry itself read for the others, by a function and not by an operator, so that the index
    is not searched for them as well.
    """
    pairs = pairs_of(looked_up)
    words = [term for term in looked_up if not pairs_of([term])]
    read = [term for term in terms if term not in words]
    conditions, values = [], []
    if pairs:
        numbers = ", ".join([PAIR.format("%s")] * len(pairs))
        conditions.append(f"pairs @> ARRAY[{numbers}]")
        values += pairs
    if words:
        conditions.append("words @@ %s::tsquery")
        values.append(match(words))
    if read:
        conditions.append("ts_match_vq(words, %s::tsquery)")
        values.append(match(read))
    return " AND ".join(conditions), values


def pairs_of(terms):
    """Return the pairs of adjacent words that an entry must have.

    They come from words in quotes or with a hyphen. An unfinished last word is in no pair.
    """
    closed = [term.words[: -1 if term.is_open else None] for term in terms]
    return [f"{a} {b}" for words in closed for a, b in zip(words, words[1:], strict=False)]


def holders(cursor, kind, words, most):
    """Return {word: ids} of any `most` entries for each word that has any.

    Each word is looked up separately: for one query with hundreds of words, PostgreSQL expects
    nearly all rows and scans the table.
    """
    cursor.execute(
        "SELECT word, ARRAY(SELECT id"  # noqa: S608
        f" FROM colloquy_search_{kind} WHERE words @@ quote_literal(word)::tsquery LIMIT %s)"
        " FROM unnest(%s::text[]) AS word",
        [most, list(words)],
    )
    return {word: ids for word, ids in cursor.fetchall() if ids}


def with_beginning(cursor, kind, beginning, most):
    """Return the ids of the newest entries with a word that begins so, at most `most`.

    The index would first collect all entries of each such word. If the newest have enough, they
    are read instead.
    """
    table = f"colloquy_search_{kind}"
    newest = f"(SELECT id, words FROM {table} ORDER BY id DESC LIMIT {LATEST}) AS newest"  # noqa: S608
    for rows, order in ((newest, "id"), (table, "id + 0")):
        cursor.execute(
            f"SELECT id FROM {rows} WHERE words @@ (SELECT %s::tsquery)"  # noqa: S608
            f" ORDER BY {order} DESC LIMIT %s",
            [f"'{beginning}':*", most],
        )
        ids = [key for (key,) in cursor.fetchall()]
        if len(ids) == most:
            break
    return ids
