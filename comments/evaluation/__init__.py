"""How good the rules are: what they hold, beside what should be held.

sentences.py  on sentences that somebody sorted      decisions.py  on what moderators decided
"""

import math
from collections import defaultdict
from dataclasses import dataclass, field

MEASURED = ("crisis", "dose", "personal", "imitation")
"""The names of what is measured: the rules for a crisis together, and three rules alone."""

CONFIDENCE = 1.959964
"""Standard deviations on either side of the mean that hold 95 % of a normal distribution."""


class BadExamples(Exception):
    """Examples cannot be used; the text names the file and what was expected."""


@dataclass(frozen=True)
class Share:
    """So many of so many."""

    hits: int
    of: int

    @property
    def value(self):
        """A number from 0 to 1; None of nothing."""
        return round(self.hits / self.of, 4) if self.of else None

    @property
    def interval(self):
        """The Wilson interval: where the true share lies with 95 % confidence; None of nothing.

        Unlike the textbook's, it holds for small numbers and for shares of 0 and 1.
        """
        if not self.of:
            return None
        share, doubt = self.hits / self.of, CONFIDENCE**2 / self.of
        middle = share + doubt / 2
        half = CONFIDENCE * math.sqrt(share * (1 - share) / self.of + doubt / self.of / 4)
        low, high = (middle - half) / (1 + doubt), (middle + half) / (1 + doubt)
        return [round(max(low, 0), 4), round(min(high, 1), 4)]


@dataclass
class Result:
    """What one rule did with all examples for it."""

    n: int = 0
    """All examples, those for which either verdict is right included."""
    seconds: float = 0
    """Processor time that all rules together took to judge those that were timed."""
    timed: int = 0
    recall_is_known: bool = True
    """False where nobody says what the rule has missed."""
    misses: list = field(default_factory=list)
    """Both kinds of mistakes, as {"hold": what was right, "kind": …} and what it was."""
    helped: list = field(default_factory=list)
    """For each example that was rightly found, whether it got a right kind of help, if known."""
    help_misses: list = field(default_factory=list)
    found: dict = field(default_factory=lambda: {True: defaultdict(int), False: defaultdict(int)})
    all: dict = field(default_factory=lambda: {True: defaultdict(int), False: defaultdict(int)})

    def add(self, *, hold, kind, is_found, **what):
        """Count an example. `hold` is None where either verdict is right."""
        self.n += 1
        if hold is None:
            return
        self.all[hold][kind] += 1
        self.found[hold][kind] += is_found
        if is_found != hold:
            self.misses.append({"hold": int(hold), "kind": kind, **what})

    def add_help(self, *, right, got, kind, text):
        """Count the help that an example got. Any of the kinds in `right` is right."""
        self.helped.append(bool(set(right) & set(got)))
        if not self.helped[-1]:
            self.help_misses.append({"help": right, "got": got, "kind": kind, "text": text})

    def time(self, seconds):
        self.seconds += seconds
        self.timed += 1

    @property
    def precision(self):
        """Of what was found, the share that should be held."""
        right, wrong = (sum(self.found[hold].values()) for hold in (True, False))
        return Share(right, right + wrong)

    @property
    def recall(self):
        """By kind: of what should be held, the share that was found."""
        return self._shares(True) if self.recall_is_known else {}

    @property
    def false_share(self):
        """By kind: of what should not be held, the share that was."""
        return self._shares(False)

    @property
    def help_right(self):
        """Of what was rightly found, the share that got a right kind of help."""
        return Share(sum(self.helped), len(self.helped))

    @property
    def ms_each(self):
        """Processor time to judge one example by all rules, in milliseconds; None if untimed."""
        return round(1000 * self.seconds / self.timed, 4) if self.timed else None

    def _shares(self, hold):
        return {kind: Share(self.found[hold][kind], of) for kind, of in self.all[hold].items()}

    def as_dict(self):
        """For JSON. Beside each figure stands its interval."""
        help_right = {
            "help_right": self.help_right.value,
            "help_right_interval": self.help_right.interval,
            "help_misses": self.help_misses,
        }
        recall, false_share = self.recall, self.false_share
        return {
            "n": self.n,
            "precision": self.precision.value,
            "precision_interval": self.precision.interval,
            "recall": {kind: share.value for kind, share in recall.items()},
            "recall_interval": {kind: share.interval for kind, share in recall.items()},
            "false_share": {kind: share.value for kind, share in false_share.items()},
            "false_share_interval": {kind: share.interval for kind, share in false_share.items()},
            **(help_right if self.helped else {}),
            "ms_each": self.ms_each,
            "misses": self.misses,
        }
