"""Counts the addresses that are asked for and not found, cheaply and without a word about who asks.

Few are written at once. In a flood they gather in memory, and go to the database together once a
minute.
"""

import re
import time
from collections import Counter
from threading import Lock

from blog.models import MissingAddress

MINUTE = 60
WRITES_A_MINUTE = 10
PATHS_IN_MEMORY = 200
MAX_LENGTH = MissingAddress._meta.get_field("path").max_length

PRIVATE = re.compile(r"/(admin|comment|preview|subscribe|static|media)(/|$)")
PROBE = re.compile(r"/\.|\.(php\d?|aspx?|jsp|cgi|env|sql|bak|ya?ml|ini|zip|gz)$|/(wp|cgi)-", re.I)
"""What programs try that look for holes: nobody was led to it by a link."""

SECRET = re.compile(
    r"@|[0-9a-f]{16}|[a-z0-9]{32}|(?=[^/]*[A-Z])(?=[^/]*[a-z])(?=[^/]*[0-9])[\w-]{20}", re.ASCII
)
"""What may be somebody's: a mail address, or what looks like the token of a private page."""


def is_worth_counting(path):
    """Whether an owner could mend something here: a link that somebody followed in good faith."""
    return (
        len(path) <= MAX_LENGTH
        and path.isprintable()
        and "%" not in path  # was no text
        and not (PRIVATE.match(path) or PROBE.search(path) or SECRET.search(path))
    )


class Tally:
    """What was counted in this process and is not in the database yet."""

    def __init__(self):
        self.lock = Lock()
        self.forget()

    def forget(self):
        self.counts = Counter()
        self.minute_ends = 0
        self.writes_left = 0

    def count(self, path):
        if not is_worth_counting(path):
            return
        with self.lock:
            if path in self.counts or len(self.counts) < PATHS_IN_MEMORY:
                self.counts[path] += 1
            if (now := time.monotonic()) >= self.minute_ends:
                self.minute_ends, self.writes_left = now + MINUTE, WRITES_A_MINUTE
            if not self.writes_left:
                return
            self.writes_left -= 1
            counts, self.counts = self.counts, Counter()
        if counts:
            MissingAddress.add(counts)


tally = Tally()
