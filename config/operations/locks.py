"""Locks: one site in a folder, one process for a purpose on a database."""

import fcntl
import hashlib
import os
from contextlib import contextmanager


class Taken(Exception):
    """Somebody else holds the lock. The message is the text they wrote into it."""


def hold(file, text):
    """Lock `file` while this process and its children live, and write `text` into it.

    Raise Taken, with the holder's text, if it is locked. The system releases the lock when its
    holders end for any reason.
    """
    lock = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        said = os.read(lock, 1000).decode("utf-8", "replace")
        os.close(lock)
        raise Taken(said) from None
    os.truncate(lock, 0)
    os.write(lock, text.encode())
    return lock


@contextmanager
def alone(connection, purpose, *, waiting=lambda: None):
    """Let one process at a time do `purpose` on the database of `connection`.

    Others wait without a limit. `waiting` is called once by each process that has to wait.
    """
    lock = {"postgresql": on_postgresql, "sqlite": on_sqlite}[connection.vendor]
    with lock(connection, purpose, waiting):
        yield


@contextmanager
def on_postgresql(connection, purpose, waiting):
    """Use a session lock, which ends at the latest with the connection."""
    digest = hashlib.sha256(f"colloquy {purpose}".encode()).digest()
    key = [int.from_bytes(digest[:8], signed=True)]
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", key)
        if not cursor.fetchone()[0]:
            waiting()
            cursor.execute("SELECT pg_advisory_lock(%s)", key)
    try:
        yield
    finally:
        if connection.connection is not None:
            with connection.cursor() as cursor:
                cursor.execute("SELECT pg_advisory_unlock(%s)", key)


@contextmanager
def on_sqlite(connection, purpose, waiting):
    """Lock a file next to the database. A database in memory belongs to one process anyway."""
    if connection.is_in_memory_db():
        yield
        return
    file = f"{connection.settings_dict['NAME']}.{purpose}-lock"
    lock = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            waiting()
            fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)
