"""What goes into the outbox, and which kinds of mail there are."""

from datetime import timedelta

from django.conf import settings
from django.core.validators import validate_email
from django.db.models import Q
from django.utils import timezone

from blog.models import Mail

RENDERERS, SPREADERS = {}, {}

LATEST = timedelta(hours=1)
"""How far ahead a mail may be queued. What has not failed and is due later, a wrong clock dated."""


def renders(kind):
    """The decorated function makes the mail of this kind, when it is sent.

    It takes the Mail and returns what `letter` does, or None when nobody wants it any more. It
    changes nothing: it may be called again for the same mail.
    """
    return _registers(kind, RENDERERS)


def spreads(kind):
    """The decorated function turns one row of this kind, queued without a recipient, into many.

    It takes the Mail and yields what `mail` makes, one for each recipient. They are queued in
    the transaction that settles the first row: all of them once, or none yet. So an event costs
    one row, however many are to be told.
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
    """Queue one mail in the caller's transaction, with one statement. See `mail`."""
    queue_all([mail(kind, recipient, **fields)])


def queue_all(mails):
    """Queue what `mail` made. What has a `once` that is known already is left out."""
    plain, once = [], []
    for each in mails:
        (plain if each.once is None else once).append(each)
    if plain:
        Mail.objects.bulk_create(plain, batch_size=500)
    if once:
        Mail.objects.bulk_create(once, batch_size=500, ignore_conflicts=True)


def mail(kind, recipient="", *, about="", once=None, at=None, urgent=False):
    """A mail that is not queued yet.

    `about` is the key of what it tells about. `once` is a key of its own within the kind: the
    same is queued one time for ever, also when it was sent long ago. Neither may hold an
    address, because both outlive the sending. `at` is the earliest time to send it, within
    `LATEST`; `urgent` mail goes before all other.
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
    """Let what a clock that was ahead has dated be due as if it were queued now. How many."""
    waiting = Mail.objects.waiting()
    # Until its fourth failure a mail waits for an hour at most, and for a day ever after.
    late = Q(attempts__lte=4, due_at__gt=now + LATEST) | Q(due_at__gt=now + timedelta(days=1))
    waiting.filter(since__gt=now + LATEST).update(since=now)
    return waiting.filter(late).update(due_at=now)


def purge(now=None):
    """Delete what is kept of mail for a time only. How many rows it were.

    Of what must never be sent twice, the key is kept and nothing else. An address that cannot be
    written to is not kept for ever either.
    """
    before = (now or timezone.now()) - timedelta(days=settings.MAIL_KEPT_DAYS)
    old = Mail.objects.filter(settled_at__lt=before)
    forgotten = old.parked().forget()
    settled = old.filter(state__in=[Mail.State.SENT, Mail.State.DROPPED])
    deleted, _ = settled.filter(once=None).delete()
    return forgotten + deleted + settled.exclude(about="").update(about="")
