"""Deletes expired data.

`config.operations.retention` lists what expires, and `manage.py purge` calls these functions. Each
function takes `track`, a progress bar for an iterable, and returns how many it deleted.
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
from comments.models import Ban, Comment, PrivateReply, Report, Watch
from config.models import AddressLink
from config.search import index


def empty_refused(track):
    """Delete the words of rejected comments that can no longer be undone."""
    before = timezone.now() - timedelta(days=settings.UNDO_DAYS)
    keys = list(Comment.objects.refused_before(before).values_list("pk", flat=True))
    return sum(Comment.objects.get(pk=key).empty() for key in track(keys))


def forget_bans(track):
    """Delete bans that are over. Returns the count, as all in this module."""
    return Ban.objects.filter(until__lt=timezone.now()).delete()[0]


def count_again(track):
    """After a change of the secret key, replace the counts of the spam score under the old one."""
    return spam.relearn(track(Comment.objects.lessons())) if spam.is_stale() else 0


def forget_mail(track):
    """Empty sent and failed e-mails after `MAIL_KEPT_DAYS`."""
    return outbox.purge()


def forget_mail_files(track):
    """Delete old mail files of a blog that is being tried out."""
    if not settings.EMAIL_BACKEND.endswith("filebased.EmailBackend"):
        return 0
    before = timezone.now().timestamp() - settings.MAIL_KEPT_DAYS * 24 * 3600
    files = Path(settings.EMAIL_FILE_PATH).glob("*.log")
    old = [file for file in files if file.stat().st_mtime < before]
    for file in track(old):
        file.unlink()
    return len(old)


def forget_unconfirmed(track):
    """Delete addresses that nobody confirmed. Return how many."""
    before = timezone.now() - FORGET_UNCONFIRMED
    return Subscriber.objects.forgotten_before(before).delete()[0]


def stop_old_mail(track):
    """End e-mails about replies that are too old, with their addresses. Return how many."""
    return Watch.objects.over(timezone.now()).stop()


def forget_missing_addresses(track):
    """Delete broken links after `MISSING_ADDRESS_DAYS`."""
    oldest = timezone.localdate() - timedelta(days=settings.MISSING_ADDRESS_DAYS)
    return BrokenLink.objects.filter(day__lt=oldest).delete()[0]


def forget_violations(track):
    """Delete reports of blocked resources after `MISSING_ADDRESS_DAYS`."""
    oldest = timezone.localdate() - timedelta(days=settings.MISSING_ADDRESS_DAYS)
    return CspViolation.objects.filter(last_on__lt=oldest).delete()[0]


def forget_private_replies(track):
    """Delete private replies whose time is over."""
    return PrivateReply.objects.over().delete()[0]


def forget_links(track):
    """Delete links to previews that have expired."""
    return PreviewLink.objects.expired().delete()[0]


def forget_reply_addresses(track):
    return Report.objects.with_old_address().update(reply_to="")


def forget_address_links(track):
    return AddressLink.objects.expired().delete()[0]


def forget_unsaved(track):
    """Delete unsaved text after `UNSAVED_DAYS`."""
    return Autosave.objects.purge()


def forget_chosen(track):
    """Delete files that were chosen for a form that nobody sent."""
    return chosen.purge()


def forget_sessions(track):
    """Delete expired sessions of staff."""
    return Session.objects.filter(expire_date__lt=timezone.now()).delete()[0]


def overwrite():
    """Remove deleted data from the files of an SQLite database.

    Data that `secure_delete` overwrote may still be in the write-ahead log, so that is emptied. The
    search index drops words that it no longer needs, and VACUUM rewrites the file. On PostgreSQL,
    autovacuum does this.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return  # inside a transaction, deleted data can still come back
    index.tidy()
    with connection.cursor() as cursor:
        cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
