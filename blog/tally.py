"""Counts what happens in this process, so cheaply that no request waits for it.

What was counted gathers in memory and goes to the database together.
"""

import logging
import os
import time
from collections import Counter
from threading import Lock, Thread

from django.db import DatabaseError, connection

logger = logging.getLogger(__name__)

SECONDS = 10
"""Between two times that a tally is written."""


class Tally:
    """What was counted in this process and is not in the database yet.

    A request only counts. A thread of its own writes, so that the request waits for no lock, and
    is answered also while the database can take nothing. What a process that is killed had counted
    in the last seconds is lost.
    """

    writes = False
    """Whether this process writes what it counts: where it serves (`config.middleware.busy`)."""

    def __init__(self, what, add, *, most):
        """`add` puts a Counter into the database; `most` different things are held in memory.

        `what` is for the log: "addresses not found".
        """
        self.what, self.add, self.most = what, add, most
        self.lock = Lock()
        self.writer_of = None  # the process whose thread it is: a fork leaves it behind
        self.forget()

    def forget(self):
        self.counts = Counter()

    def count(self, key):
        with self.lock:
            if key in self.counts or len(self.counts) < self.most:
                self.counts[key] += 1
            if self.writes and self.writer_of != os.getpid():
                self.writer_of = os.getpid()
                Thread(target=self.keep_writing, name=self.what, daemon=True).start()

    def write(self):
        """Put what was counted into the database. What it cannot take stays counted here."""
        with self.lock:
            counts, self.counts = self.counts, Counter()
        if not counts:
            return
        try:
            self.add(counts)
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
                logger.warning("Not kept yet, %s: %s", self.what, type(error).__name__)
            finally:
                connection.close()
