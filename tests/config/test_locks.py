"""What one process does alone: run on a folder, migrate a database."""

import os
import subprocess
import sys

import pytest
from django.conf import settings
from django.db import connection

from config.operations import locks


def test_a_folder_that_is_taken_says_by_whom(tmp_path):
    lock = locks.hold(tmp_path / "lock", "process 7, http://blog.example/")

    with pytest.raises(locks.Taken, match="^process 7, http://blog.example/$"):
        locks.hold(tmp_path / "lock", "process 8")

    os.close(lock)
    again = locks.hold(tmp_path / "lock", "process 8")
    assert (tmp_path / "lock").read_text() == "process 8"
    os.close(again)


def test_the_lock_of_one_that_was_killed_is_free(tmp_path):
    program = f"from config import locks; locks.hold({str(tmp_path / 'lock')!r}, 'x'); 1 / 0"
    options = {"cwd": settings.BASE_DIR, "check": False, "capture_output": True}
    subprocess.run([sys.executable, "-c", program], **options)

    os.close(locks.hold(tmp_path / "lock", "another"))


MIGRATE = [sys.executable, "manage.py", "migrate", "--verbosity=0"]


@pytest.fixture
def empty_database(tmp_path):
    """The environment of a site whose database holds nothing yet."""
    if connection.vendor == "sqlite":
        yield os.environ | {"VAR": str(tmp_path / "var"), "DATABASE_URL": ""}
        return
    from tests.support.race import Database

    with Database(os.environ["DATABASE_URL"], bare=True) as url:
        yield os.environ | {"VAR": str(tmp_path / "var"), "DATABASE_URL": url}


def test_of_two_first_migrations_one_waits(empty_database):
    options = {"cwd": settings.BASE_DIR, "env": empty_database, "stderr": subprocess.PIPE}
    both = [subprocess.Popen(MIGRATE, text=True, **options) for _ in range(2)]

    said = [process.communicate(timeout=120)[1] for process in both]

    assert [process.returncode for process in both] == [0, 0], said
    # One that comes when the other is done has nothing to wait for.
    waited = "Another process migrates this database. Waiting until it is done.\n"
    assert sorted(said) in (sorted(["", waited]), ["", ""])
