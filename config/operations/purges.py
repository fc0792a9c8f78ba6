"""What deletes the things that are past their time. `config.operations.retention` says which those
are; `manage.py purge` runs them.

Each takes `track`, a progress bar to run an iterable through, and returns how many it deleted.
"""

from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import connection
from django.utils import timezone

from blog import outbox
from blog.images import chosen
from blog.models import Autosave, BrokenLink, CspViolation, PreviewLink, Subscriber
from blog.newsletter.models import FORGET_UNCONFIRMED
from comments import spam
from comments.models import Ban, Comment, PrivateReply, Watch
from config.search import index


def empty_refused(track):
    """Delete the words of comments that were refused, when nobody can undo that any more."""
    before = timezone.now() - timedelta(days=settings.UNDO_DAYS)
    keys = list(Comment.objects.refused_before(before).values_list("pk", flat=True))
    return sum(Comment.objects.get(pk=key).empty() for key in track(keys))


def forget_bans(track):
    return Ban.objects.filter(until__lt=timezone.now()).delete()[0]


def count_again(track):
    """After a change of the secret key: replace what the spam score counted under the old one."""
    return spam.relearn(track(Comment.objects.lessons())) if spam.is_stale() else 0


def forget_mail(track):
    return outbox.purge()


def forget_mail_files(track):
    """Delete old mail of a blog that is tried out, and writes its mail to files."""
    if not settings.EMAIL_BACKEND.endswith("filebased.EmailBackend"):
        return 0
    before = timezone.now().timestamp() - settings.MAIL_KEPT_DAYS * 24 * 3600
    files = Path(settings.EMAIL_FILE_PATH).glob("*.log")
    old = [file for file in files if file.stat().st_mtime < before]
    for file in track(old):
        file.unlink()
    return len(old)


def forget_unconfirmed(track):
    before = timezone.now() - FORGET_UNCONFIRMED
    return Subscriber.objects.forgotten_before(before).delete()[0]


def stop_old_mail(track):
    return Watch.objects.over(timezone.now()).stop()


def forget_missing_addresses(track):
    oldest = timezone.localdate() - timedelta(days=settings.MISSING_ADDRESS_DAYS)
    return BrokenLink.objects.filter(day__lt=oldest).delete()[0]


def forget_violations(track):
    oldest = timezone.localdate() - timedelta(days=settings.MISSING_ADDRESS_DAYS)
    return CspViolation.objects.filter(last_on__lt=oldest).delete()[0]


def forget_private_replies(track):
    return PrivateReply.objects.over().delete()[0]


def forget_links(track):
    return PreviewLink.objects.expired().delete()[0]


def forget_unsaved(track):
    return Autosave.objects.purge()


def forget_chosen(track):
    return chosen.purge()


def forget_sessions(track):
    """Delete sessions of staff that are over."""
    return Session.objects.filter(expire_date__lt=timezone.now()).delete()[0]


def overwrite():
    """Leave nothing of what was deleted in the files of an SQLite database.

    What `secure_delete` has overwritten may still stand in the write-ahead log: it is emptied.
    The search's index drops the words that it keeps nowhere else, VACUUM writes the file anew.
    PostgreSQL's own autovacuum does this work there.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return  # before the end of a transaction, what was deleted can still come back
    index.tidy()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
