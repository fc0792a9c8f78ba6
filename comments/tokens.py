"""Secrets in addresses, each bound to one purpose.

A reader's own page opens with a random token that is stored only as a hash. "See it in the
conversation" carries a signed key that works for a day and does nothing but show.
"""

import hashlib
import secrets

from django.core import signing

MINE = signing.TimestampSigner(salt="comments.mine")
MINE_SECONDS = 24 * 3600


def new():
    return secrets.token_urlsafe(32)


def digest(token):
    """What is stored of a token: 256 random bits need no salt and no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def sign_mine(pk):
    return MINE.sign(str(pk))


def read_mine(text):
    """The key of the comment in a `?mine=` address, or None when it is forged or a day old."""
    try:
        return int(MINE.unsign(text, max_age=MINE_SECONDS))
    except (signing.BadSignature, ValueError):
        return None
