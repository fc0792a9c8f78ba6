"""What to know before an upgrade: run by the new release, before it touches the database."""

import os
import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.core import checks
from django.db import NotSupportedError, connection
from django.utils import timezone
from django.utils.timesince import timesince

from blog.models import Mail
from config.backup import nightly
from config.operations import health, release

FRESH = timedelta(hours=24)
"""The age up to which a backup is good enough for the way back."""


@dataclass(frozen=True)
class Finding:
    """One line of the report. One that is not `is_fine` should stop the upgrade."""

    about: str
    words: str
    is_fine: bool = True


def findings():
    """Return all findings, in the order of the report. The database must respond.

    Its tables are those of the earlier release, so that few columns can be read.
    """
    if "blog_blog" not in connection.introspection.table_names():
        return [
            engine(),
            Finding("Database", "It is empty: this is a first start."),
            *environment(),
        ]
    found = [engine(), *schema()]
    if not all(finding.is_fine for finding in found):
        return found
    return [*found, *environment(), backup(), disk(), mail()]


def engine():
    """Find out whether this release supports the version of the database."""
    try:
        connection.check_database_version_supported()
    except NotSupportedError as error:
        return Finding("Database", f"{error}", is_fine=False)
    return Finding("Database", f"{connection.display_name}, which this release supports.")


def schema():
    """Compare the migrations of the database with those of the code."""
    code = f"release {release.version()}"
    if health.schema()["schema"] != "ok":
        words = f"It is of a newer release than {code}. Take the newer code, or restore a backup."
        return [Finding("Migrations", words, is_fine=False)]
    waiting = health.waiting_migrations()
    if not waiting:
        return [Finding("Migrations", f"The database is of {code} already.")]
    names = ", ".join(f"{migration.app_label} {migration.name}" for migration in waiting)
    return [Finding("Migrations", f"{code} brings {len(waiting)}: {names}.")]


def environment():
    """Return what Django's checks, with those for a deployment, have against the settings."""
    messages = checks.run_checks(include_deployment_checks=settings.HTTPS)
    serious = [message for message in messages if message.level >= checks.WARNING]
    if not serious:
        return [Finding("Environment", "Every check passes.")]
    return [Finding("Environment", f"{m.msg} ({m.id})", is_fine=False) for m in serious]


def backup():
    """Find out how old the newest nightly backup is."""
    word, age = nightly.state()
    if age is None:
        reasons = {
            "off": "There are no nightly backups: BACKUP_TO is not set.",
            "unreachable": f"The folder {settings.BACKUP_TO} cannot be read.",
            "none": f"There is none in {settings.BACKUP_TO} yet.",
        }
        return Finding("Backup", f"{reasons[word]} Make one: {BACKUP}.", is_fine=False)
    if age > FRESH.total_seconds():
        words = f"The newest is {in_words(age)} old. Make one: {BACKUP}."
        return Finding("Backup", words, is_fine=False)
    return Finding("Backup", f"The newest is {in_words(age)} old.")


BACKUP = "manage.py backup FILE, with the release that runs now"


def in_words(seconds):
    """Return a time span in words."""
    now = timezone.now()
    return timesince(now - timedelta(seconds=seconds), now)


def disk():
    """Check for room: a migration may write the database anew, and a backup holds everything."""
    needed = 2 * size_of_database() + size_of(settings.MEDIA_ROOT)
    folders = [settings.VAR, settings.BACKUP_TO]
    free = min(shutil.disk_usage(f).free for f in folders if f and os.path.exists(f))
    words = f"{free / 1e9:.1f} GB are free; an upgrade with a backup may need {needed / 1e9:.1f}."
    return Finding("Disk", words, is_fine=free > needed)


def size_of_database():
    """Return the bytes of the database on this machine."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_database_size(current_database())")
            return cursor.fetchone()[0]
    name = connection.settings_dict["NAME"]
    return os.path.getsize(name) if os.path.exists(name) else 0


def size_of(folder):
    """Return the bytes of all files in a folder."""
    return sum(path.stat().st_size for path in Path(folder).rglob("*") if path.is_file())


def mail():
    """Find out how many e-mails wait in the outbox."""
    waiting = Mail.objects.waiting().count()
    if not waiting:
        return Finding("E-mail", "Nothing waits.")
    return Finding("E-mail", f"{waiting} wait. They are sent by the new release.")


WAY_BACK = """\
The way back, if the upgrade fails:
  1. Stop the blog.
  2. Put the earlier release back.
  3. manage.py restore FILE --replace, with the backup from before the upgrade.
Comments that came after that backup are lost. What readers deleted since stays deleted."""
