"""What leads to a person where no phrase says so, as it was learned from sentences of our own.

kinds.py      kinds of words            reading.py      a text as shapes of words
weights.txt   what was learned

`tests/comments/training/train_personal.py` makes the weights. Decision 44 says why.
"""

from functools import cache
from pathlib import Path

from comments.policy.classifier import Judged
from comments.policy.languages.english_classifier import loaded
from comments.policy.languages.english_personal.reading import Shapes

WEIGHTS = Path(__file__).with_name("weights.txt")
NAME = "personal"
"""The name of the weights in the file."""


@cache
def classifier():
    return loaded(WEIGHTS.read_text("utf-8"))


def judged(typed, team_names=()):
    """Return a typed text as the classifier judges it. Names of the team lead to nobody new."""
    return Judged(classifier(), Shapes(typed, team_words(tuple(team_names))))


@cache
def team_words(names):
    return frozenset(word for name in names for word in name.lower().split())
