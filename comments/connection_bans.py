"""A ban until midnight on the connection that a comment came from.

The blog stores no IP address. It stores an HMAC of the address under the key of the day
(`duplicates.address_hash`), only in the cache of limits, and only until midnight, when the key
expires. The hash is stored with the key of each comment of the day, and as the mark of a ban. So a
ban can be set only on the day of the comment and ends by itself. Only its Decision remains, which
says nothing about the connection.
"""

from datetime import datetime, time, timedelta

from django.utils import timezone

from comments.duplicates import address_hash, store
from comments.exceptions import ConnectionBanned


def midnight():
    """Return when the day ends in the blog's time zone."""
    tomorrow = timezone.localdate() + timedelta(days=1)
    return timezone.make_aware(datetime.combine(tomorrow, time.min))


def seconds_left():
    """Return the seconds until the key of the day expires; at least one."""
    return max(1, int((midnight() - timezone.now()).total_seconds()))


def note(comment, address):
    """Store the connection that a comment came from, until midnight."""
    store.set(f"from:{comment.pk}", address_hash(address), seconds_left())


def forget(comment):
    """Forget the connection of a comment that its writer has deleted."""
    store.delete(f"from:{comment.pk}")


def is_known(comment):
    """Return whether the connection of a comment is still stored: only on the day it was sent."""
    return store.get(f"from:{comment.pk}") is not None


def is_banned(comment):
    """Return whether the connection of a comment is banned today."""
    known = store.get(f"from:{comment.pk}")
    return known is not None and store.get(f"banned:{known}") is not None


def check(address):
    """Raise ConnectionBanned if the address is banned today."""
    if store.get(f"banned:{address_hash(address)}") is not None:
        raise ConnectionBanned(seconds_left())


def ban(decision):
    """Ban the connection of a decision's comment until midnight, or until it is undone."""
    known = store.get(f"from:{decision.comment_id}")
    store.set(f"banned:{known}", decision.pk, seconds_left())
    store.set(f"ban:{decision.pk}", known, seconds_left())


def lift(decision):
    """End the ban of a decision. Return False when there is none any more."""
    known = store.get(f"ban:{decision.pk}")
    return known is not None and store.delete(f"banned:{known}")
