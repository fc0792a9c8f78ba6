"""The queue of the outbox, and the registry of kinds of mail."""

from datetime import timedelta

from django.conf import settings
from django.core.validators import validate_email
from django.db.models import Q
from django.utils import timezone

from blog.models import Mail

RENDERERS, FAN_OUTS = {}, {}

LATEST = timedelta(hours=1)
"""How early a mail may be queued. A later one that has not failed was dated by a wrong clock."""


def renders(kind):
    """Register the function that renders mails of this kind when they are sent.

    It takes the Mail and returns the result of `build_email`, or None if it is no longer wanted.
    It must change nothing, because it may be called again for the same mail.
    """
    return _registers(kind, RENDERERS)


def fan_out(kind):
    """Register the function that turns one row of this kind, without a recipient, into many.

    It takes the Mail and yields a result of `mail` for each recipient. They are queued in the
    transaction that finishes the first row: all of them once, or none. So an event costs one row,
    however many people are e-mailed.
    """
    return _registers(kind, FAN_OUTS)


def _registers(kind, functions):
    def register(function):
        if kind in RENDERERS or kind in FAN_OUTS:
            raise ValueError(f"There are two functions for mail of the kind {kind}.")
        functions[kind] = function
        return function

    return register


def queue(kind, recipient="", **fields):
    """Queue one mail in the caller's transaction, with one statement. See `mail` for arguments."""
    queue_all([mail(kind, recipient, **fields)])


def queue_all(mails):
    """Queue results of `mail`. Skip those whose `dedupe_key` is already known."""
    plain, keyed = [], []
    for each in mails:
        (plain if each.dedupe_key is None else keyed).append(each)
    if plain:
        Mail.objects.bulk_create(plain, batch_size=500)
    if keyed:
        Mail.objects.bulk_create(keyed, batch_size=500, ignore_conflicts=True)


def mail(kind, recipient="", *, subject_key="", dedupe_key=None, at=None, urgent=False):
    """Return a mail that is not queued yet.

    `subject_key` is the key of what it is about. `dedupe_key` is unique within the kind: a mail
    with the same one is never queued again, even long after sending. Neither may contain an
    address, because both are kept after sending. `at` is the earliest time to send
    it, within `LATEST`. `urgent` mail is sent before all other.

    Raise LookupError for an unknown kind, ValidationError for an invalid recipient, and ValueError
    for an address in a key or a time after `LATEST`.
    """
    if kind not in (RENDERERS if recipient else FAN_OUTS):
        raise LookupError(f"Nothing {'renders' if recipient else 'fans out'} mail of {kind}.")
    if recipient:
        validate_email(recipient)
    subject_key = str(subject_key)
    dedupe_key = None if dedupe_key is None else str(dedupe_key)
    if "@" in subject_key + (dedupe_key or ""):
        raise ValueError("The keys of a mail outlive its sending and may contain no address.")
    at = at or timezone.now()
    if at > timezone.now() + LATEST:
        raise ValueError(f"A mail is queued when it is wanted, or at most {LATEST} before.")
    return Mail(
        kind=kind,
        recipient=recipient,
        subject_key=subject_key,
        dedupe_key=dedupe_key,
        first_due_at=at,
        due_at=at,
        urgent=urgent,
    )


def bring_forward(now):
    """Make mails due that a fast clock dated into the future. Return how many."""
    waiting = Mail.objects.waiting()
    # Until its fourth failure a mail waits for at most an hour, and later for at most a day.
    late = Q(attempts__lte=4, due_at__gt=now + LATEST) | Q(due_at__gt=now + timedelta(days=1))
    waiting.filter(first_due_at__gt=now + LATEST).update(first_due_at=now)
    return waiting.filter(late).update(due_at=now)


def purge(now=None):
    """Delete what is stored of mails for a limited time. Return how many rows.

    The key of a mail that must never be sent twice is kept, without anything else. The addresses of
    failed mails are deleted as well.
    """
    before = (now or timezone.now()) - timedelta(days=settings.MAIL_KEPT_DAYS)
    old = Mail.objects.filter(finished_at__lt=before)
    forgotten = old.failed().forget()
    finished = old.filter(state__in=[Mail.State.SENT, Mail.State.DROPPED])
    deleted, _ = finished.filter(dedupe_key=None).delete()
    return forgotten + deleted + finished.exclude(subject_key="").update(subject_key="")
