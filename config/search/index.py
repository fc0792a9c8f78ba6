"""The words that searches look through, kept by the database itself.

Triggers keep it, so whatever writes a post or a comment need not know. There is no migration for
it: on SQLite any later change of a table would lose the triggers. Instead every `migrate` ends
here, and builds the index where it is missing or of an earlier release.
"""

from itertools import islice

from django.db import connection, transaction

from blog.models import Post
from comments.models import Comment
from config.search import postgresql, sqlite

BATCH = 500


def engine():
    return {"sqlite": sqlite, "postgresql": postgresql}[connection.vendor]


def ensure(**kwargs):
    """Build the index unless it is whole. Connected to the end of every `migrate`."""
    if not has_words():
        return  # migrated to an earlier state, on purpose
    with connection.cursor() as cursor:
        whole = engine().is_whole(cursor)
    if not whole:
        rebuild()


def has_words():
    """Whether both tables are there and have the column that the index is made of."""
    with connection.cursor() as cursor:
        tables = connection.introspection.table_names(cursor)
        return all(
            model._meta.db_table in tables
            and "search_words"
            in {
                column.name
                for column in connection.introspection.get_table_description(
                    cursor, model._meta.db_table
                )
            }
            for model in (Post, Comment)
        )


def rebuild():
    """Make the whole index anew from what the posts and the comments say."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            engine().drop(cursor)
        for model in (Post, Comment):
            refold(model)
        with connection.cursor() as cursor:
            engine().create(cursor)


def refold(model):
    """Write the `search_words` of the rows that have others than their text gives."""
    texts = {Post: ("title", "summary", "words"), Comment: ("body_html",)}[model]
    rows = model._base_manager.only("search_words", *texts).iterator(chunk_size=BATCH)
    changed = ((now, row.pk) for row in rows if (now := row.folded()) != row.search_words)
    update = f"UPDATE {model._meta.db_table} SET search_words = %s WHERE id = %s"  # noqa: S608
    while batch := list(islice(changed, BATCH)):
        with connection.cursor() as cursor:
            cursor.executemany(update, batch)


def tidy():
    """Let the words of what was deleted leave the file too."""
    with connection.cursor() as cursor:
        engine().tidy(cursor)
