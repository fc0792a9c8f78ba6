"""How often one address may do what costs others something: `settings.LIMITS`.

Counted is an HMAC of the address under a key that changes daily (`comments.repeats`); the address
itself is stored nowhere. A whole IPv6 network of 64 bits counts as one address, because one
subscriber has all of it. Who is over the limit is answered 429 by the view, which gives back what
was typed; the header `Retry-After` says in how many seconds it will be taken.
"""

import ipaddress
import math
import time

from django.conf import settings
from limits import parse
from limits.storage import storage_from_string
from limits.strategies import MovingWindowRateLimiter

from comments import repeats

# Where `CACHES["limits"]` is, so that all processes share the counts.
ADDRESSES = {"locmem": "memory://", "unix": f"redis+{settings.LIMITS_URL}"}
scheme = settings.LIMITS_URL.split(":", 1)[0]
storage = storage_from_string(ADDRESSES.get(scheme, settings.LIMITS_URL))
limiter = MovingWindowRateLimiter(storage)

WORDS = {"comments:reply", "comments:change"}
POSTS = {
    **dict.fromkeys(WORDS, "posts"),
    "comments:report": "reports",
    "comments:mail": "subscriptions",
    "blog:subscribe": "subscriptions",
}
GETS = {"search": "searches"}


class LimitMiddleware:
    """Sets `request.retry_after`: the seconds until this is allowed again, 0 when it is now."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.retry_after = 0
        response = self.get_response(request)
        if response.status_code == 429:
            response["Retry-After"] = str(request.retry_after)
        return response

    def process_view(self, request, view, args, kwargs):
        if kind := kind_of(request):
            request.retry_after = seconds_left(kind, request.META.get("REMOTE_ADDR", ""))


def kind_of(request):
    """Which limit a request counts against; None for what has none."""
    name = request.resolver_match.view_name
    if request.method != "POST":
        return GETS.get(name)
    if name in WORDS and request.POST.get("action") == "preview":
        return "previews"
    return POSTS.get(name)


def seconds_left(kind, address):
    """Count one more of `kind` from an address: 0, or the seconds until it may come again."""
    limit = parse(settings.LIMITS[kind])
    who = repeats.address_hash(network_of(address))
    if limiter.hit(limit, kind, who):
        return 0
    window = limiter.get_window_stats(limit, kind, who)
    return max(1, math.ceil(window.reset_time - time.time()))


def network_of(address):
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if known.version == 6:
        return str(known.ipv4_mapped or ipaddress.ip_network((known, 64), strict=False))
    return address
