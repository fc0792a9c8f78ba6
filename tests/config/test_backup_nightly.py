"""One backup a night, how long each is kept, and who is told how old the newest is."""

import os
from datetime import UTC, datetime, timedelta

import pytest
from django.apps import apps
from django.db import connection
from django.utils import timezone

from blog.models import Blog
from config.backup import erasures, making, nightly
from config.backup.archive import Refused
from config.backup.tables import LEFT_OUT, Schema
from config.operations import jobs
from tests.config.starting import start

NOW = datetime(2026, 11, 27, 4, 0, 30, tzinfo=UTC)  # a Friday


def nights(count):
    return {NOW - timedelta(days=n, seconds=30) for n in range(count)}


def days_of(moments):
    return sorted((NOW.date() - at.date()).days for at in moments)


def test_seven_days_and_four_weeks_are_kept():
    assert days_of(nightly.kept(nights(100), NOW, monthly=False)) == [0, 1, 2, 3, 4, 5, 6, 12, 19]


@pytest.mark.parametrize(("weekdays", "oldest"), [(range(7), 21), ([0], 27)])
def test_thinned_every_night_four_weeks_are_there_and_none_is_28_days_old(weekdays, oldest):
    """/privacy/ says 28 days. With nights that failed, the newest of a week may be its Monday."""
    moments, ages = set(), []
    for n in range(60):
        now = NOW + timedelta(days=n)
        new = {now - timedelta(seconds=30)} if now.weekday() in weekdays else set()
        moments = nightly.kept(moments | new, now, monthly=False)
        ages += [(now.date() - at.date()).days for at in moments]

    assert len({at.isocalendar()[:2] for at in moments}) == 4
    assert max(ages) == oldest


def test_twelve_months_are_kept_if_the_owner_says_so():
    kept = nightly.kept(nights(800), NOW, monthly=True)

    assert len(kept) == 9 + 11
    assert max(days_of(kept)) == 331  # the last of December


def test_of_one_day_the_newest_is_kept():
    by_hand = NOW - timedelta(hours=3)

    assert nightly.kept({NOW, by_hand}, NOW, monthly=False) == {NOW}


def test_the_newest_is_kept_however_old():
    old = NOW - timedelta(days=500)

    assert nightly.kept({old, old - timedelta(days=1)}, NOW, monthly=False) == {old}


def test_without_backups_there_is_nothing_to_keep():
    assert nightly.kept(set(), NOW, monthly=True) == set()


@pytest.fixture
def folder(settings, tmp_path, db):
    settings.BACKUP_TO = tmp_path / "backups"
    settings.BACKUP_TO.mkdir()
    return settings.BACKUP_TO


def put(folder, **ago):
    at = timezone.now() - timedelta(**ago)
    path = folder / f"{nightly.prefix()}-{at:{nightly.MOMENT}}.zip"
    path.write_bytes(b"a backup")
    return path


@pytest.fixture
def taken(monkeypatch):
    """What would be written: backups read a moment, and tests are in a transaction."""

    def write(path, *, recipients=()):
        path.write_bytes(b"a backup")

    monkeypatch.setattr(making, "backup", write)


def test_a_night_writes_one_and_deletes_what_is_old(folder, taken):
    put(folder, days=90)
    stranger = folder / "colloquy-00000000-20200101T000000Z.zip"
    stranger.write_bytes(b"another blog's")

    nightly.take()

    names = sorted(path.name for path in folder.iterdir() if path.suffix == ".zip")
    assert len(names) == 2
    assert stranger.exists()
    assert len(erasures.read(erasures.file_in(folder, Blog.identify())).highest) == 7


def test_what_a_killed_backup_left_is_deleted_after_a_day(folder, taken):
    left = folder / f".{nightly.prefix()}-20261126T040000Z.zip-abc.partial"
    fresh = folder / f".{nightly.prefix()}-20261127T040000Z.zip-abc.partial"
    for path in (left, fresh):
        path.write_bytes(b"half")
    yesterday = timezone.now().timestamp() - 90_000
    os.utime(left, (yesterday, yesterday))

    nightly.take()

    assert (left.exists(), fresh.exists()) == (False, True)


