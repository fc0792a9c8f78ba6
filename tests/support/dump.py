"""What the database holds, as bytes: for tests of what may be in it, and what may not."""

from django.db import connection


def everything():
    """All that could be read from the database: on SQLite its whole file, with what was deleted and
    not overwritten; on PostgreSQL every row of every table."""
    if connection.vendor == "sqlite":
        connection.ensure_connection()
        return connection.connection.serialize()
    return b"\n".join(text for _, text in rows())


def rows():
    """Every row of every table, as (table, bytes)."""
    with connection.cursor() as cursor:
        for table in connection.introspection.table_names(cursor):
            quoted = connection.ops.quote_name(table)
            cursor.execute(f"SELECT * FROM {quoted}")  # noqa: S608 (the names of our own tables)
            for row in cursor.fetchall():
                yield table, repr(row).encode()


def tables_with(word):
    """The tables in which a word stands, in any capitals."""
    word = word.lower().encode()
    return sorted({table for table, text in rows() if word in text.lower()})
