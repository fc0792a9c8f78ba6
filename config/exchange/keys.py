"""The key of the hashes of imported e-mail addresses."""

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
