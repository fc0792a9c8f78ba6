"""The nightly backup to BACKUP_TO, how long backups are kept, and the age of the newest."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from blog.models import Blog
from config.backup import encryption, erasures, making

DAYS, WEEKS, MONTHS = 7, 4, 12
"""Keep the newest of so many days and weeks, and of so many months if the owner chose so."""

LATE = timedelta(hours=30)
"""The age from which the newest backup is late: a night has passed without one."""

MOMENT = "%Y%m%dT%H%M%SZ"


def take():
    """Job: write a backup, delete old ones and shorten the lists of erasures."""
    if not settings.BACKUP_TO:
        return
    folder, now = Path(settings.BACKUP_TO), timezone.now()
    to = encryption.recipients(settings.BACKUP_RECIPIENT)
    name = f"{prefix()}-{now.astimezone(UTC):{MOMENT}}.zip{'.age' if to else ''}"
    making.backup(folder / name, recipients=to)
    thin(folder, now)
    erasures.keep_lists()
    for place in erasures.folders():
        erasures.shorten(erasures.file_in(place, Blog.identify()))


def prefix():
    """Return the prefix of this blog's backups. Others in the same folder are not touched."""
    return f"colloquy-{Blog.identify().hex[:8]}"


def found(folder):
    """Return {time: path} of this blog's backups in a folder."""
    name = re.compile(rf"{prefix()}-(\d{{8}}T\d{{6}}Z)\.zip(?:\.age)?")
    paths = Path(folder).iterdir()
    matches = [(match[1], path) for path in paths if (match := name.fullmatch(path.name))]
    return {datetime.strptime(text, MOMENT).replace(tzinfo=UTC): path for text, path in matches}


def thin(folder, now):
    """Delete backups that `kept` does not return, and files left by writers that were killed."""
    backups = found(folder)
    for moment in backups.keys() - kept(backups, now, monthly=Blog.load().monthly_backups):
        backups[moment].unlink()
    for path in Path(folder).glob(f".{prefix()}-*{making.PARTIAL}"):
        if now.timestamp() - path.stat().st_mtime > timedelta(days=1).total_seconds():
            path.unlink()


def kept(moments, now, *, monthly):
    """Return the times to keep: the newest of each recent day, week and month, and the newest."""
    spans = [  # a key for each span, and how many spans ago a time was
        (DAYS, lambda at: at.date(), lambda at: (now.date() - at.date()).days),
        (WEEKS, monday, lambda at: (monday(now) - monday(at)).days // 7),
    ]
    if monthly:
        spans.append((MONTHS, month, lambda at: month(now) - month(at)))
    stay = {max(moments)} if moments else set()
    for most, span_of, ago in spans:
        newest = {span_of(at): at for at in sorted(moments)}
        stay |= {at for at in newest.values() if ago(at) < most}
    return stay


def monday(at):
    """Return the Monday of the week, of which one backup is kept."""
    return at.date() - timedelta(days=at.weekday())


def month(at):
    """Return a number for the month, of which one backup is kept."""
    return at.year * 12 + at.month


def days(blog):
    """Return the most days that a backup is kept; None without nightly backups."""
    if not settings.BACKUP_TO:
        return None
    return 31 * MONTHS if blog.monthly_backups else 7 * WEEKS


def newest():
    """Return the time of the newest backup, or None. Raise OSError if the folder is unavailable."""
    now = timezone.now() + timedelta(hours=1)  # a later one was dated by a wrong clock
    return max((at for at in found(settings.BACKUP_TO) if at <= now), default=None)


def state():
    """Return the status for `/readyz`, and the age of the newest backup in seconds or None.

    The status is "off" without BACKUP_TO, "unreachable" if the folder is unavailable, "none" before
    the first backup, "late" after a night without one, and otherwise "ok".
    """
    if not settings.BACKUP_TO:
        return "off", None
    try:
        at = newest()
    except OSError:
        return "unreachable", None
    if at is None:
        return "none", None
    age = timezone.now() - at
    return "late" if age > LATE else "ok", int(age.total_seconds())
