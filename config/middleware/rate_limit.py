"""Limits how often one address may do expensive things: `settings.LIMITS`.

It counts an HMAC of the address under a key that changes daily (`comments.duplicates`). The address
itself is not stored. A 64-bit IPv6 network counts as one address, because one subscriber has all of
it. Over the limit, the view responds with 429 and returns what was typed. The header `Retry-After`
has the seconds until it will be accepted.
"""

import math
import time
from functools import cache

from django.conf import settings
from django.shortcuts import render
from limits import parse
from limits.strategies import MovingWindowRateLimiter

from comments import duplicates
from config.middleware.requests import STAFF
from config.stores import memory

# The backend of `CACHES["limits"]`, so that all processes share the counts.
is_memory = settings.LIMITS_URL.startswith("locmem:")
if is_memory:
    storage = memory.Counts()
else:
    from config.stores import redis  # its library is installed where it is used

    storage = redis.Counts(settings.LIMITS_URL)
limiter = MovingWindowRateLimiter(storage)

WORDS = {"comments:reply", "comments:change"}
POSTS = {
    **dict.fromkeys(WORDS, "posts"),
    "comments:report": "reports",
    "comments:mail": "subscriptions",
    "blog:subscribe": "subscriptions",
    "find-comments": "subscriptions",
    "csp-report": "violations",
}
GETS = {"search": "searches"}
UNCOUNTED = {"healthz", "readyz", "media", "robots", "favicon", "offline-worker", "security"}
"""Requests of machines and for parts of a page. Nothing below /admin/ is counted either."""


class LimitMiddleware:
    """Sets `request.retry_after`: the seconds until the request is allowed, 0 if it is allowed now.

    It runs inside the page cache, so cached pages are not counted. It refuses too many pages
    itself. Views refuse the rest, and return the words.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.retry_after = 0
        response = self.get_response(request)
        if response.status_code == 404 and request.resolver_match is None:
            # No view was found, but the page for 404 had to be built.
            response = self.count(request, "pages") or response
        if response.status_code == 429:
            response["Retry-After"] = str(request.retry_after)
        return response

    def process_view(self, request, view, args, kwargs):
        kind = kind_of(request)
        return self.count(request, kind) if kind else None

    def count(self, request, kind):
        """Count one more of `kind`. Return a response if it is one page too many."""
        request.retry_after = seconds_left(kind, request.META.get("REMOTE_ADDR", ""))
        if kind != "pages" or not request.retry_after:
            return None
        return render(request, "429.html", {"minutes": minutes(request.retry_after)}, status=429)


def kind_of(request):
    """Return the limit that a request counts against; None if it has none."""
    name = request.resolver_match.view_name
    if request.method != "POST":
        is_counted = name not in UNCOUNTED and not request.path.startswith(STAFF)
        return GETS.get(name, "pages" if is_counted else None)
    if name in WORDS and request.POST.get("action") == "preview":
        return "previews"
    return POSTS.get(name)


parsed = cache(parse)
"""A cached parser of limits such as "300 per minute"."""


def minutes(seconds):
    """Return whole minutes, for display."""
    return math.ceil(seconds / 60)


def seconds_left(kind, address):
    """Count one more of `kind` for an address. Return 0, or the seconds until it is allowed."""
    limit = parsed(settings.LIMITS[kind])
    who = duplicates.address_hash(address)
    if limiter.hit(limit, kind, who):
        return 0
    window = limiter.get_window_stats(limit, kind, who)
    return max(1, math.ceil(window.reset_time - time.time()))
