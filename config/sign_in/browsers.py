"""Browsers that signed in before: a cookie below /admin/ says so, and opens nothing by itself.

A known browser has a count of its own at the door (`lockout`). The cookie holds a random number for
each account, signed; the server stores nothing.
"""

import secrets

from django.conf import settings
from django.core import signing

COOKIE = "browser"
SALT = "colloquy.sign-in.browser"
SECONDS = 365 * 24 * 3600
ACCOUNTS = 5
"""Accounts that one browser is known for; the oldest goes first."""


def accounts(request):
    """What the cookie says, as {key of the account: random number of this browser}."""
    try:
        return signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return {}


def known(request, account):
    """The number of this browser, if it signed in to the account before; else an empty text."""
    return accounts(request).get(account, "")


def remember(request, response, account):
    """Let the browser be known for the account from now on."""
    kept = {key: number for key, number in accounts(request).items() if key != account}
    kept = dict(list(kept.items())[-(ACCOUNTS - 1) :])
    kept[account] = known(request, account) or secrets.token_urlsafe(12)
    response.set_cookie(
        COOKIE,
        signing.dumps(kept, salt=SALT),
        max_age=SECONDS,
        path=settings.SESSION_COOKIE_PATH,
        secure=settings.SESSION_COOKIE_SECURE,
        httponly=True,
        samesite="Lax",
    )
