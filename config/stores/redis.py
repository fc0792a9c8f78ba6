"""Caches in Redis that also work while Redis does not.

Each process has one `Server` for each Redis. After a failure it is not used for `PAUSE` seconds.
Then one request tries, and the others continue without it until that one has succeeded. So a Redis
that hangs delays only one request in `PAUSE` seconds, by `PATIENCE`.
"""

import logging
import threading
import time
from functools import cache, partial

from django.core.cache.backends.dummy import DummyCache
from django.core.cache.backends.redis import RedisCache
from limits.storage import MovingWindowSupport, Storage, storage_from_string
from redis.backoff import NoBackoff
from redis.exceptions import ConnectionError, RedisError, ResponseError
from redis.retry import Retry

from config.stores import memory

logger = logging.getLogger(__name__)

PATIENCE = 0.5
"""Seconds that a request waits for Redis, which usually responds within milliseconds."""

PAUSE = 5
"""Seconds without requests after a failure."""

MINUTE = 60
"""Seconds during which a refusal is not logged again."""


def options():
    """Return the connection options for Redis.

    A connection that Redis closed, as after a restart, is opened again once. Timeouts are not
    retried.
    """
    return {
        "socket_timeout": PATIENCE,
        "socket_connect_timeout": PATIENCE,
        "retry": Retry(NoBackoff(), 1, (ConnectionError,)),
    }


class Server:
    """Tracks whether a Redis is available."""

    def __init__(self):
        self.lock = threading.Lock()
        self.is_away, self.resumes_at, self.refused_at = False, 0.0, -MINUTE

    def ask(self, question, instead):
        """Return the result of `question`, or of `instead` if Redis is unavailable or refuses."""
        if not self.is_asked():
            return instead()
        try:
            answer = question()
        except ResponseError as error:
            # It is available but refuses: full, a replica, without a disk. Reading may still work,
            # and trying takes no time.
            self.tell(is_away=False)
            if not self.refused_lately:
                logger.warning("Redis refuses: %s", type(error).__name__)
            self.refused_at = time.monotonic()
            return instead()
        except RedisError as error:
            self.tell(is_away=True, why=type(error).__name__)
            return instead()
        self.tell(is_away=False)
        return answer

    @property
    def refused_lately(self):
        return time.monotonic() - self.refused_at < MINUTE

    def is_asked(self):
        if not self.is_away:
            return True
        with self.lock:
            now = time.monotonic()
            if now < self.resumes_at:
                return False
            self.resumes_at = now + PAUSE  # this request tries, the others do not
            return True

    def tell(self, *, is_away, why=""):
        if is_away:
            self.resumes_at = time.monotonic() + PAUSE
        if is_away != self.is_away:
            self.is_away = is_away
            if is_away:
                logger.warning("Redis is away (%s): the site goes on without it", why)
            else:
                logger.warning("Redis is back")


@cache
def server(url):
    """Return the one `Server` of an address."""
    return Server()


class Forgiving(RedisCache):
    """Django's Redis cache, with another cache, `instead`, while Redis does not work."""

    def __init__(self, url, params):
        super().__init__(url, params | {"OPTIONS": options() | params.get("OPTIONS", {})})
        self.server, self.instead = server(url), self.make_instead(params)

    def make_instead(self, params):
        raise NotImplementedError

    def either(self, verb, *args, **kwargs):
        there = partial(getattr(super(), verb), *args, **kwargs)
        return self.server.ask(there, partial(getattr(self.instead, verb), *args, **kwargs))

    def add(self, *args, **kwargs):
        return self.either("add", *args, **kwargs)

    def get(self, *args, **kwargs):
        return self.either("get", *args, **kwargs)

    def set(self, *args, **kwargs):
        return self.either("set", *args, **kwargs)

    def touch(self, *args, **kwargs):
        return self.either("touch", *args, **kwargs)

    def delete(self, *args, **kwargs):
        return self.either("delete", *args, **kwargs)

    def has_key(self, *args, **kwargs):
        return self.either("has_key", *args, **kwargs)

    def incr(self, *args, **kwargs):
        return self.either("incr", *args, **kwargs)

    def get_many(self, *args, **kwargs):
        return self.either("get_many", *args, **kwargs)

    def set_many(self, *args, **kwargs):
        return self.either("set_many", *args, **kwargs)

    def delete_many(self, *args, **kwargs):
        return self.either("delete_many", *args, **kwargs)

    def clear(self):
        return self.either("clear")


