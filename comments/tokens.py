"""Secrets in addresses, each for one purpose.

A random token opens a reader's own page and is stored only as a hash. "See it in the conversation"
has a signed key that works for a day and only shows the comment. Links in e-mails are signed for
their purpose.
"""

import hashlib
import secrets

from django.core import signing

MINE = "comments.mine"
MINE_SECONDS = 24 * 3600


def new():
    """Return a random token of 256 bits, for a link."""
    return secrets.token_urlsafe(32)


def hash_of(token):
    """Return the hash to store for a token: 256 random bits need no salt and no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


def sign(purpose, parts):
    """Return a token that contains `parts`, for one purpose. It holds no secret of its own.

    An e-mail that is sent again after a crash needs the same links, and a hash could not restore
    them.
    """
    return signing.dumps(parts, salt=purpose)


def read(purpose, token, *, max_age=None):
    """Return the parts of a signed token; None if it is forged, too old or of another purpose."""
    try:
        return signing.loads(token, salt=purpose, max_age=max_age)
    except (signing.BadSignature, ValueError):
        return None


def sign_mine(pk):
    """Return a signed key of a comment, with the time."""
    return signing.TimestampSigner(salt=MINE).sign(str(pk))


def read_mine(text):
    """Return the key of the comment in a `?mine=` address; None when it is forged or a day old."""
    try:
        return int(signing.TimestampSigner(salt=MINE).unsign(text, max_age=MINE_SECONDS))
    except (signing.BadSignature, ValueError):
        return None
