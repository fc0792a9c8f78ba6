"""Turns counts into a chance: naive Bayes with three corrections.

The odds of a clue say how much more often it was counted in spam than in good comments. Three
things differ from the textbook:

- A clue seen once is no proof: `DOUBT` pulls its odds to even. One never seen says nothing.
- The clues of one comment repeat each other (“check”, “check out”, “out”), so their sum is too
  large. Twice the sum divided by the square root of their number is about right: with 40 to
  1,000 decisions to learn from, some 85 % of comments with a chance of 80 to 90 % were spam.
- The share of spam on a blog does not count. A comment without known clues is even, however much
  of what was decided before it was spam.
"""

import math
from dataclasses import dataclass

ENOUGH = 10
"""How many decisions of each kind are needed for an opinion."""

EXPERIENCED = 100
"""How many decisions of each kind are needed to file comments as spam, and not only mark them."""

READING = 1
"""Raise it with each change of `features`, which makes earlier counts useless."""
LESSONS = "lessons"
"""The key that counts the comments. No clue has this text, or that of `TOTAL`."""
TOTAL = f"clues of reading {READING}"
"""The key that counts all clues of all comments."""

DOUBT = 1
FEWEST = 10
"""Added to the number of clues, because three clues prove nothing."""


@dataclass(frozen=True)
class Opinion:
    """What the decisions so far say about a comment."""

    chance: float
    weights: dict
    """For each clue how much it speaks for spam; below 0 against it."""
    may_put_away: bool = True
    """Whether there were enough decisions to file a comment as spam unread."""

    def strongest(self, sign, most=4):
        """Return the strongest clues for spam (1) or against it (-1), without repetitions."""
        said = []
        for clue in sorted(self.weights, key=lambda clue: (-sign * self.weights[clue], clue)):
            if sign * self.weights[clue] <= 0.1 or len(said) == most:
                break
            words = clue.strip("“…”")
            if not any(words in other or other.strip("“…”") in clue for other in said):
                said.append(clue)
        return said


def amounts(clues):
    """Return what one comment adds to the counts."""
    return {LESSONS: 1, TOTAL: len(clues), **dict.fromkeys(clues, 1)}


def judge(clues, counts):
    """Return an Opinion, or None after too few decisions.

    `counts` has (as spam, as good) for each key of `amounts(clues)` that was ever counted.
    """
    return weigh(clues, counts) if are_enough(counts) else None


def are_enough(counts):
    """Return whether the counts have `ENOUGH` of spam and of good for a score."""
    return TOTAL in counts and min(counts[LESSONS]) >= ENOUGH


def is_experienced(counts):
    """Return whether the counts have enough to file comments as spam, and not only mark them."""
    return min(counts[LESSONS]) >= EXPERIENCED


def weigh(clues, counts):
    """Return the Opinion about a comment with these clues: how often each was in spam."""
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
