"""What is remembered outside the database: `CACHES["limits"]` in memory, and in Redis.

In it are the daily address keys, the marks of repeats and reports, and the counts of
`config.limits`. Whoever could have them thrown out would have every limit lifted, so nothing goes
before its time: Redis must say `noeviction`, and memory does the same.
"""

import time
from urllib.parse import urlsplit

import redis
from django.conf import settings
from django.core.cache.backends.locmem import LocMemCache
from django.core.checks import Error, Tags, Warning, register

PATIENCE = 2
"""Seconds for which the start waits for Redis to say how it is set up."""


FEWEST = 300
"""Entries below which nobody looks for those that are over."""


class NothingEvicted(LocMemCache):
    """Django's local memory, but what is full grows: only what is over goes.

    Each entry comes with a request that was let through, so what bounds them is what bounds those.
    """

    def _cull(self):
        now = time.time()
        over = [key for key, end in self._expire_info.items() if end is not None and end <= now]
        for key in over:
            self._delete(key)
        # Looked through again when it has doubled: the cost of a look is spread over as many sets.
        self._max_entries = max(FEWEST, 2 * len(self._cache))


@register(Tags.caches)
def limits_url_is_safe(app_configs, **kwargs):
    """LIMITS_URL names a Redis of its own that throws nothing out. One that is away is no error:
    the site starts without it, and looks for it."""
    if urlsplit(settings.LIMITS_URL).scheme == "locmem":
        return []
    try:
        here = info_of(settings.LIMITS_URL)
    except redis.RedisError as error:
        return [Warning(f"LIMITS_URL did not answer: {type(error).__name__}.", id="stores.W1")]
    policy = here["maxmemory_policy"]
    if policy != "noeviction":
        return [
            Error(
                f"LIMITS_URL is a Redis with maxmemory-policy {policy}, which throws limits out "
                "when it is full. Expected noeviction.",
                id="stores.E1",
            )
        ]
    if urlsplit(settings.CACHE_URL).scheme != "locmem":
        try:
            is_shared = info_of(settings.CACHE_URL)["run_id"] == here["run_id"]
        except redis.RedisError:
            is_shared = False
        if is_shared:
            return [
                Error(
                    "LIMITS_URL is the Redis of CACHE_URL, which pages can fill. "
                    "Expected an instance of its own.",
                    id="stores.E2",
                )
            ]
    return []


def info_of(url):
    """What a Redis says about itself."""
    with redis.from_url(url, socket_timeout=PATIENCE, socket_connect_timeout=PATIENCE) as client:
        return client.info("server") | client.info("memory")
