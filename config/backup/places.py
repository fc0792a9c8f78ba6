"""The moment in which a blog is read, and the place in which a restored one is built."""

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
"""For so long a restore waits for those who are writing, or reading on PostgreSQL."""

PAGES = 2000
"""Pages of an SQLite file that are copied between two signs of life."""


@contextmanager
def one_moment():
    """Whatever is read in the block was so at one moment, however many write meanwhile."""
    if connection.in_atomic_block:
        raise RuntimeError("A backup begins a transaction of its own.")
    if connection.vendor == "postgresql":
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
            yield
        return
    # Not Django's own `atomic`, which takes the lock of a writer here. In the write-ahead log a
    # reader goes on seeing what was there when it began, and is in nobody's way.
    with connection.cursor() as cursor:
        cursor.execute("BEGIN DEFERRED")
        try:
            cursor.execute("SELECT 1 FROM django_migrations LIMIT 1")
            yield
        finally:
            cursor.execute("ROLLBACK")


@contextmanager
def new_database():
    """In the block the connection leads to an empty database, which is the blog's afterwards.

    When the block raises, or the process ends in it, the blog's database is as it was.
    """
    with {"sqlite": new_sqlite, "postgresql": new_postgresql}[connection.vendor]():
        yield


@contextmanager
def new_postgresql():
    """Everything in one transaction, in which the old tables go too."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute(f"SET LOCAL lock_timeout = '{LOCK_SECONDS}s'")
            if index.has_words():
                postgresql.drop(cursor)
            if tables := ours(connection.introspection.table_names(cursor)):
                names = ", ".join(map(connection.ops.quote_name, tables))
                cursor.execute(f"DROP TABLE {names} CASCADE")
        yield
        # All that the verbs would do now is to throw kept pages away, and every page goes.
        connection.run_on_commit.clear()


def ours(tables):
    """Those of the tables that belong to this software, and not to a neighbour."""
    prefixes = ("django_", *(f"{app.label}_" for app in apps.get_app_configs()))
    return [name for name in tables if name.startswith(prefixes)]


@contextmanager
def new_sqlite():
    """A file beside the blog's, whose pages then replace those of the blog's in one transaction.

    The pages and not the file: a process that has the database open goes on in the new one,
    where after a change of the file it would write into one that nobody reads any more.
    """
    live = Path(connection.settings_dict["NAME"])
    if not live.is_absolute():
        raise Refused(f"The database {live} is no file, into which a blog could be restored.")
    live.parent.mkdir(parents=True, exist_ok=True)
    for old in live.parent.glob(f".{live.name}-restoring-*"):
        old.unlink()  # of a restore that was killed
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
    """The copy would wait for ever for whoever writes."""
    if status in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        raise Refused("Another process keeps writing to the database. Stop the blog first.")


def empty_log(target):
    """Bring what is in the write-ahead log into the database's file.

    The new blog is in place by then, with the log or without it: a disk that is full just now is no
    reason to say that nothing was changed. SQLite does it later by itself.
    """
    try:
        target.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.OperationalError as error:
        logger.warning("The database’s log was left beside it for now: %s", error)


def put_in_place(new, live):
    """SQLite's backup API, backwards: one transaction, whole or not at all, whatever stops it."""
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
