"""Finds what leads to a person by labels and shapes together, where no pattern names it."""

from collections import defaultdict

from comments.policy.languages.english_personal import NAME, judged
from comments.policy.languages.english_personal.reading import VALUES

MOST_SHOWN = 3
"""How many places are shown."""
FEWEST_RARE = 5
"""So many unknown words, and more than half of all, are another language."""


def find(text, team_names=()):
    """Return the places in a `Text` of what may lead to a person: names, numbers and codes first.

    They are those that weighed most. Return nothing when the whole sum is below the limit.
    """
    read = judged(text.typed, team_names)
    if is_foreign(read.reading.kinds):
        return []
    score, _window, features = read.highest(NAME)
    if score < read.classifier.limits[NAME]:
        return []
    weights, share = read.classifier.weights[NAME], defaultdict(float)
    for feature, places in features.items():
        for at in places:
            share[at] += weights.get(feature, 0) / 2
    kinds, spans = read.reading.kinds, read.reading.spans
    heaviest = sorted((at for at in share if share[at] > 0), key=lambda at: -share[at])
    shown = [at for at in heaviest if kinds[at] in VALUES] or heaviest
    return sorted(spans[at] for at in shown[:MOST_SHOWN] if spans[at][1] > spans[at][0])


def is_foreign(kinds):
    """Return whether most words are unknown: nothing was learned of other languages."""
    rare = kinds.count("RARE")
    return rare >= FEWEST_RARE and rare > len(kinds) / 2
