"""Counts events in memory, so cheaply that no request waits.

A thread writes the counts to the database together.
"""

import logging
import os
import time
from collections import Counter
from threading import Lock, Thread

from django.db import DatabaseError, connection

logger = logging.getLogger(__name__)

SECONDS = 10
"""The time between two writes."""


class Tally:
    """Counts of this process that are not in the database yet.

    A request only counts. A separate thread writes, so a request never waits for a lock and works
    even if the database cannot write. The last seconds of a killed process are lost.
    """

    writes = False
    """Whether this process writes its counts. `config.middleware.busy` sets it in servers."""

    def __init__(self, what, add, *, most):
        """`add` writes a Counter to the database. At most `most` different keys are held in memory.

        `what` is a name for the log: "addresses not found".
        """
        self.what, self.add, self.most = what, add, most
        self.lock = Lock()
        self.writer_of = None  # the process of the thread: a fork does not copy threads
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
        """Write the counts to the database. If that fails, they stay in memory."""
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
