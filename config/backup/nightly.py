"""One backup a night in BACKUP_TO, how long each is kept, and how old the newest is."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.utils import timezone

from blog.models import Blog
from config.backup import erasures, making, sealing

DAYS, WEEKS, MONTHS = 7, 4, 12
"""The newest of so many days and weeks is kept, and of so many months if the owner says so."""

LATE = timedelta(hours=30)
"""A newest backup that is older is late: the next night has passed without one."""

MOMENT = "%Y%m%dT%H%M%SZ"


def take():
    """The job: write a backup, delete those that are old, shorten the lists of erasures."""
    if not settings.BACKUP_TO:
        return
    folder, now = Path(settings.BACKUP_TO), timezone.now()
    to = sealing.recipients(settings.BACKUP_RECIPIENT)
    name = f"{prefix()}-{now.astimezone(UTC):{MOMENT}}.zip{'.age' if to else ''}"
    making.backup(folder / name, recipients=to)
    thin(folder, now)
    erasures.keep_lists()
    for place in erasures.folders():
        erasures.shorten(erasures.file_in(place, Blog.identify()))


def prefix():
    """Begins the names of this blog's backups: another's in the same folder are left alone."""
    return f"colloquy-{Blog.identify().hex[:8]}"


def found(folder):
    """{moment: path} of this blog's backups in a folder."""
    name = re.compile(rf"{prefix()}-(\d{{8}}T\d{{6}}Z)\.zip(?:\.age)?")
    paths = Path(folder).iterdir()
    matches = [(match[1], path) for path in paths if (match := name.fullmatch(path.name))]
    return {datetime.strptime(text, MOMENT).replace(tzinfo=UTC): path for text, path in matches}


def thin(folder, now):
    """Delete what `kept` does not name, and what writers that were killed have left behind."""
    backups = found(folder)
    for moment in backups.keys() - kept(backups, now, monthly=Blog.load().monthly_backups):
        backups[moment].unlink()
    for path in Path(folder).glob(f".{prefix()}-*{making.PARTIAL}"):
        if now.timestamp() - path.stat().st_mtime > timedelta(days=1).total_seconds():
            path.unlink()


def kept(moments, now, *, monthly):
    """Which of them stay: the newest of each of the last days, weeks and months, and the newest."""
    spans = [  # what tells one span from the next, and how many spans ago a moment was
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
    return at.date() - timedelta(days=at.weekday())


def month(at):
    return at.year * 12 + at.month


def days(blog):
    """For how many days a backup is kept at the longest; None when none is taken by night."""
    if not settings.BACKUP_TO:
        return None
    return 31 * MONTHS if blog.monthly_backups else 7 * WEEKS


def newest():
    """When the newest backup was taken, or None. Raises OSError when the folder is away."""
    now = timezone.now() + timedelta(hours=1)  # one of the future is by a clock that was wrong
    return max((at for at in found(settings.BACKUP_TO) if at <= now), default=None)


def state():
    """What `/readyz` says, and the age of the newest in seconds or None.

    "off" without BACKUP_TO, "unreachable" when the folder is away, "none" before the first, "late"
    after a night without one, else "ok".
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
