"""From counts to a chance: naive Bayes, with what keeps it honest.

For each clue the odds say how much more often it was counted among the clues of spam than among
those of good comments. Three things differ from the textbook:

- A clue seen once is no proof: `DOUBT` pulls its odds to even, and one never seen says nothing.
- The clues of one comment repeat each other (“check”, “check out”, “out”), so that their sum
  shouts. Twice the sum divided by the square root of their number is about right: with 40 to
  1,000 decisions to learn from, some 85 % of what was given a chance of 80 to 90 % was spam.
- How much spam a blog gets does not count. A comment in which nothing was ever seen is even,
  however much of what was decided before it was spam.
"""

import math
from dataclasses import dataclass

ENOUGH = 10
"""Decisions of each kind without which there is no opinion."""

EXPERIENCED = 100
"""Decisions of each kind before which an opinion marks a comment, and puts none away."""

READING = 1
"""Raised with each change of what `reading` sees, which makes earlier counts useless."""
LESSONS = "lessons"
"""Under this the comments themselves are counted. No clue reads like it, nor like `TOTAL`."""
TOTAL = f"clues of reading {READING}"
"""Under this all clues of all comments are counted."""

DOUBT = 1
FEWEST = 10
"""Added to the number of clues: from three of them nobody is sure of anything."""


@dataclass(frozen=True)
class Opinion:
    """What the decisions so far say about a comment."""

    chance: float
    weights: dict
    """For each clue how much it speaks for spam: below 0 it speaks against."""
    may_put_away: bool = True
    """Whether enough was decided to put a comment away unread."""

    def strongest(self, sign, most=4):
        """The clues that speak loudest for (1) or against (-1), without those that say the same."""
        said = []
        for clue in sorted(self.weights, key=lambda clue: (-sign * self.weights[clue], clue)):
            if sign * self.weights[clue] <= 0.1 or len(said) == most:
                break
            words = clue.strip("“…”")
            if not any(words in other or other.strip("“…”") in clue for other in said):
                said.append(clue)
        return said


def amounts(clues):
    """What one comment adds to the counts."""
    return {LESSONS: 1, TOTAL: len(clues), **dict.fromkeys(clues, 1)}


def judge(clues, counts):
    """An Opinion, or None while too little was decided.

    `counts` gives (as spam, as good) for each key of `amounts(clues)` that was ever counted.
    """
    return weigh(clues, counts) if are_enough(counts) else None


def are_enough(counts):
    return TOTAL in counts and min(counts[LESSONS]) >= ENOUGH


def is_experienced(counts):
    return min(counts[LESSONS]) >= EXPERIENCED


def weigh(clues, counts):
    total_spam, total_good = counts[TOTAL]
    weights = {}
    for clue in clues:
        spam, good = counts.get(clue, (0, 0))
        if seen := spam + good:
            spam_rate, good_rate = spam / total_spam, good / total_good
            share = spam_rate / (spam_rate + good_rate)
            share = (DOUBT / 2 + seen * share) / (DOUBT + seen)
            weights[clue] = math.log(share / (1 - share))
    evidence = sum(weights.values()) / math.sqrt(len(clues) + FEWEST)
    return Opinion((1 + math.tanh(evidence)) / 2, weights, is_experienced(counts))
