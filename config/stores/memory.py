"""Stores in the memory of one process. Their threads share them, other processes do not."""

import time
from collections import defaultdict

from django.core.cache.backends.locmem import LocMemCache

FEWEST = 300
"""Entries below which nobody looks for those that are over."""

MOST_BYTES = 64_000_000
"""Memory that finished pages may take in each process. A page of 24 comments takes 45 KB, one of
1,000 takes 600 KB."""

ENTRY_BYTES = 500
"""What an entry takes beside its key and its value: five places in dictionaries and sets."""


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


class Shelves:
    """What a store of pages knows about its entries: how large each is, and of which subject."""

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


_shelves = defaultdict(Shelves)


class Pages(LocMemCache):
    """Finished pages, `MOST_BYTES` of them; what nobody asked for longest makes room."""

    def __init__(self, name, params):
        super().__init__(name, params)
        self._shelves = _shelves[name]

    def keep(self, subject, key, page, seconds):
        self.set(key, page, seconds)
        key = self.make_key(key)
        with self._lock:
            if key in self._cache:
                self._shelves.keys[subject].add(key)
                self._shelves.subjects[key] = subject

    def throw_away(self, subjects):
        with self._lock:
            for subject in subjects:
                for key in list(self._shelves.keys.get(subject, ())):
                    self._delete(key)

    def clear(self):
        super().clear()
        with self._lock:
            self._shelves.__init__()

    def _set(self, key, value, timeout=None):
        self._delete(key)
        super()._set(key, value, timeout)
        self._shelves.add(key, len(key) + len(value) + ENTRY_BYTES)
        while self._shelves.bytes > MOST_BYTES:
            self._delete(next(reversed(self._cache)))

    def _cull(self):
        """Bytes count here, not entries."""

    def _delete(self, key):
        self._shelves.remove(key)
        return super()._delete(key)
