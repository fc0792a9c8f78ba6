"""How often one address may do what costs others something: `settings.LIMITS`.

Counted is an HMAC of the address under a key that changes daily (`comments.duplicates`); the
address itself is stored nowhere. A whole IPv6 network of 64 bits counts as one address, because one
subscriber has all of it. Who is over the limit is answered 429 by the view, which gives back what
was typed; the header `Retry-After` says in how many seconds it will be taken.
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
from config.stores import memory, redis

# Where `CACHES["limits"]` is, so that all processes share the counts.
is_memory = settings.LIMITS_URL.startswith("locmem:")
storage = memory.Counts() if is_memory else redis.Counts(settings.LIMITS_URL)
limiter = MovingWindowRateLimiter(storage)

WORDS = {"comments:reply", "comments:change"}
POSTS = {
    **dict.fromkeys(WORDS, "posts"),
    "comments:report": "reports",
    "comments:mail": "subscriptions",
    "blog:subscribe": "subscriptions",
    "csp-report": "violations",
}
GETS = {"search": "searches"}
UNCOUNTED = {"healthz", "readyz", "media", "robots", "favicon", "offline-worker", "security"}
"""What machines ask for, and what a page brings along; and below /admin/ nothing is counted."""


class LimitMiddleware:
    """Sets `request.retry_after`: the seconds until this is allowed again, 0 when it is now.

    It stands inside the page cache, so a page that is kept is counted for nobody. Who asked for
    too many others is answered here; the rest is refused by the views, with the words.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.retry_after = 0
        response = self.get_response(request)
        if response.status_code == 404 and request.resolver_match is None:
            # No view was found to ask for. The page that says so had to be built all the same.
            response = self.count(request, "pages") or response
        if response.status_code == 429:
            response["Retry-After"] = str(request.retry_after)
        return response

    def process_view(self, request, view, args, kwargs):
        kind = kind_of(request)
        return self.count(request, kind) if kind else None

    def count(self, request, kind):
        """One more of `kind`; a response when it is one page too many."""
        request.retry_after = seconds_left(kind, request.META.get("REMOTE_ADDR", ""))
        if kind != "pages" or not request.retry_after:
            return None
        return render(request, "429.html", {"minutes": minutes(request.retry_after)}, status=429)


def kind_of(request):
    """Which limit a request counts against; None for what has none."""
    name = request.resolver_match.view_name
    if request.method != "POST":
        is_counted = name not in UNCOUNTED and not request.path.startswith(STAFF)
        return GETS.get(name, "pages" if is_counted else None)
    if name in WORDS and request.POST.get("action") == "preview":
        return "previews"
    return POSTS.get(name)


parsed = cache(parse)
"""A limit of the settings, read once: "300 per minute"."""


def minutes(seconds):
    """Whole minutes, for a reader."""
    return math.ceil(seconds / 60)


def seconds_left(kind, address):
    """Count one more of `kind` from an address: 0, or the seconds until it may come again."""
    limit = parsed(settings.LIMITS[kind])
    who = duplicates.address_hash(address)
    if limiter.hit(limit, kind, who):
        return 0
    window = limiter.get_window_stats(limit, kind, who)
    return max(1, math.ceil(window.reset_time - time.time()))
