"""Chooses how PostgreSQL searches, from how many of the newest entries have the terms.

Its own estimates are far off for adjacent words and for beginnings of words, and a wrong choice
costs tens of milliseconds.
"""

from itertools import accumulate

SCAN = {"post": 2.5, "comment": 0.7}
"""Microseconds to read the next entry, from the newest on."""

FETCH = {"post": 3.5, "comment": 3}
"""Microseconds to read an entry that the index has found, and again to rank it."""

LOOK_UP = 0.25
"""Microseconds for each entry that a word has in the index."""

NEWEST, WORDS, POSTS = "newest", "words", "posts"
"""What a search begins with: the newest entries, words in the index, or the posts of a filter."""


class Newest:
    """Which of the newest entries have which terms.

    `rows` are (kind, all entries, mask, how many have it). Bit 0 of a mask says that the post is
    one to search, and the others which terms the entry has.
    """

    def __init__(self, terms, rows):
        self.terms = terms
        self.rows = rows

    def entries(self, kind):
        """Return the number of all entries of a kind."""
        return max(0, *(entries for of, entries, *_ in self.rows if of == kind), 0)

    def share(self, kind, terms, *, is_searched=False):
        """Return the share of entries that have all of the terms, from 0 to 1."""
        wanted = int(is_searched) + sum(2 << self.terms.index(term) for term in terms)
        counts = [(mask & wanted == wanted, n) for of, _, mask, n in self.rows if of == kind]
        return sum(n for has_all, n in counts if has_all) / (sum(n for _, n in counts) or 1)

    def known(self):
        """Return the terms that any of these entries has, if its post is one to search."""
        masks = [mask for *_, mask, _ in self.rows if mask & 1]
        return [t for n, t in enumerate(self.terms) if any(mask & (2 << n) for mask in masks)]


def choose(kind, terms, most, newest, *, is_narrow):
    """Return what to begin with, the terms, rarest first, and how many of them to look up.

    Reading from the newest entry on stops after `most` entries with all terms. In the index, the
    rarest terms are looked up, and others only if that costs less than reading what the rarest
    find.
    """
    entries = newest.entries(kind)
    found = newest.share(kind, terms, is_searched=True)
    costs = {(NEWEST, 0): SCAN[kind] * min(entries, most / found if found else entries)}
    rarest = sorted(terms, key=lambda term: newest.share(kind, [term]))
    for number, words in enumerate(accumulate(newest.share(kind, [t]) for t in rarest), start=1):
        fetched = newest.share(kind, rarest[:number])
        costs[WORDS, number] = entries * (LOOK_UP * words + FETCH[kind] * fetched)
    if is_narrow:
        searched = newest.share(kind, (), is_searched=True)
        costs[POSTS, len(terms)] = entries * FETCH[kind] * searched
    begin, number = min(costs, key=lambda choice: (costs[choice], -choice[1]))
    return begin, rarest, number
