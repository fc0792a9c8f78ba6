"""Counts the addresses that are asked for and not found, cheaply and without a word about who asks.

They gather in memory, and go to the database together.
"""

import logging
import os
import re
import time
from collections import Counter
from threading import Lock, Thread

from django.db import DatabaseError, connection

from blog.models import MissingAddress

logger = logging.getLogger(__name__)

SECONDS = 10
"""Between two times that they are written."""

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
    """What was counted in this process and is not in the database yet.

    A request only counts. A thread of its own writes, so that whoever asks for what is not there
    waits for no lock, and is told so also while the database can take nothing. What a process that
    is killed had counted in the last seconds is lost.
    """

    def __init__(self):
        self.lock = Lock()
        self.writes = False
        self.writer_of = None  # the process whose thread it is: a fork leaves it behind
        self.forget()

    def forget(self):
        self.counts = Counter()

    def count(self, path):
        if not is_worth_counting(path):
            return
        with self.lock:
            if path in self.counts or len(self.counts) < PATHS_IN_MEMORY:
                self.counts[path] += 1
            if self.writes and self.writer_of != os.getpid():
                self.writer_of = os.getpid()
                Thread(target=self.keep_writing, name="addresses not found", daemon=True).start()

    def write(self):
        """Put what was counted into the database. What it cannot take stays counted here."""
        with self.lock:
            counts, self.counts = self.counts, Counter()
        if not counts:
            return
        try:
            MissingAddress.add(counts)
        except DatabaseError:
            with self.lock:
                self.counts += counts
            raise

    def keep_writing(self):
        while True:
            time.sleep(SECONDS)
            try:
                self.write()
            except DatabaseError as error:
                logger.warning("Addresses not found are not kept yet: %s", type(error).__name__)
            finally:
                connection.close()


tally = Tally()
"""The one of this process. `writes` is set where requests are served (`config.busy`)."""
