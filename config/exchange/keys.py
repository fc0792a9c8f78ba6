"""The hashes of imported e-mail addresses, and their key."""

import hashlib
import hmac
from functools import cache
from pathlib import Path

from django.conf import settings

from config import env


@cache
def address_key():
    """Return the key. It is made once, and must never change: no hash could be matched again.

    `IMPORT_KEY` in the environment, or a file beside the secret key. It is in no backup, because
    with it and the database the addresses could be guessed.
    """
    return env.secret("IMPORT_KEY", file=Path(settings.VAR) / "import-key", required=False).encode()


def hash_of(email):
    """Return the keyed hash of an e-mail address, in whatever case it is typed."""
    return hmac.new(address_key(), email.strip().lower().encode(), hashlib.sha256).hexdigest()
