"""A consistent snapshot of the blog, and a database to restore into."""

import logging
import os
import sqlite3
import tempfile
from contextlib import closing, contextmanager
from pathlib import Path

from django.apps import apps
from django.db import connection, transaction

from config.backup.archive import Refused
from config.search import index, postgresql

logger = logging.getLogger(__name__)

LOCK_SECONDS = 20
"""How long a restore waits for writers, or on PostgreSQL for readers too."""

PAGES = 2000
"""Pages of an SQLite file that are copied between two reports of progress."""


@contextmanager
def one_moment():
    """Read everything in the block as of one moment, while others may write."""
    if connection.in_atomic_block:
        raise RuntimeError("A backup begins a transaction of its own.")
    if connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
            yield
        return
    # Django's own `atomic` would take the write lock here. With the write-ahead log, a reader sees
    # the state from its beginning and blocks nobody.
    with connection.cursor() as cursor:
        cursor.execute("BEGIN DEFERRED")
        try:
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
            yield
        finally:
            cursor.execute("ROLLBACK")


@contextmanager
def new_database():
    """Connect the block to an empty database, which replaces the blog's at the end.

    If the block raises or the process ends, the blog's database is unchanged.
    """
    with {"sqlite": new_sqlite, "postgresql": new_postgresql}[connection.vendor]():
        yield


@contextmanager
def new_postgresql():
    """Do everything in one transaction, in which the old tables are dropped too."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'")
            if index.has_words():
                postgresql.drop(cursor)
            if tables := ours(connection.introspection.table_names(cursor)):
                names = ", ".join(map(connection.ops.quote_name, tables))
                cursor.execute(f"DROP TABLE {names} CASCADE")
        yield
        # The callbacks would only delete cached pages, and all of them are deleted anyway.
        connection.run_on_commit.clear()


def ours(tables):
    """Return the tables that belong to this software and not to another."""
    prefixes = ("django_", *(f"{app.label}_" for app in apps.get_app_configs()))
    return [name for name in tables if name.startswith(prefixes)]


@contextmanager
def new_sqlite():
    """Use a new file, whose pages then replace the blog's in one transaction.

    The pages are replaced and not the file: processes with the database open continue with the new
    one. If the file were replaced, they would write to a deleted one.
    """
    live = Path(connection.settings_dict["NAME"])
    if not live.is_absolute():
        raise Refused(f"The database {live} is no file, into which a blog could be restored.")
    live.parent.mkdir(parents=True, exist_ok=True)
    for old in live.parent.glob(f".{live.name}-restoring-*"):
        old.unlink()  # left by a restore that was killed
    handle, name = tempfile.mkstemp(dir=live.parent, prefix=f".{live.name}-restoring-")
    os.close(handle)
    before = connection.settings_dict["NAME"]
    connection.close()
    connection.settings_dict["NAME"] = name
    try:
        yield
        connection.close()
        put_in_place(name, live)
    finally:
        connection.close()
        connection.settings_dict["NAME"] = before
        for path in live.parent.glob(f"{Path(name).name}*"):  # its log, and the lock of `migrate`
            path.unlink()


def refuse_to_wait(status, remaining, total):
    """Refuse to wait for a writer. The copy would otherwise wait for ever."""
    if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        raise Refused("Another process keeps writing to the database. Stop the blog first.")


def empty_log(target):
    """Move the contents of the write-ahead log into the database file.

    The restore is complete without this, so a full disk is not an error. SQLite does it later.
    """
    try:
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.OperationalError as error:
        logger.warning("The database’s log was left beside it for now: %s", error)


def put_in_place(new, live):
    """Copy with SQLite's backup API in one transaction: completely or not at all."""
    is_new = not live.exists()
    try:
        with closing(sqlite3.connect(new)) as source:
            found = source.execute("PRAGMA integrity_check").fetchone()[0]
            if found != "ok":
                raise Refused(f"The new database is not whole: {found}")
            if is_new:
                live.touch(0o600)
            with closing(sqlite3.connect(live, timeout=LOCK_SECONDS)) as target:
                target.execute("PRAGMA journal_mode = WAL")
                target.execute("PRAGMA synchronous = FULL")
                target.execute("PRAGMA secure_delete = ON")
                source.backup(target, pages=PAGES, progress=refuse_to_wait)
                empty_log(target)
    except sqlite3.DatabaseError as error:
        if is_new:
            live.unlink(missing_ok=True)
        raise Refused(f"The database {live.name} could not be replaced: {error}.") from error
