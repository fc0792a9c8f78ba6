"""Who asks: what a proxy in front says about it counts when it is one that we trust.

Read is `X-Forwarded-For`, in every form that proxies write, and `X-Forwarded-Proto`. `Forwarded`
(RFC 7239) is not: hardly a proxy writes it, and one that does not passes on what a client wrote.
"""

import ipaddress
import logging
from collections import deque

from django.conf import settings

logger = logging.getLogger(__name__)

NAMES = {"HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_HOST"}
MACHINES = {"/healthz", "/readyz"}


class ClientAddressMiddleware:
    """Puts the reader's address into REMOTE_ADDR when a proxy that we trust passed it on.

    From anybody else both headers are nothing: they could evade every limit with the one, and
    have a page over plain http taken for a safe one with the other.
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
    """Whose address counts: read from the right, past our own proxies.

    What stands further left was written by the client and may say anything. Where a proxy of ours
    wrote no address (`unknown`), we know no further than to that proxy.
    """
    address = peer
    for hop in reversed([hop for hop in forwarded.split(",") if hop.strip()]):
        known = address_in(hop)
        if known is None or not is_trusted(address):
            break
        address = known
    return address


def address_in(hop):
    """The address in a part of X-Forwarded-For, written in one way; None when there is none.

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
    """An address, without a zone, and of those that are IPv4 within IPv6 the IPv4 one."""
    address = ipaddress.ip_address(text.partition("%")[0])
    return getattr(address, "ipv4_mapped", None) or address


def is_trusted(address):
    """Whether TRUSTED_PROXIES names it. Who comes by a socket of this machine has no address."""
    try:
        address = parsed(address or "127.0.0.1")
    except ValueError:
        return False
    return any(address in network for network in settings.TRUSTED_PROXIES)


class Untrusted:
    """Whether most of the latest requests came through a proxy that TRUSTED_PROXIES does not name.

    Then all readers have one address, and share one limit. A single one proves nothing: anybody
    can write such a header.
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
