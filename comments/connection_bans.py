"""A ban for what is left of the day, of everybody on the connection that a comment came from.

The blog stores no address. What is known of a connection is an HMAC of its address under the key
of the day (`duplicates.address_hash`), in the store of limits alone and until midnight, when that
key ends: beside the number of each comment of the day, and as the mark of a ban. So a ban can be
set on the day on which the comment was sent, ends by itself, and leaves nothing behind but its
Decision, in which stands nothing about the connection.
"""

from datetime import datetime, time, timedelta

from django.utils import timezone

from comments.duplicates import address_hash, store
from comments.exceptions import ConnectionBanned


def midnight():
    """When the day ends where the blog is."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    return timezone.make_aware(datetime.combine(tomorrow, time.min))


def seconds_left():
    """Seconds until the key of the day ends; at least one."""
    return max(1, int((midnight() - timezone.now()).total_seconds()))


def note(comment, address):
    """Remember until midnight from where a comment came."""
    store.set(f"from:{comment.pk}", address_hash(address), seconds_left())


def forget(comment):
    """Its writer has deleted it: nobody need know any more from where it came."""
    store.delete(f"from:{comment.pk}")


def is_known(comment):
    """Whether the comment was sent today, and since then nothing was forgotten."""
    return store.get(f"from:{comment.pk}") is not None


def is_banned(comment):
    """Whether nothing more is taken today from where a comment came."""
    known = store.get(f"from:{comment.pk}")
    return known is not None and store.get(f"banned:{known}") is not None


def check(address):
    """Raise ConnectionBanned if nothing is taken from an address today."""
    if store.get(f"banned:{address_hash(address)}") is not None:
        raise ConnectionBanned(seconds_left())


def ban(decision):
    """Take nothing more today from where the comment of a decision came, until it is undone."""
    known = store.get(f"from:{decision.comment_id}")
    store.set(f"banned:{known}", decision.pk, seconds_left())
    store.set(f"ban:{decision.pk}", known, seconds_left())


def lift(decision):
    """End the ban that rests on a decision. False when there is none any more."""
    known = store.get(f"ban:{decision.pk}")
    return known is not None and store.delete(f"banned:{known}")
