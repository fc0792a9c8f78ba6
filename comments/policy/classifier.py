"""Finds what words mean together where no phrase names them. A linear, explainable classifier.

It reads a text two sentences at a time. Such a window has features: its words, their kinds (a
relative, a medicine), pairs of them that are close together, three of them in a row, and themes (a
goodbye, a pet) that occur together. Each feature has a weight, learned from our own sentences, and
the sum decides. So the heaviest words can be shown, like those of a phrase. Decision 38 says why it
is linear. `tests/comments/training` computes the weights.
"""

from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property

from comments.policy.text import FULL_STOPS

REACH = 3
"""The greatest distance of two words of a pair; 1 is side by side."""
SENTENCES = 2
"""How many sentences are read together."""
LEAST = 8
"""The least number of words to count, so that one or two do not decide alone."""
MOST_PLACES, MOST_WORDS = 3, 6
"""How many places are shown, and how many words in all of them."""
SHORTEST_SHOWN = 3
"""The fewest letters of a word that is shown as evidence."""
NUMBER, PAUSE, BEGIN = "NUMBER", ",", "<"
PAUSES = frozenset(",;:(")


@dataclass(frozen=True)
class Kinds:
    """What is known of words: {word: name}, and {word: (name, …)}. Names are in capitals.

    In pairs, the kind of a word replaces it. Themes count wherever they are, and so do those kinds
    that are `themes_too`.
    """

    kinds: dict
    themes: dict
    themes_too: frozenset


class Reading:
    """The words of a text as the classifier reads them, without marks."""

    def __init__(self, text, known):
        self.words, self.kinds, self.themes, self.numbers, self.begins = [], [], [], [], []
        kinds, themes = known.kinds, known.themes
        self.add(BEGIN, BEGIN, (), 0)
        for number, word in enumerate(text.words):
            if word in FULL_STOPS:
                if self.words[-1] != BEGIN:
                    self.add(BEGIN, BEGIN, (), number)
            elif word in PAUSES:
                self.add(PAUSE, PAUSE, (), number)
            elif word[0].isalnum():
                kind = NUMBER if word.isdecimal() else kinds.get(word, word)
                found = themes.get(word, ())
                found = (*found, kind) if kind in known.themes_too else found
                self.add(word, kind, found, number)
        self.begins = [at for at, word in enumerate(self.words) if word == BEGIN]
        if self.words[-1] == BEGIN and len(self.begins) > 1:
            self.begins.pop()

    def add(self, word, kind, themes, number):
        self.words.append(word)
        self.kinds.append(kind)
        self.themes.append(themes)
        self.numbers.append(number)

    @property
    def starts(self):
        """Return the number of the first word of each sentence."""
        return [self.numbers[at] for at in self.begins]

    def windows(self, sentences=SENTENCES):
        """Return the windows to read, each as its first word and the one after its last."""
        ends = [*self.begins[1:], len(self.words)]
        last = max(len(ends) - sentences, 0)
        return [
            (self.begins[at], ends[min(at + sentences, len(ends)) - 1]) for at in range(last + 1)
        ]

    def features(self, first, last):
        """Return the features of a window with their last places: {feature: (word, word)}."""
        words, kinds, themes = self.words, self.kinds, self.themes
        found, seen = {}, {}
        for at in range(first, last):
            word, kind = words[at], kinds[at]
            found[word] = found[kind] = (at, at)
            for theme in themes[at]:
                found[theme] = (at, at)
                seen[theme] = at
            if at + 1 < last:
                found[f"{word} {words[at + 1]}"] = (at, at + 1)
                found[f"{kind} {kinds[at + 1]}"] = (at, at + 1)
            if at + 2 < last:
                found[f"{kind} {kinds[at + 1]} {kinds[at + 2]}"] = (at, at + 2)
            for other in range(at + 2, min(at + REACH + 1, last)):
                if words[other - 1] == BEGIN:
                    break
                found[f"{kind} _ {kinds[other]}"] = (at, other)
        present = sorted(seen)
        for number, one in enumerate(present):
            for other in present[number + 1 :]:
                found[f"{one}&{other}"] = (seen[one], seen[other])
        return found


class Classifier:
    """Weights, ready to judge a text.

    `weights` are {name: {feature: weight}}. `starts` are the weights without any feature, and
    `limits` the sums to reach, by the same names.
    """

    def __init__(self, known, weights, starts, limits):
        self.known, self.weights, self.starts, self.limits = known, weights, starts, limits

    def read(self, text):
        return Judged(self, Reading(text, self.known))


class Judged:
    """A text and the classifier's judgement."""

    def __init__(self, classifier, reading):
        self.classifier, self.reading = classifier, reading

    @cached_property
    def windows(self):
        return [(window, self.reading.features(*window)) for window in self.reading.windows()]

    def score(self, name, window, features):
        weights, total = self.classifier.weights[name], 0
        for feature in features:
            if feature in weights:
                total += weights[feature]
        first, last = window
        return total / max(last - first, LEAST) ** 0.5 + self.classifier.starts[name]

    def highest(self, name):
        """Return the highest sum of all windows, and that window with its features."""
        scored = [(self.score(name, *each), at) for at, each in enumerate(self.windows)]
        score, at = max(scored, key=lambda each: each[0])
        return score, *self.windows[at]

    def find(self, name):
        """Return the heaviest words as (number of the first word, number after the last).

        Return nothing when the whole sum is below the limit.
        """
        score, window, features = self.highest(name)
        return self.heaviest(name, features) if score >= self.classifier.limits[name] else []

    def heaviest(self, name, features):
        """Return the words with most of the weight, neighbours joined to one place."""
        weights, share = self.classifier.weights[name], defaultdict(float)
        for feature, places in features.items():
            for at in places:
                share[at] += weights.get(feature, 0) / 2
        words = self.reading.words
        most = [at for at in share if share[at] > 0 and words[at] not in (BEGIN, PAUSE)]
        most = sorted(sorted(most, key=lambda at: -share[at])[:MOST_WORDS])
        runs = []
        for at in most:
            if runs and at == runs[-1][-1] + 1:
                runs[-1].append(at)
            else:
                runs.append([at])
        runs = [run for run in runs if any(len(words[at]) >= SHORTEST_SHOWN for at in run)]
        runs.sort(key=lambda run: -sum(share[at] for at in run))
        numbers = self.reading.numbers
        return sorted((numbers[run[0]], numbers[run[-1]] + 1) for run in runs[:MOST_PLACES])
