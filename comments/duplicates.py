"""The same form sent twice is one comment: the second time gets the first answer. Without the
random key that script gives a form, nobody knows whether it is the same reader, and it is a second
comment, held as the same as the first. So are the same words sent elsewhere: `digest_of_words`.

What is remembered, for ten minutes and in the store of limits alone (`CACHES["limits"]`, which no
page is kept in, so that no number of pages can push it out): a keyed hash of who, where and what,
and the first answer. Who is either that key, or the machine's address under a key that changes
daily; the address itself is stored nowhere.
"""

import hashlib
import hmac
import ipaddress
import secrets
from dataclasses import dataclass

from django.core.cache import caches
from django.utils import timezone
from django.utils.connection import ConnectionProxy

store = ConnectionProxy(caches, "limits")

SECONDS = 600
DAY = 24 * 3600


def address_hash(address):
    """An HMAC of an address under today's key, which lives in that store and nowhere else."""
    return hmac.new(key_of_today(), network_of(address).encode(), hashlib.sha256).hexdigest()


_known = {}


def key_of_today():
    """The same in all processes: of those that make one at the same time, one wins.

    Each remembers it for the day. A store that is away or was emptied gets it from there again:
    with another key everybody would be a new reader, without a past.
    """
    name = f"address-key:{timezone.localdate().isoformat()}"
    known = _known.get(name) or secrets.token_bytes(32)
    key = store.get_or_set(name, known, 2 * DAY)
    if _known.get(name) != key:
        _known.clear()
        _known[name] = key
    return key


def network_of(address):
    """Whose an address is: of IPv6 a whole network of 64 bits, because one subscriber has it."""
    if ":" not in address:
        return address  # IPv4, in the one way in which it can be written, or nothing we know
    try:
        known = ipaddress.IPv6Address(address)
    except ValueError:
        return address
    return str(known.ipv4_mapped or ipaddress.ip_network((known, 64), strict=False))


@dataclass(frozen=True)
class Mark:
    """Under which a submission is remembered. `is_own` when a random key made it, which nobody
    else can repeat; an address may be that of a whole clinic."""

    name: str
    is_own: bool


def mark(*, key="", address="", parts):
    """The mark of one submission: who sent it, and everything that makes it the same."""
    who = key or address_hash(address)
    said = "\x1f".join([who, *(str(part or "") for part in parts)])
    digest = hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()
    return Mark(f"repeat:{digest}", is_own=bool(key))


def known(mark):
    """What was remembered of it: the token of a comment if it `is_own`, else its primary key."""
    return store.get(mark.name)


def remember(mark, comment):
    """Only who repeats a random key is ever shown the token again."""
    store.set(mark.name, comment.token if mark.is_own else comment.pk, SECONDS)


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
