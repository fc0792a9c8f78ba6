"""The check of the Redis in LIMITS_URL at the start, and of both caches for /readyz."""

from urllib.parse import urlsplit

from django.conf import settings
from django.core.checks import Error, Tags, Warning, register


@register(Tags.caches)
def limits_url_is_safe(app_configs, **kwargs):
    """Check that LIMITS_URL is a separate Redis that evicts nothing.

    An unavailable one is no error: the site starts without it and keeps trying.
    """
    if urlsplit(settings.LIMITS_URL).scheme == "locmem":
        return []
    from redis import RedisError  # it is installed where it is used

    try:
        here = info_of(settings.LIMITS_URL)
    except RedisError as error:
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
        except RedisError:
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
    """Return what a Redis reports about itself."""
    import redis

    from config.stores.redis import options

    with redis.from_url(url, **options()) as client:
        return client.info("server") | client.info("memory")
