"""Many processes write to the same five posts; afterwards everything they were told must be so.

    python -m tests.support.race [PROCESSES [OPERATIONS]]

runs the race by hand (8 × 500 unless told otherwise) in a database of its own, beside the one in
DATABASE_URL and dropped afterwards: a file in a temporary folder for SQLite. `python
tests/with_postgres.py python -m tests.support.race` runs it on PostgreSQL.

What each process does stands in `race_worker.py`. One process starts, and the others are forks of
it: to start is the dear part, and nobody races while it lasts.
"""

import json
import os
import secrets
import subprocess
import sys
import tempfile
import uuid
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from tests.support import migrated

ROOT = Path(__file__).resolve().parents[2]
# Only the processes of the race know Django: their database is not that of the caller.
RACE = """import sys, django
django.setup()
from tests.support import race_worker
race_worker.race(*sys.argv[1:])"""


def race(url, processes, operations, *, seed=None, timeout=600):
    """Run it on the empty database at `url`, and return what the judge says."""
    seed = secrets.token_hex(4) if seed is None else seed
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "DATABASE_URL": url,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "SECRET_KEY": "a secret key that lasts as long as a race",
            "PYTHONPATH": str(ROOT),
        }

        def python(*arguments):
            command = [sys.executable, *map(str, arguments)]
            options = {"cwd": ROOT, "env": environment, "timeout": timeout, "check": False}
            return subprocess.run(command, text=True, capture_output=True, **options)

        ended = python("-c", RACE, folder, processes, operations, seed)
        if ended.returncode:
            raise RuntimeError(f"The race ended with {ended.returncode}:\n{ended.stderr}")
        verdict = json.loads(ended.stdout)
        check = python("manage.py", "check_trees")
    return verdict | {
        "seed": seed,
        "operations_per_second": round(processes * operations / verdict["seconds"]),
        "check_trees": check.stdout.splitlines()[0],
        "check_trees_status": check.returncode,
    }


class Database:
    """A database of its own, beside the one at `url`; gone afterwards.

    With empty tables, or with `bare` without any.
    """

    def __init__(self, url, *, bare=False):
        self.parts, self.bare = urlsplit(url), bare
        self.name = f"race_{uuid.uuid4().hex}"

    def __enter__(self):
        if self.parts.scheme == "sqlite":
            self.folder = tempfile.TemporaryDirectory()
            url = f"sqlite:///{self.folder.name}/{self.name}.sqlite3"
        else:
            url = urlunsplit(self.parts._replace(path=f"/{self.name}"))
        if not self.bare:
            migrated.fill(url)
        elif self.parts.scheme != "sqlite":
            self._on_server(f"CREATE DATABASE {self.name}")
        return url

    def __exit__(self, *_):
        if self.parts.scheme == "sqlite":
            self.folder.cleanup()
        else:
            self._on_server(f"DROP DATABASE {self.name} WITH (FORCE)")

    def _on_server(self, statement):
        import psycopg2

        connection = psycopg2.connect(urlunsplit(self.parts))
        try:
            connection.autocommit = True
            connection.cursor().execute(statement)
        finally:
            connection.close()


if __name__ == "__main__":
    numbers = [int(number) for number in sys.argv[1:3]]
    with Database(os.environ.get("DATABASE_URL", "sqlite:///")) as url:
        verdict = race(url, *(numbers + [8, 500][len(numbers) :]))
    print(json.dumps(verdict, indent=2))  # noqa: T201
