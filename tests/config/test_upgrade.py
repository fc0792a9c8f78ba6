"""`upgrade_check`: what is said before an upgrade, and when it says no."""

import os
import re
from datetime import timedelta
from io import StringIO
from types import SimpleNamespace

import pytest
from django.conf import settings as site_settings
from django.core import checks
from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder
from django.utils import timezone

from blog.models import Mail
from config.backup import nightly
from config.operations import release

pytestmark = pytest.mark.django_db


@pytest.fixture
def folder(settings, tmp_path):
    """A folder of backups, with one of an hour ago; `age` makes another."""
    settings.BACKUP_TO = tmp_path / "backups"
    settings.BACKUP_TO.mkdir()
    settings.VAR.mkdir()

    def age(**ago):
        for path in settings.BACKUP_TO.iterdir():
            path.unlink()
        at = timezone.now() - timedelta(**ago)
        (settings.BACKUP_TO / f"{nightly.prefix()}-{at:{nightly.MOMENT}}.zip").touch()

    age(hours=1)
    return SimpleNamespace(age=age, path=settings.BACKUP_TO)


def check():
    """What the command says, and whether it says yes."""
    said = StringIO()
    try:
        call_command("upgrade_check", stdout=said)
    except CommandError as error:
        return f"{said.getvalue()}{error}", False
    return said.getvalue(), True


def test_a_blog_that_is_fit_is_ready(folder):
    words, is_ready = check()

    assert is_ready, words
    assert words.startswith(f"Colloquy {release.version()}\nok    Database: ")
    assert f"ok    Migrations: The database is of release {release.version()} already.\n" in words
    assert "ok    Environment: Every check passes.\n" in words
    assert re.search(r"ok    Backup: The newest is 1\xa0hour(, \d\xa0minutes?)? old\.\n", words)
    assert "ok    E-mail: Nothing waits.\n" in words
    assert "3. manage.py restore FILE --replace" in words
    assert words.endswith("Ready for the upgrade.\n")
    assert "STOP" not in words


def test_what_a_release_brings_is_named(folder):
    recorder = MigrationRecorder(connection)
    newest = recorder.migration_qs.filter(app="comments").order_by("name").last()
    newest.delete()

    words, is_ready = check()

    assert is_ready
    assert f"release {release.version()} brings 1: comments {newest.name}.\n" in words


def test_the_tables_may_be_those_of_an_earlier_release(folder):
    """It runs before the migrations: what they add or rename is not there yet."""
    with connection.cursor() as cursor:
        cursor.execute("ALTER TABLE blog_blog RENAME COLUMN tagline TO earlier_tagline")
        cursor.execute("ALTER TABLE blog_mail RENAME COLUMN last_error TO earlier_error")

    words, is_ready = check()

    assert is_ready, words


def test_an_empty_database_is_a_first_start(folder, monkeypatch):
    monkeypatch.setattr(connection.introspection, "table_names", list)

    words, is_ready = check()

    assert is_ready
    assert "ok    Database: It is empty: this is a first start.\n" in words


def test_a_database_of_a_newer_release_stops_it(folder):
    MigrationRecorder(connection).record_applied("comments", "9999_of_the_next_release")

    words, is_ready = check()

    assert not is_ready
    assert "STOP  Migrations: It is of a newer release than" in words
    assert words.endswith("Not yet: 1 to do first. They are marked STOP.")


@pytest.mark.parametrize(
    ("before", "said"),
    [
        (
            lambda folder: folder.age(hours=25),
            "STOP  Backup: The newest is 1\xa0day, 1\xa0hour old. ",
        ),
        (lambda folder: os.unlink(*folder.path.iterdir()), "STOP  Backup: There is none in "),
    ],
)
def test_an_upgrade_without_a_way_back_is_stopped(folder, before, said):
    before(folder)

    words, is_ready = check()

    assert (is_ready, said in words) == (False, True), words


def test_a_blog_without_nightly_backups_is_stopped(folder, settings):
    settings.BACKUP_TO = None

    assert "STOP  Backup: There are no nightly backups: BACKUP_TO is not set." in check()[0]


def test_a_disk_without_room_stops_it(folder, monkeypatch):
    usage = SimpleNamespace(free=0)
    monkeypatch.setattr("config.operations.upgrade.shutil.disk_usage", lambda folder: usage)

    assert "STOP  Disk: 0.0 GB are free" in check()[0]


def test_an_environment_that_is_not_fit_stops_it(folder, monkeypatch):
    fault = checks.Warning("It is unfit.", id="x.W001")
    monkeypatch.setattr("config.operations.upgrade.checks.run_checks", lambda **options: [fault])

    words, is_ready = check()

    assert (is_ready, "STOP  Environment: It is unfit. (x.W001)\n" in words) == (False, True)


def test_e_mail_that_waits_is_counted_and_stops_nothing(folder):
    Mail.objects.create(kind="test", recipient="grace@readers.example")

    words, is_ready = check()

    assert is_ready
    assert "ok    E-mail: 1 wait. They are sent by the new release.\n" in words


# The version


def test_the_newest_part_of_the_changes_is_of_this_version():
    words = (site_settings.BASE_DIR / "CHANGELOG.md").read_text()

    assert re.search(r"^## ([\d.]+)", words, re.M)[1] == release.version()
    assert re.fullmatch(r"\d+\.\d+\.\d+", release.version())


def test_what_the_changes_ask_for_is_said(folder, settings, tmp_path):
    (tmp_path / "pyproject.toml").write_text('[project]\nversion = "1.2.3"\n')
    (tmp_path / "CHANGELOG.md").write_text(
        "# Changes\n\n## 1.2.3\n\n- A page. **Do:** look\n  at it.\n- Other.\n\n"
        "## 1.2.2\n\n- **Do:** that before.\n"
    )
    settings.BASE_DIR = tmp_path

    assert release.to_do() == ["A page. Do: look at it."]
    assert release.version() == "1.2.3"
