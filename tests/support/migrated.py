"""An empty database with every table, made once and copied.

To migrate from nothing takes six seconds, and a run of the tests needs dozens of such databases.
Whoever gets a copy migrates it all the same, and finds nothing left to do. `test_locks.py` and
`tests/browser/` still migrate from nothing.
"""

import fcntl
import hashlib
import os
import secrets
import sqlite3
import subprocess
import sys
from contextlib import closing, contextmanager
from functools import cache
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
# Not below VAR: a test may have one of its own, and all of them share what is here.
FOLDER = ROOT / "var" / "migrated"


@cache
def name():
    """Another one for each state of the code and of its libraries."""
    digest = hashlib.sha256((ROOT / "requirements.txt").read_bytes())
    for app in ("blog", "comments", "config"):
        for file in sorted((ROOT / app).rglob("*.py")):
            digest.update(file.read_bytes())
    return f"migrated_{digest.hexdigest()[:16]}"


def file():
    """The file of SQLite."""
    made = FOLDER / f"{name()}.sqlite3"
    with alone():
        if not made.exists():
            for old in FOLDER.glob("*.sqlite3*"):
                old.unlink()
            begun = FOLDER / "begun.sqlite3"
            migrate(f"sqlite:///{begun}")
            with closing(sqlite3.connect(begun)) as whole:
                whole.execute("PRAGMA journal_mode = DELETE")  # one file, and no log beside it
            begun.rename(made)
    return made


def copy(source, target):
    """Copy it to a file, or into memory; return the connection to the copy."""
    new = sqlite3.connect(target, uri=True)
    with closing(sqlite3.connect(f"file:{source}?mode=ro", uri=True)) as old:
        old.backup(new)
    return new


def database(url):
    """The name of PostgreSQL's, on the server at `url`: a template for CREATE DATABASE."""
    made = name()
    with alone(), on_server(url) as cursor:
        cursor.execute("SELECT 1 FROM pg_database WHERE datname = %s", [made])
        if not cursor.fetchone():
            begun = f"begun_{secrets.token_hex(8)}"
            cursor.execute(f"CREATE DATABASE {begun}")
            migrate(urlsplit(url)._replace(path=f"/{begun}").geturl())
            cursor.execute(f"ALTER DATABASE {begun} RENAME TO {made}")
    return made


def fill(url):
    """Make the database at `url`, which is not there yet."""
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        target = Path(parts.path.removeprefix("/"))
        # As the site makes them: nobody else may read it.
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        target.touch(mode=0o600)
        copy(file(), target).close()
    else:
        template = database(url)
        with on_server(url) as cursor:
            cursor.execute(f"CREATE DATABASE {parts.path[1:]} TEMPLATE {template}")


def migrate(url):
    kept = {name: value for name, value in os.environ.items() if name != "EXPECT_DATABASE"}
    environment = kept | {"DATABASE_URL": url, "SECRET_KEY": secrets.token_urlsafe(50)}
    command = [sys.executable, "manage.py", "migrate", "--verbosity=0"]
    subprocess.run(command, cwd=ROOT, env=environment, check=True)


@contextmanager
def alone():
    """One process makes it; the others wait and take it."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    with open(FOLDER / "lock", "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


@contextmanager
def on_server(url):
    """A cursor on the server's own database: no other may be open where one is copied."""
    import psycopg2

    connection = psycopg2.connect(urlsplit(url)._replace(path="/postgres").geturl())
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            yield cursor
    finally:
        connection.close()
