"""How often somebody may be wrong at the staff door: `settings.LOCKOUT`.

Every attempt is counted before anything is checked, so that many at once get no further than one
after another, and a locked door costs no hashing. Counted are keyed hashes of the account's name
and of the address; neither is stored. The limits of one list follow each other: whoever goes on
being wrong meets the next, and waits longer.

A browser that signed in to the account before (`browsers`) is counted by itself alone. A stranger
who locks the account therefore does not lock out its owner.
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

PASSWORD, CODE, PASSKEY, RESET = "password", "code", "passkey", "reset"  # noqa: S105 (names of doors)
TOLD_EVERY = 3600
"""Seconds between two mails that tell somebody that their account is locked."""

RESETS = "3 per hour"
"""Mails with a link for a new password to one person. A link works for an hour: one always does."""


def attempt(request, door, name=""):
    """Count one attempt at `door` for the account `name`: 0, or the seconds until one is allowed.

    An attempt that is not allowed is not counted. The owner of a locked account is told by mail.
    """
    counts = counted(request, name)
    waits = {kind: wait_of(kind, door, who) for kind, who in counts.items()}
    if not any(waits.values()):
        for kind, who in counts.items():
            # Of many at the same moment, as many get through as the limit has left.
            for limit in limits_of(kind):
                if not limiter.hit(limit, door, kind, who):
                    waits[kind] = wait_of(kind, door, who)
    if waits.get("account") or waits.get("browser"):
        tell_owner(name)
    return max(waits.values())


def succeeded(request, door, name):
    """Forget the failures of the account, or of the browser; those of the address stay."""
    for kind, who in counted(request, name).items():
        if kind != "address":
            clear(kind, door, who)


def unlock(request, name):
    """Open every door of an account whose owner proved by other means to be it."""
    for door in (PASSWORD, CODE):
        succeeded(request, door, name)
        clear("account", door, account_key(name))


def clear(kind, door, who):
    for limit in limits_of(kind):
        limiter.clear(limit, door, kind, who)


def counted(request, name):
    """What an attempt counts against, as {kind of `settings.LOCKOUT`: who}."""
    if name and (browser := browsers.known(request, account_key(name))):
        return {"browser": browser}
    address = duplicates.address_hash(request.META.get("REMOTE_ADDR", ""))
    return {"account": account_key(name), "address": address} if name else {"address": address}


def account_key(name):
    """The same for every way to write a name, whether an account has it or not."""
    name = unicodedata.normalize("NFKC", name).casefold()
    return salted_hmac("colloquy.sign-in.account", name, algorithm="sha256").hexdigest()[:32]


def limits_of(kind):
    return [parse(limit) for limit in settings.LOCKOUT[kind]]


def longest():
    """Seconds for which an attempt is counted at the longest."""
    return max(limit.get_expiry() for kind in settings.LOCKOUT for limit in limits_of(kind))


def wait_of(kind, door, who):
    """Seconds until every limit has room again; 0 when all have."""
    waits = [0]
    for limit in limits_of(kind):
        if not limiter.test(limit, door, kind, who):
            window = limiter.get_window_stats(limit, door, kind, who)
            waits.append(max(1, math.ceil(window.reset_time - time.time())))
    return max(waits)


def tell_owner(name):
    """Queue a mail for the account's owner, if nobody did within the hour."""
    user = staff_with_address().filter(username=name).first()
    if user and caches["limits"].add(f"sign-in-locked:{user.pk}", 1, TOLD_EVERY):
        outbox.queue(emails.LOCKED, user.email, about=user.pk, urgent=True)


def may_mail_reset(user):
    """Count one more link by mail for a person: whether it is not too many."""
    return limiter.hit(parse(RESETS), RESET, "mail", str(user.pk))


def staff_with_address():
    return get_user_model().objects.filter(is_active=True, is_staff=True).exclude(email="")
