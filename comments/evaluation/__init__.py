"""Measures the rules: what they hold, compared with what should be held.

sentences.py  with sentences that a person labelled      decisions.py  with moderators' decisions
"""

import math
from collections import defaultdict
from dataclasses import dataclass, field

MEASURED = ("crisis", "dose", "personal", "imitation")
"""What is measured: the rules for a crisis together, and three single rules."""

CONFIDENCE = 1.959964
"""Standard deviations on each side of the mean that cover 95 % of a normal distribution."""


class BadExamples(Exception):
    """Raised for unusable examples. The message names the file and what was expected."""


@dataclass(frozen=True)
class Share:
    """A part of a total."""

    hits: int
    of: int

    @property
    def value(self):
        """Return a number from 0 to 1; None when the total is 0."""
        return round(self.hits / self.of, 4) if self.of else None

    @property
    def interval(self):
        """Return the 95 % Wilson interval of the true share; None when the total is 0.

        Unlike the normal approximation, it holds for small numbers and for shares of 0 and 1.
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
    """The results of one rule for all its examples."""

    n: int = 0
    """All examples, including those where either verdict is right."""
    seconds: float = 0
    """Processor time in seconds of all rules for the timed examples."""
    timed: int = 0
    recall_is_known: bool = True
    """False where nobody knows what the rule has missed."""
    misses: list = field(default_factory=list)
    """Mistakes of both kinds, as {"hold": the right verdict, "kind": …} and the example."""
    helped: list = field(default_factory=list)
    """For each correct finding, whether it offered a right kind of help, where that is known."""
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
        """Count the help that an example got. Any kind in `right` is right."""
        self.helped.append(bool(set(right) & set(got)))
        if not self.helped[-1]:
            self.help_misses.append({"help": right, "got": got, "kind": kind, "text": text})

    def time(self, seconds):
        self.seconds += seconds
        self.timed += 1

    @property
    def precision(self):
        """Return the share of findings that should be held."""
        right, wrong = (sum(self.found[hold].values()) for hold in (True, False))
        return Share(right, right + wrong)

    @property
    def recall(self):
        """Return the share that was found of what should be held, by kind."""
        return self._shares(True) if self.recall_is_known else {}

    @property
    def false_share(self):
        """Return the share that was held of what should not be held, by kind."""
        return self._shares(False)

    @property
    def help_right(self):
        """Return the share of correct findings that got a right kind of help."""
        return Share(sum(self.helped), len(self.helped))

    @property
    def ms_each(self):
        """Return the processor time of all rules for one example, in milliseconds, or None."""
        return round(1000 * self.seconds / self.timed, 4) if self.timed else None

    def _shares(self, hold):
        return {kind: Share(self.found[hold][kind], of) for kind, of in self.all[hold].items()}

    def as_dict(self):
        """Return the result for JSON, each figure with its interval."""
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