def test_a_backup_that_fails_deletes_nothing(folder, monkeypatch):
    old = put(folder, days=90)

    def full(*_, **__):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(making, "backup", full)
    with pytest.raises(OSError, match="No space"):
        nightly.take()

    assert old.exists()


def test_without_a_folder_no_backup_is_taken(settings, db, monkeypatch):
    settings.BACKUP_TO = None
    monkeypatch.setattr(making, "backup", None)  # calling it would fail

    nightly.take()


def test_backups_and_lists_are_among_the_jobs():
    assert {"backup", "erasures"} <= {job.name for job in jobs.JOBS}


@pytest.mark.parametrize(
    ("ago", "word"), [({"hours": 29}, "ok"), ({"hours": 31}, "late"), ({"days": 40}, "late")]
)
def test_readyz_tells_the_age_of_the_newest(folder, client, ago, word):
    put(folder, **ago)
    put(folder, days=50)

    said = client.get("/readyz").json()

    assert said["backup"] == word
    seconds = timedelta(**ago).total_seconds()
    assert seconds <= said["newest_backup"] < seconds + 60


def test_readyz_tells_of_a_folder_without_backups_and_of_one_that_is_away(folder, client):
    assert client.get("/readyz").json()["backup"] == "none"

    folder.rmdir()

    assert client.get("/readyz").json()["backup"] == "unreachable"


def test_readyz_says_nothing_where_none_are_taken(client, settings, db):
    settings.BACKUP_TO = None

    assert "backup" not in client.get("/readyz").json()


def test_one_by_a_clock_that_was_ahead_is_not_the_newest(folder):
    put(folder, hours=40)
    put(folder, days=-30)

    assert nightly.state()[0] == "late"


def test_the_admin_tells_its_owner_of_backups(folder, admin_client):
    assert "There is no backup yet. The first is made tonight." in admin_client.get(
        "/admin/"
    ).content.decode().replace("\xa0", " ")

    put(folder, hours=3)

    page = admin_client.get("/admin/").content.decode().replace("\xa0", " ")
    assert "The newest is 3 hours old. Each is kept for 28 days at most." in page


def test_the_admin_says_how_to_have_backups(settings, admin_client):
    settings.BACKUP_TO = None

    assert "set BACKUP_TO to a folder" in admin_client.get("/admin/").content.decode()


def test_the_privacy_page_says_for_how_long(folder, client):
    assert "Backups. 28 days." in client.get("/privacy/").content.decode()

    Blog(monthly_backups=True).save()

    assert "Backups. 372 days." in client.get("/privacy/").content.decode()


def test_the_privacy_page_says_the_longer_of_the_owners_days_and_ours(folder, client):
    Blog(backup_days=90).save()

    assert "Backups. 90 days." in client.get("/privacy/").content.decode()


def test_a_backup_is_not_written_where_everybody_reads(settings, db):
    with pytest.raises(Refused, match="everybody can read over the web"):
        making.backup(settings.MEDIA_ROOT / "backup.zip")


def test_a_folder_that_everybody_reads_stops_the_start(tmp_path):
    done = start(VAR=str(tmp_path), BACKUP_TO=str(tmp_path / "media" / "backups"))

    assert "which everybody can read over the web" in done.stderr


# What goes in


@pytest.mark.django_db
def test_each_table_is_in_a_backup_or_left_out_for_a_reason():
    """Whoever adds a model that needs no backup names it in `LEFT_OUT`, with the reason."""
    kept = {table.meta.db_table for table in Schema.of_database().tables}
    left_out = {apps.get_model(label)._meta.db_table for label in LEFT_OUT}
    there = {
        name
        for name in connection.introspection.table_names()
        if not name.startswith("colloquy_search_")  # made anew by `migrate`
    }

    assert there - kept - left_out == {"django_migrations"}  # in the manifest
    assert kept.isdisjoint(left_out)
    assert all(LEFT_OUT.values())


@pytest.mark.django_db
def test_each_model_of_the_code_has_its_table_in_the_schema():
    labels = {table.label for table in Schema.of_database().tables} | LEFT_OUT.keys()
    models = apps.get_models(include_auto_created=True)

    assert {m._meta.label_lower for m in models if m._meta.managed} == labels
