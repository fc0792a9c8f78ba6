"""Caches in the memory of one process, shared by its threads."""

import threading
import time
from collections import defaultdict, deque

from django.core.cache.backends.locmem import LocMemCache
from limits.storage import MovingWindowSupport, Storage

MINUTE = 60

FEWEST = 300
"""The number of entries from which expired ones are looked for."""

MOST_BYTES = 64_000_000
"""Bytes of memory for pages in each process. A page of 24 comments has 45 KB, of 1,000 600 KB."""

ENTRY_BYTES = 500
"""Bytes of an entry besides its key and value: five places in dictionaries and sets."""


class NothingEvicted(LocMemCache):
    """Django's local memory cache, except that only expired entries are removed.

    Each entry belongs to an accepted request, so the limits on requests also bound the memory.
    """

    def _cull(self):
        now = time.time()
        over = [key for key, end in self._expire_info.items() if end is not None and end <= now]
        for key in over:
            self._delete(key)
        # Look again when it has doubled, so that the cost is spread over as many writes.
        self._max_entries = max(FEWEST, 2 * len(self._cache))


class Counts(Storage, MovingWindowSupport):
    """The counts of `limits` in memory.

    The library's own storage forgets no key, and checks all of them up to a hundred times a second,
    each time in a new thread. With 20,000 addresses, that added 5 ms to a page.
    """

    STORAGE_SCHEME = None

    def __init__(self):
        super().__init__()
        self.lock = threading.Lock()
        self.reset()

    base_exceptions = ()

    def reset(self):
        self.events, self.counts, self.ends, self.looks_at = {}, {}, {}, 0.0

    def acquire_entry(self, key, limit, expiry, amount=1):
        now = time.time()
        with self.lock:
            self.forget(now)
            events = self.events.setdefault(key, deque())
            # Events in the future were counted before the clock was set back.
            while events and not now - expiry < events[0] <= now:
                events.popleft()
            self.ends[key] = now + expiry
            if len(events) + amount > limit:
                return False
            events.extend([now] * amount)
            return True

    def get_moving_window(self, key, limit, expiry):
        now = time.time()
        with self.lock:
            events = [at for at in self.events.get(key, ()) if now - expiry < at <= now]
        return events[0] if events else now, len(events)

    def incr(self, key, expiry, amount=1):
        now = time.time()
        with self.lock:
            self.forget(now)
            if self.ends.get(key, now) <= now:
                self.counts[key], self.ends[key] = 0, now + expiry
            self.counts[key] += amount
            return self.counts[key]

    def get(self, key):
        is_over = self.ends.get(key, 0) <= time.time()
        return 0 if is_over else self.counts.get(key, 0)

    def get_expiry(self, key):
        return self.ends.get(key, time.time())

    def check(self):
        return True

    def clear(self, key):
        with self.lock:
            self._drop(key)

    def forget(self, now):
        """Remove expired counts, at most once a minute."""
        if now >= self.looks_at:
            self.looks_at = now + MINUTE
            for key in [key for key, end in self.ends.items() if end <= now]:
                self._drop(key)

    def _drop(self, key):
        for known in (self.events, self.counts, self.ends):
            known.pop(key, None)


class PageIndex:
    """The sizes and the subjects of the entries of a page cache."""

    def __init__(self):
        self.bytes, self.sizes = 0, {}
        self.keys, self.subjects = defaultdict(set), {}

    def add(self, key, size):
        self.sizes[key] = size
        self.bytes += size

    def remove(self, key):
        self.bytes -= self.sizes.pop(key, 0)
        if (subject := self.subjects.pop(key, None)) is not None:
            self.keys[subject].discard(key)
            if not self.keys[subject]:
                del self.keys[subject]


_indexes = defaultdict(PageIndex)


class Pages(LocMemCache):
    """Pages of up to `MOST_BYTES`. The least recently used are removed first."""

    def __init__(self, name, params):
        super().__init__(name, params)
        self._indexes = _indexes[name]

    def put_page(self, subject, key, page, seconds):
        self.set(key, page, seconds)
        key = self.make_key(key)
        with self._lock:
            if key in self._cache:
                self._indexes.keys[subject].add(key)
                self._indexes.subjects[key] = subject

    def delete_pages(self, subjects):
        with self._lock:
            for subject in subjects:
                for key in list(self._indexes.keys.get(subject, ())):
                    self._delete(key)

    def clear(self):
        super().clear()
        with self._lock:
            self._indexes.__init__()

    def _set(self, key, value, timeout=None):
        self._delete(key)
        super()._set(key, value, timeout)
        self._indexes.add(key, len(key) + len(value) + ENTRY_BYTES)
        while self._indexes.bytes > MOST_BYTES:
            self._delete(next(reversed(self._cache)))

    def _cull(self):
        """Do nothing: the limit is bytes, not entries."""

    def _delete(self, key):
        self._indexes.remove(key)
        return super()._delete(key)
