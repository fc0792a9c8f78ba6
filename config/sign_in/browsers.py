"""Remembers browsers that signed in before, in a cookie below /admin/ that gives no access.

`lockout` counts a known browser separately. The cookie has a signed random number for each account.
The server stores nothing.
"""

import secrets

from django.conf import settings
from django.core import signing

COOKIE = "browser"
SALT = "colloquy.sign-in.browser"
SECONDS = 365 * 24 * 3600
ACCOUNTS = 5
"""Accounts that a browser remembers. The oldest is forgotten first."""


def accounts(request):
    """Return the accounts in the cookie, as {key of the account: random number of this browser}."""
    try:
        return signing.loads(request.COOKIES.get(COOKIE, ""), salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return {}


def known(request, account):
    """Return the number of this browser if it signed in to the account before; else ""."""
    return accounts(request).get(account, "")


def remember(request, response, account):
    """Remember in the browser that it signed in to the account."""
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
