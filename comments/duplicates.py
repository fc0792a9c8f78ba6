"""Finds repeated submissions, so that a form that is sent twice makes one comment.

The second submission gets the first response. That needs the random key that script gives a form.
Without it nobody knows whether it is the same reader, so the repeat is a second comment, held as a
duplicate of the first. The same words sent elsewhere are held too: `hash_of_words`.

A keyed hash of who, where and what is stored for ten minutes with the first response. It is only in
the cache of limits (`CACHES["limits"]`), so that cached pages cannot evict it. “Who” is the form's
key, or the IP address under a key that changes daily. The IP address is not stored.
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
    """Return an HMAC of an IP address under today's key, which is only in the cache of limits."""
    return hmac.new(key_of_today(), network_of(address).encode(), hashlib.sha256).hexdigest()


_known = {}


def key_of_today():
    """Return today's key, the same in all processes. When several create one at once, one wins.

    Each process remembers it for the day, and restores it to a cache that was down or was emptied.
    With another key every reader would look new.
    """
    name = f"address-key:{timezone.localdate().isoformat()}"
    known = _known.get(name) or secrets.token_bytes(32)
    key = store.get_or_set(name, known, 2 * DAY)
    if _known.get(name) != key:
        _known.clear()
        _known[name] = key
    return key


def network_of(address):
    """Return the network of an address: for IPv6 a /64, because one subscriber has it all."""
    if ":" not in address:
        return address  # IPv4, which has one spelling, or not an address
    try:
        known = ipaddress.IPv6Address(address)
    except ValueError:
        return address
    return str(known.ipv4_mapped or ipaddress.ip_network((known, 64), strict=False))


@dataclass(frozen=True)
class Mark:
    """What identifies a submission.

    `is_own` is True when a random key made it, which nobody else can repeat. Many people may share
    an IP address, such as that of a clinic.
    """

    name: str
    is_own: bool


def mark(*, key="", address="", parts):
    """Return the mark of a submission: who sent it, and all the parts that make it the same."""
    who = key or address_hash(address)
    said = "\x1f".join([who, *(str(part or "") for part in parts)])
    digest = hashlib.sha256(said.encode("utf-8", "replace")).hexdigest()
    return Mark(f"repeat:{digest}", is_own=bool(key))


def known(mark):
    """Return what is stored for a mark: a comment's token if it `is_own`, else its primary key."""
    return store.get(mark.name)


def remember(mark, comment):
    """Store a comment under a mark. Only a repeated random key ever gets its token again."""
    store.set(mark.name, comment.token if mark.is_own else comment.pk, SECONDS)


def is_first(key):
    """Return whether `key` is seen for the first time today."""
    return store.add(f"first:{key}", 1, DAY)


SHORTEST = 40
"""Below this many characters, equal words mean nothing: “thank you”, “me too”."""


def hash_of_words(body):
    """Return a hash of the words without case and spacing; empty if they are short."""
    words = " ".join(body.casefold().split())
    if len(words) < SHORTEST:
        return ""
    return hashlib.sha256(words.encode("utf-8", "replace")).hexdigest()[:32]