class Pages(Forgiving):
    """Pages. While Redis is unavailable, none are stored or found.

    Redis limits their size by its `maxmemory`.
    """

    def make_instead(self, params):
        return DummyCache("", params)

    def put_page(self, subject, key, page, seconds):
        self.server.ask(partial(self._put_page, subject, key, page, seconds), lambda: None)

    def delete_pages(self, subjects):
        for subject in subjects:
            self.server.ask(
                partial(self._delete_pages, self._key_of_subject(subject)), lambda: None
            )

    def _put_page(self, subject, key, page, seconds):
        key, of_subject = self.make_key(key), self._key_of_subject(subject)
        # Add the key to its subject first, so that `delete_pages` finds every stored page.
        with self._cache.get_client(write=True).pipeline() as pipeline:
            pipeline.sadd(of_subject, key)
            pipeline.expire(of_subject, 2 * seconds)
            pipeline.set(key, self._cache._serializer.dumps(page), ex=seconds)
            pipeline.execute()

    def _delete_pages(self, of_subject):
        client = self._cache.get_client(write=True)
        client.delete(of_subject, *client.smembers(of_subject))

    def _key_of_subject(self, subject):
        return self.make_key(f"shelf:{subject}")


class Limits(Forgiving):
    """Protection against abuse. While Redis is unavailable or full, in this process's memory.

    Entries in memory count until they expire, even when Redis is back.
    """

    def make_instead(self, params):
        return memory.NothingEvicted("limits, Redis away", params)

    def get(self, key, default=None, version=None):
        found = super().get(key, self._missing_key, version)
        return self.instead.get(key, default, version) if found is self._missing_key else found

    def add(self, key, *args, **kwargs):
        # A full Redis refuses to add an existing key too, so check first whether it exists.
        return not self.has_key(key) and super().add(key, *args, **kwargs)

    def has_key(self, key, version=None):
        return self.instead.has_key(key, version) or super().has_key(key, version)

    def delete(self, key, version=None):
        here = self.instead.delete(key, version)
        return super().delete(key, version) or here

    def clear(self):
        self.instead.clear()
        return super().clear()


class Counts(Storage, MovingWindowSupport):
    """The counts of `limits` in Redis, or in memory while Redis is unavailable or full."""

    STORAGE_SCHEME = None

    def __init__(self, url):
        super().__init__()
        scheme = f"redis+{url}" if url.startswith("unix:") else url
        self.there, self.here = storage_from_string(scheme, **options()), memory.Counts()
        self.server = server(url)

    @property
    def base_exceptions(self):
        return self.there.base_exceptions

    def either(self, verb, *args):
        there, here = getattr(self.there, verb), getattr(self.here, verb)
        return self.server.ask(partial(there, *args), partial(here, *args))

    def incr(self, key, expiry, amount=1):
        return self.either("incr", key, expiry, amount)

    def get(self, key):
        return self.either("get", key)

    def get_expiry(self, key):
        return self.either("get_expiry", key)

    def acquire_entry(self, key, limit, expiry, amount=1):
        return self.either("acquire_entry", key, limit, expiry, amount)

    def get_moving_window(self, key, limit, expiry):
        return self.either("get_moving_window", key, limit, expiry)

    def check(self):
        return self.either("check")

    def clear(self, key):
        self.here.clear(key)
        self.either("clear", key)

    def reset(self):
        self.here.reset()
        return self.either("reset")
