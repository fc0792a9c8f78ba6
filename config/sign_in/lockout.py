"""Limits failed attempts to sign in: `settings.LOCKOUT`.

Every attempt is counted before anything is checked. So simultaneous attempts get no further than
successive ones, and a lockout costs no password hashing. The counts have keyed hashes of the
account name and of the address, and neither is stored. The limits of a list apply one after the
other, with longer and longer pauses.

A browser that signed in to the account before (`browsers`) is counted separately. So a stranger who
locks an account does not lock out its owner.
"""

import math
import time
import unicodedata

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.cache import caches
from django.utils.crypto import salted_hmac
from limits import parse

from blog import outbox
from comments import duplicates
from config.middleware.rate_limit import limiter
from config.sign_in import browsers, emails

PASSWORD, CODE, PASSKEY, RESET = "password", "code", "passkey", "reset"  # noqa: S105 (not passwords)
TOLD_EVERY = 3600
"""Seconds between two e-mails about the lockout of an account."""

RESETS = "3 per hour"
"""E-mails to one person with a link for a new password. A link works for an hour, so one is valid.
"""


def attempt(request, door, name=""):
    """Count an attempt at `door` for the account `name`. Return 0, or the seconds to wait.

    An attempt that is refused is not counted. The owner of a locked account is e-mailed.
    """
    counts = counted(request, name)
    waits = {kind: wait_of(kind, door, who) for kind, who in counts.items()}
    if not any(waits.values()):
        for kind, who in counts.items():
            # Of simultaneous attempts, only as many pass as the limit has left.
            for limit in limits_of(kind):
                if not limiter.hit(limit, door, kind, who):
                    waits[kind] = wait_of(kind, door, who)
    if waits.get("account") or waits.get("browser"):
        notify_owner(name)
    return max(waits.values())


def succeeded(request, door, name):
    """Reset the count of the account or the browser. That of the address stays."""
    for kind, who in counted(request, name).items():
        if kind != "address":
            clear(kind, door, who)


def unlock(request, name):
    """Reset all counts of an account whose owner was identified by other means."""
    for door in (PASSWORD, CODE):
        succeeded(request, door, name)
        clear("account", door, account_key(name))


def clear(kind, door, who):
    """Forget the failed attempts of one kind at one door."""
    for limit in limits_of(kind):
        limiter.clear(limit, door, kind, who)


def counted(request, name):
    """Return what an attempt counts against, as {kind of `settings.LOCKOUT`: who}."""
    if name and (browser := browsers.known(request, account_key(name))):
        return {"browser": browser}
    address = duplicates.address_hash(request.META.get("REMOTE_ADDR", ""))
    return {"account": account_key(name), "address": address} if name else {"address": address}


def account_key(name):
    """Return the same key for all spellings of a name, whether an account has it or not."""
    name = unicodedata.normalize("NFKC", name).casefold()
    return salted_hmac("colloquy.sign-in.account", name, algorithm="sha256").hexdigest()[:32]


def limits_of(kind):
    """Return the limits of a kind, from `settings.LOCKOUT`."""
    return [parse(limit) for limit in settings.LOCKOUT[kind]]


def longest():
    """Return the longest time in seconds that an attempt is counted."""
    return max(limit.get_expiry() for kind in settings.LOCKOUT for limit in limits_of(kind))


def wait_of(kind, door, who):
    """Return the seconds until every limit allows an attempt; 0 if all do."""
    waits = [0]
    for limit in limits_of(kind):
        if not limiter.test(limit, door, kind, who):
            window = limiter.get_window_stats(limit, door, kind, who)
            waits.append(max(1, math.ceil(window.reset_time - time.time())))
    return max(waits)


def notify_owner(name):
    """Queue an e-mail to the account's owner, at most once an hour."""
    user = staff_with_address().filter(username=name).first()
    if user and caches["limits"].add(f"sign-in-locked:{user.pk}", 1, TOLD_EVERY):
        outbox.queue(emails.LOCKED, user.email, subject_key=user.pk, urgent=True)


def may_mail_reset(user):
    """Count one more e-mailed link for a person. Return whether it is allowed."""
    return limiter.hit(parse(RESETS), RESET, "mail", str(user.pk))


def staff_with_address():
    """Return the accounts that can be e-mailed."""
    return get_user_model().objects.filter(is_active=True, is_staff=True).exclude(email="")
