"""Stores the counts of the spam score: in the table `TokenCount`, or in memory to evaluate it.

A clue is stored as the first 64 bits of an HMAC under the SECRET_KEY. So the table holds no words
of readers, and nobody without the key can look one up. With another key, or another
`classifier.READING`, nothing is found again: the counts are stale. Then there is no opinion,
decisions are only stored with the comments, and `spam.relearn` counts them all again.
"""

import hmac
from collections import defaultdict

from django.conf import settings
from django.db import transaction
from django.db.models import Case, F, When
from django.db.models.functions import Greatest
from django.utils.encoding import force_bytes

from comments.models.token_count import TokenCount
from comments.spam import classifier

LOCK = 0
"""The row of `classifier.LESSONS`, the same under every key. Each transaction locks it first."""


def numbered(clues):
    """Return what to count for a comment with these clues, as {number of the row: its clue}."""
    key = hmac.digest(force_bytes(settings.SECRET_KEY), b"comments.spam", "sha256")
    numbers = {LOCK: classifier.LESSONS}
    for clue in (classifier.TOTAL, *clues):
        digest = hmac.digest(key, clue.encode("utf-8", "replace"), "sha256")
        numbers[int.from_bytes(digest[:8], "big", signed=True)] = clue
    return numbers


def of(clues):
    """Return the counts for `classifier.judge`, in one query."""
    numbers = numbered(clues)
    rows = TokenCount.objects.filter(pk__in=numbers).values_list("pk", "spam", "good")
    return {numbers[number]: (spam, good) for number, spam, good in rows}


def move(clues, before, now):
    """Count a comment as `now` and no longer as `before`: spam, good or "" for neither.

    Transactions that count wait for each other at `LOCK`. The caller has begun the transaction.
    Each of them holds one thread's lock and takes no other afterwards, so there is no deadlock.
    """
    numbers = numbered(clues)
    total = next(number for number, what in numbers.items() if what == classifier.TOTAL)
    amount = Case(When(pk=total, then=len(clues)), default=1)
    change = {before: Greatest(F(before) - amount, 0)} if before else {}
    change |= {now: F(now) + amount} if now else {}
    lock()
    if is_stale():
        return
    if now:
        TokenCount.objects.bulk_create(
            [TokenCount(pk=number) for number in numbers], ignore_conflicts=True
        )
    rows = TokenCount.objects.filter(pk__in=numbers)
    rows.update(**change)
    if before:
        rows.filter(spam=0, good=0).delete()


def lock():
    """Stop all others from counting until the transaction ends. See `Thread.objects.locked`."""
    row = TokenCount.objects.select_for_update(no_key=True).filter(pk=LOCK)
    if row.first() is None:
        TokenCount.objects.bulk_create([TokenCount(pk=LOCK)], ignore_conflicts=True)
        row.get()


def is_stale():
    """Return whether the counts have another key, or another `READING`."""
    known = TokenCount.objects.filter(pk__in=numbered([])).exclude(pk=LOCK)
    return not known.exists() and TokenCount.objects.exclude(pk=LOCK).exists()


class Memory:
    """The same interface as the table, in memory."""

    def __init__(self):
        self.rows = defaultdict(lambda: {"spam": 0, "good": 0})

    def of(self, clues):
        numbers = numbered(clues)
        rows = {what: self.rows.get(number) for number, what in numbers.items()}
        return {what: (row["spam"], row["good"]) for what, row in rows.items() if row}

    def move(self, clues, before, now):
        for number, what in numbered(clues).items():
            amount = len(clues) if what == classifier.TOTAL else 1
            if before:
                self.rows[number][before] -= amount
            if now:
                self.rows[number][now] += amount

    def save(self):
        """Write it to the table."""
        with transaction.atomic():
            TokenCount.objects.all().delete()
            rows = [TokenCount(pk=number, **row) for number, row in self.rows.items()]
            TokenCount.objects.bulk_create(rows, batch_size=5000)
