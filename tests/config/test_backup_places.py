"""Whether the blog of a backup is in place, to the last moment in which a disk can be full."""

import sqlite3
from contextlib import closing
from functools import partial

import pytest

from config.backup import places
from config.backup.archive import Refused


class Full(sqlite3.Connection):
    """A disk that has no room for what `at` names."""

    at = ""

    def execute(self, sql, *arguments):
        if self.at and self.at in sql:
            raise sqlite3.OperationalError("database or disk is full")
        return super().execute(sql, *arguments)


def make(path, word):
    with closing(sqlite3.connect(path)) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("CREATE TABLE words (word)")
        database.execute("INSERT INTO words VALUES (?)", [word])
        database.commit()
    return path


def words(path):
    with closing(sqlite3.connect(path)) as database:
        return [word for (word,) in database.execute("SELECT word FROM words")]


@pytest.fixture
def full(monkeypatch):
    def full(at):
        disk = type("Disk", (Full,), {"at": at})
        monkeypatch.setattr(
            places.sqlite3, "connect", partial(places.sqlite3.connect, factory=disk)
        )

    with monkeypatch.context() as monkeypatch:
        yield full


def test_a_disk_that_is_full_before_the_end_leaves_what_was_there(tmp_path, full):
    new, live = make(tmp_path / "new", "restored"), make(tmp_path / "live", "old")
    full("synchronous")

    with pytest.raises(Refused, match="live could not be replaced: database or disk is full"):
        places.put_in_place(new, live)

    assert words(live) == ["old"]


def test_a_disk_that_is_full_after_the_end_is_no_refusal(tmp_path, full):
    """By then the blog is the restored one: “Nothing was changed” would be untrue."""
    new, live = make(tmp_path / "new", "restored"), make(tmp_path / "live", "old")
    full("wal_checkpoint")

    places.put_in_place(new, live)

    assert words(live) == ["restored"]
