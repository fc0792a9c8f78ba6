"""The same comment sent twice is one comment: the second time gets the first answer.
The same words sent elsewhere are a reason to hold them: `digest_of_words`.

What is remembered, for ten minutes and in the store of limits alone (`CACHES["limits"]`, which no
page is kept in, so that no number of pages can push it out): a keyed hash of who, where and what,
and the token of the first answer. Who is either a random key that script gave the form, or the
machine's address under a key that changes daily; the address itself is stored nowhere.
"""

import hashlib
import hmac
import secrets

from django.core.cache import caches
from django.utils import timezone
from django.utils.connection import ConnectionProxy

store = ConnectionProxy(caches, "limits")

SECONDS = 600
DAY = 24 * 3600


def address_hash(address):
    """An HMAC of an address under today's key, which lives in that store and nowhere else."""
    return hmac.new(key_of_today(), address.encode(), hashlib.sha256).hexdigest()


_known = {}


def key_of_today():
    """The same in all processes: of those that make one at the same time, one wins.

    Each remembers it for the day. A store that is away or was emptied gets it from there again:
    with another key everybody would be a new reader, without a past.
    """
    name = f"address-key:{timezone.now():%Y-%m-%d}"
    known = _known.get(name) or secrets.token_bytes(32)
    key = store.get_or_set(name, known, 2 * DAY)
    if _known.get(name) != key:
        _known.clear()
        _known[name] = key
    return key


def fingerprint(*, who, post_id, parent_id, body):
    """The cache key under which a submission of these words is known."""
    parts = "\x1f".join([who, str(post_id), str(parent_id or ""), body])
    return "repeat:" + hashlib.sha256(parts.encode("utf-8", "replace")).hexdigest()


def first_token(key):
    return store.get(key)


def remember(key, token):
    store.set(key, token, SECONDS)


def is_first(key):
    """Whether this is the first time today that `key` is seen."""
    return store.add(f"first:{key}", 1, DAY)


SHORTEST = 40
"""Characters below which the same words are no sign of anything: “thank you”, “me too”."""


def digest_of_words(body):
    """What comments that say the same share, whatever their case and spacing; empty if short."""
    words = " ".join(body.casefold().split())
    if len(words) < SHORTEST:
        return ""
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32]
