"""The index on PostgreSQL: two tables of tsvectors, kept by triggers.

Not a column of the comments: a reply moves the edges of its whole conversation, and each row that
PostgreSQL writes anew is entered into every index of its table.
"""

import hashlib

PAIR = "((hashtext({}) & 65535) - 32768)::smallint"
"""The number of two words with a blank between them."""

WORDS_OF_POST = """
    setweight(colloquy_search_words(split_part({row}.search_words, E'\\n', 1), 0), 'A')
    || colloquy_search_words(split_part({row}.search_words, E'\\n', 2), 100)
"""
KINDS = {
    "post": ("blog_post", "published", "id", "{row}.id", WORDS_OF_POST),
    "comment": (
        "comments_comment",
        "approved",
        "id, post_id",
        "{row}.id, {row}.post_id",
        "colloquy_search_words({row}.search_words, 0)",
    ),
}

# Entries stay in their row up to a whole page. Else those of any post would be put away and
# compressed: dear to compare and to rank, and the table left would look small enough to be read
# through for one rare word.
#
# Which words stand side by side has to be read in each entry that has them all: of common words,
# nearly every one. So an entry also has its pairs of neighbours, each as one of 65,536 numbers, and
# an index of them. What has the numbers is then looked at for the words themselves.
#
# The words come folded and with blanks between them. PostgreSQL's own parser would find addresses,
# paths and numbers in them, each in another way; so every word is given its place by hand.
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
# Without "fastupdate", or searches would read through what was written since the last vacuum.
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
    """What makes the index, in order."""
    fill, keep = [], []
    for kind, (table, shown, keys, *parts) in KINDS.items():
        for made, template, row in ((fill, FILL, "old"), (keep, TRIGGERS, "new")):
            values, words = (part.format(row=row) for part in parts)
            names = {"kind": kind, "table": table, "shown": shown, "keys": keys}
            made.append(template.format(**names, values=values, words=words))
    return [SCHEMA, *fill, INDEXES, *keep, "ANALYZE colloquy_search_post, colloquy_search_comment"]


def release():
    """Names this way to make the index; it stands in the database beside what it made."""
    return hashlib.sha256(f"1{statements()}".encode()).hexdigest()


def is_whole(cursor):
    """Whether the tables and the triggers are there, and are those of this release."""
    cursor.execute(
        "SELECT obj_description(to_regclass('colloquy_search_comment'), 'pg_class'),"
        " to_regclass('colloquy_search_post') IS NOT NULL,"
        " (SELECT count(*) FROM pg_trigger WHERE tgname LIKE 'colloquy_search_%'"
        "  AND tgrelid IN ('blog_post'::regclass, 'comments_comment'::regclass)"
        "  AND tgenabled <> 'D')"
    )
    return cursor.fetchone() == (release(), True, 8)


def drop(cursor):
    # What is written meanwhile waits: between here and the new triggers nobody would enter it.
    cursor.execute("LOCK TABLE blog_post, comments_comment IN SHARE ROW EXCLUSIVE MODE")
    cursor.execute("DROP TABLE IF EXISTS colloquy_search_post, colloquy_search_comment")
    cursor.execute("DROP FUNCTION IF EXISTS colloquy_search_post_keep CASCADE")
    cursor.execute("DROP FUNCTION IF EXISTS colloquy_search_comment_keep CASCADE")
    cursor.execute("DROP FUNCTION IF EXISTS colloquy_search_words, colloquy_search_pairs")


def create(cursor):
    """Make the tables, fill them with what readers can see, then let the triggers keep them."""
    for sql in statements():
        cursor.execute(sql)
    cursor.execute(f"COMMENT ON TABLE colloquy_search_comment IS '{release()}'")


def tidy(cursor):
    """Nothing: what was deleted goes with the next vacuum, as it does in every table."""


def match(terms):
    """The terms in the language of tsquery. Folded words hold nothing that would mean something."""

    def side_by_side(words, is_open):
        return " <-> ".join(f"'{word}'" for word in words) + ":*" * is_open

    def any_way(term):
        return " | ".join(side_by_side(*way) for way in term.ways())

    return " & ".join(f"({any_way(term)})" for term in terms)


def find(kind, terms, posts, most, *, is_narrow):
    """SQL and values that give (id, rank) of the latest that have the terms, `most` of them.

    `posts` is SQL and values for the ids of the posts that count.
    """
    of_posts, values = posts
    wanted, pairs = match(terms), pairs_of(terms)
    key = "post_id" if kind == "comment" else "id"
    numbers = ", ".join([PAIR.format("%s")] * len(pairs))
    near = f" AND pairs @> ARRAY[{numbers}]" if pairs else ""
    # Few have three words in a row. PostgreSQL does not know how few, and would read through all
    # from the last, in hope of the thousand it needs, where it is not kept from that.
    latest = "id + 0" if any(len(term.words) > 2 for term in terms) else "id"
    # The rank is counted of the latest alone, and not of all before they are put in order.
    return (
        "SELECT id, ts_rank(words, %s::tsquery, 1) FROM ("  # noqa: S608
        f"SELECT id, words FROM colloquy_search_{kind} WHERE words @@ %s::tsquery{near}"
        f" AND {key} IN ({of_posts}) ORDER BY {latest} DESC LIMIT {most}) AS latest"
        " ORDER BY id DESC",
        [wanted, wanted, *pairs, *values],
    )


def pairs_of(terms):
    """The pairs of neighbours that an entry must have: of words in quotes, or with a hyphen. The
    last word of what may go on is none yet."""
    closed = [term.words[: -1 if term.is_open else None] for term in terms]
    return [f"{a} {b}" for words in closed for a, b in zip(words, words[1:], strict=False)]


def holders(cursor, kind, words, most, *, is_open=False):
    """{word: ids} of `most` entries, any, that have it, for each of the words that is in any. With
    `is_open`, of those that have a word beginning so.

    Each word is looked up by itself. Of one question for hundreds of words, PostgreSQL believes
    that it finds nearly everything, and reads all.
    """
    has_it = "words @@ (quote_literal(word) || %s)::tsquery"
    cursor.execute(
        "SELECT word, ARRAY(SELECT id"  # noqa: S608
        f" FROM colloquy_search_{kind} WHERE {has_it} LIMIT %s)"
        " FROM unnest(%s::text[]) AS word",
        [":*" * is_open, most, list(words)],
    )
    return {word: ids for word, ids in cursor.fetchall() if ids}
