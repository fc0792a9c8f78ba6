"""The queue of the outbox, and the registry of kinds of mail."""

from datetime import timedelta

from django.conf import settings
from django.core.validators import validate_email
from django.db.models import Q
from django.utils import timezone

from blog.models import Mail

RENDERERS, SPREADERS = {}, {}

LATEST = timedelta(hours=1)
"""How early a mail may be queued. A later one that has not failed was dated by a wrong clock."""


def renders(kind):
    """Register the function that renders mails of this kind when they are sent.

    It takes the Mail and returns the result of `letter`, or None if the mail is no longer wanted.
    It must change nothing, because it may be called again for the same mail.
    """
    return _registers(kind, RENDERERS)


def spreads(kind):
    """Register the function that turns one row of this kind, without a recipient, into many.

    It takes the Mail and yields a result of `mail` for each recipient. They are queued in the
    transaction that finishes the first row: all of them once, or none. So an event costs one row,
    however many people are e-mailed.
    """
    return _registers(kind, SPREADERS)


def _registers(kind, functions):
    def register(function):
        if kind in RENDERERS or kind in SPREADERS:
            raise ValueError(f"There are two functions for mail of the kind {kind}.")
        functions[kind] = function
        return function

    return register


def queue(kind, recipient="", **fields):
    """Queue one mail in the caller's transaction, with one statement. See `mail` for arguments."""
    queue_all([mail(kind, recipient, **fields)])


def queue_all(mails):
    """Queue results of `mail`. Skip those whose `once` is already known."""
    plain, once = [], []
    for each in mails:
        (plain if each.once is None else once).append(each)
    if plain:
        Mail.objects.bulk_create(plain, batch_size=500)
    if once:
        Mail.objects.bulk_create(once, batch_size=500, ignore_conflicts=True)


def mail(kind, recipient="", *, about="", once=None, at=None, urgent=False):
    """Return a mail that is not queued yet.

    `about` is the key of its subject. `once` is a unique key within the kind: a mail with the same
    key is never queued again, even long after sending. Neither may contain an address, because both
    are kept after sending. `at` is the earliest time to send it, within `LATEST`. `urgent` mail is
    sent before all other.

    Raise LookupError for an unknown kind, ValidationError for an invalid recipient, and ValueError
    for an address in a key or a time after `LATEST`.
    """
    if kind not in (RENDERERS if recipient else SPREADERS):
        raise LookupError(f"Nothing {'renders' if recipient else 'spreads'} mail of {kind}.")
    if recipient:
        validate_email(recipient)
    about, once = str(about), None if once is None else str(once)
    if "@" in about + (once or ""):
        raise ValueError("What a mail is about outlives its sending and may hold no address.")
    at = at or timezone.now()
    if at > timezone.now() + LATEST:
        raise ValueError(f"A mail is queued when it is wanted, or at most {LATEST} before.")
    return Mail(
        kind=kind, recipient=recipient, about=about, once=once, since=at, due_at=at, urgent=urgent
    )


def set_clock_right(now):
    """Make mails due that a fast clock dated into the future. Return how many."""
    waiting = Mail.objects.waiting()
    # Until its fourth failure a mail waits for at most an hour, and later for at most a day.
    late = Q(attempts__lte=4, due_at__gt=now + LATEST) | Q(due_at__gt=now + timedelta(days=1))
    waiting.filter(since__gt=now + LATEST).update(since=now)
    return waiting.filter(late).update(due_at=now)


def purge(now=None):
    """Delete what is stored of mails for a limited time. Return how many rows.

    The key of a mail that must never be sent twice is kept, without anything else. The addresses of
    failed mails are deleted as well.
    """
    before = (now or timezone.now()) - timedelta(days=settings.MAIL_KEPT_DAYS)
    old = Mail.objects.filter(settled_at__lt=before)
    forgotten = old.parked().forget()
    settled = old.filter(state__in=[Mail.State.SENT, Mail.State.DROPPED])
    deleted, _ = settled.filter(once=None).delete()
    return forgotten + deleted + settled.exclude(about="").update(about="")
