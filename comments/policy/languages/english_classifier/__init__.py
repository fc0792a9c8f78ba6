"""What English words mean together, as it was learned from sentences of our own.

kinds.py      what is known of words      weights.txt      what was learned

`tests/comments/training/train.py` makes the weights.
"""

import string
from functools import cache
from pathlib import Path

from comments.policy.classifier import Classifier
from comments.policy.detectors.medicines import named
from comments.policy.languages.english_advice import ADVICE
from comments.policy.languages.english_classifier.kinds import KINDS
from comments.policy.languages.english_spelling import COMMON
from comments.policy.languages.recognised import SHORT_ENGLISH

WEIGHTS = Path(__file__).with_name("weights.txt")
OF_ENGLISH = 0.8
"""The share of its words that are common in English, in what is surely English."""


@cache
def classifier():
    return loaded(WEIGHTS.read_text("utf-8"))


def loaded(text):
    """The `Classifier` of what `train.py` wrote."""
    weights, starts, limits = {}, {}, {}
    _digest, *lines = text.split("\n")
    for line in filter(None, lines):
        first, *rest = line.split("\t")
        if first.isalpha():
            name, weights[first] = first, {}
            starts[name], limits[name] = map(float, rest)
        else:
            weights[name] |= dict.fromkeys(rest, int(first) / 100)
    return Classifier(KINDS, weights, starts, limits)


def prepared(text):
    """A `Text` in which each name of a medicine is one word."""
    return named(text, ADVICE.names)


def judged(text):
    """A `Text` that was prepared, as the classifier judges it."""
    return classifier().read(text)


def is_surely_english(text):
    """Whether nearly all words are common ones. What is misspelt is not."""
    words = [word for word in text.words if word[0].isalpha()]
    return sum(map(is_common, words)) >= OF_ENGLISH * len(words) > 0


def is_common(word):
    return (
        word in string.ascii_letters
        or word in COMMON
        or word in SHORT_ENGLISH
        or word in KINDS.kinds
    )
