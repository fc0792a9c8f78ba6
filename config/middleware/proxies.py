"""Determines the client's address and scheme from the headers of trusted proxies.

It reads `X-Forwarded-Proto` and all common forms of `X-Forwarded-For`. It ignores `Forwarded` (RFC
7239): few proxies write it, and the others pass on what a client wrote.
"""

import ipaddress
import logging
from collections import deque

from django.conf import settings

logger = logging.getLogger(__name__)

NAMES = {"HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_HOST"}
MACHINES = {"/healthz", "/readyz"}


class ClientAddressMiddleware:
    """Sets REMOTE_ADDR to the reader's address if a trusted proxy passed it on.

    Both headers are ignored from anybody else. Otherwise a client could evade every limit, and have
    plain HTTP treated as secure.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        meta = request.META
        peer = meta.get("REMOTE_ADDR", "")
        if is_trusted(peer):
            meta["REMOTE_ADDR"] = address_of_client(peer, meta.get("HTTP_X_FORWARDED_FOR", ""))
        else:
            if request.path not in MACHINES:
                untrusted.saw(bool(NAMES & meta.keys()))
            meta.pop("HTTP_X_FORWARDED_PROTO", None)
        return self.get_response(request)


def address_of_client(peer, forwarded):
    """Return the client's address: the first from the right that is not a trusted proxy.

    Addresses further left were written by the client and may be false. If a proxy wrote no address
    (`unknown`), the address of that proxy is returned.
    """
    address = peer
    for hop in reversed([hop for hop in forwarded.split(",") if hop.strip()]):
        known = address_in(hop)
        if known is None or not is_trusted(address):
            break
        address = known
    return address


def address_in(hop):
    """Return the normalized address in a part of X-Forwarded-For; None if there is none.

    203.0.113.9 · 203.0.113.9:4711 · 2001:db8::9 · [2001:db8::9] · "[2001:db8::9]:4711"
    """
    text = hop.strip().strip('"')
    if text.startswith("["):
        text = text[1:].partition("]")[0]
    elif text.count(":") == 1:
        text = text.partition(":")[0]
    try:
        return str(parsed(text))
    except ValueError:
        return None


def parsed(text):
    """Return an address without a zone, and an IPv4-mapped IPv6 address as IPv4."""
    address = ipaddress.ip_address(text.partition("%")[0])
    return getattr(address, "ipv4_mapped", None) or address


def is_trusted(address):
    """Return whether TRUSTED_PROXIES has the address. A Unix socket counts as 127.0.0.1."""
    try:
        address = parsed(address or "127.0.0.1")
    except ValueError:
        return False
    return any(address in network for network in settings.TRUSTED_PROXIES)


class Untrusted:
    """Detects whether most recent requests came through a proxy that is not in TRUSTED_PROXIES.

    Then all readers share one address and one limit. A single request proves nothing, because
    anybody can send such a header.
    """

    def __init__(self):
        self.latest = deque(maxlen=100)

    def saw(self, has_headers):
        before = self.is_most
        self.latest.append(has_headers)
        if self.is_most and not before:
            logger.warning(
                "Most requests come through a proxy that TRUSTED_PROXIES does not name: "
                "all readers share one address, and one limit"
            )

    @property
    def is_most(self):
        return len(self.latest) >= 20 and 2 * sum(self.latest) > len(self.latest)


untrusted = Untrusted()
