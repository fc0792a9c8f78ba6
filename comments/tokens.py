"""Secrets in addresses, each bound to one purpose.

A reader's own page opens with a random token that is stored only as a hash. "See it in the
conversation" carries a signed key that works for a day and does nothing but show. Links in letters
are signed for their purpose.
"""

import hashlib
import secrets

from django.core import signing

MINE = "comments.mine"
MINE_SECONDS = 24 * 3600


def new():
    return secrets.token_urlsafe(32)


def digest(token):
    """What is stored of a token: 256 random bits need no salt and no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def sign(purpose, parts):
    """A token that says `parts` and opens what is of one purpose. It holds no secret of its own:
    a letter that is sent again after a kill needs its links again, and a hash gives none back."""
    return signing.dumps(parts, salt=purpose)


def read(purpose, token, *, max_age=None):
    """What a signed token says; None when it is forged, of another purpose or too old."""
    try:
        return signing.loads(token, salt=purpose, max_age=max_age)
    except (signing.BadSignature, ValueError):
        return None


def sign_mine(pk):
    return signing.TimestampSigner(salt=MINE).sign(str(pk))


def read_mine(text):
    """The key of the comment in a `?mine=` address, or None when it is forged or a day old."""
    try:
        return int(signing.TimestampSigner(salt=MINE).unsign(text, max_age=MINE_SECONDS))
    except (signing.BadSignature, ValueError):
        return None
