"""The search index, maintained by triggers in the database.

With triggers, code that writes a post or a comment need not know about the index. It has no
migration, because on SQLite a later change of the table would drop the triggers. Instead, the end
of every `migrate` creates the index if it is missing or from an earlier release.
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
    """Create the index unless it is complete. Called at the end of every `migrate`."""
    if not has_words():
        return  # an intended migration to an earlier state
    with connection.cursor() as cursor:
        whole = engine().is_whole(cursor)
        if whole:
            engine().tune(cursor)  # an index of an earlier release may lack a setting
    if not whole:
        rebuild()


def has_words():
    """Return whether both tables exist with the column that is indexed."""
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
    """Rebuild the whole index from the posts and comments."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            engine().drop(cursor)
        for model in (Post, Comment):
            refold(model)
        with connection.cursor() as cursor:
            engine().create(cursor)


def refold(model):
    """Update the `search_words` of rows where they do not match the text."""
    texts = {Post: ("title", "summary", "words"), Comment: ("body_html",)}[model]
    rows = model._base_manager.only("search_words", *texts).iterator(chunk_size=BATCH)
    changed = ((now, row.pk) for row in rows if (now := row.folded()) != row.search_words)
    update = f"UPDATE {model._meta.db_table} SET search_words = %s WHERE id = %s"  # noqa: S608
    while batch := list(islice(changed, BATCH)):
        with connection.cursor() as cursor:
            cursor.executemany(update, batch)


def tidy():
    """Remove the words of deleted rows from the database file."""
    with connection.cursor() as cursor:
        engine().tidy(cursor)
