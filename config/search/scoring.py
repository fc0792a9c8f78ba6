"""Scores how well a text matches a search, from its words alone and the same on both databases.

The databases rank differently. Their ranks only select candidates, which are then read and scored
here.
"""

from os.path import commonprefix

from blog.search_text.stems import SIGN, stemmer

AS_TYPED, ANOTHER_FORM, FAR_FORM, ITS_BEGINNING = 1.0, 0.8, 0.4, 0.4
"""Weights of a word: as typed, another form, a distant form, a longer word that begins with it."""

ENDING = 3
"""The most letters in which a word and another form differ. A distant form differs in more."""

TITLE, SUMMARY = 2.5, 1.5
"""Weights of a word in the title or the summary. Repetition in the text adds up to 1."""

SIDE_BY_SIDE = 0.5
"""The extra weight of two adjacent terms that were typed next to each other."""

SOON = 1.2
"""How fast the weight of repeating a word decreases, as k1 in BM25."""

USUAL = {"post": 400, "comment": 50}
"""Words of a text of usual length. In a longer one, each counts for less."""


class Scorer:
    """Scores texts for the terms of one search."""

    def __init__(self, terms):
        self.terms = terms
        self.weights = Weights(terms)

    def score(self, kind, searched, summary=""):
        """Return the score of a post or comment, and whether it has a near form of each term.

        `searched` is its `search_words`. `summary` is the folded summary of a post, whose words
        come first in the text. The score is at least 0.
        """
        lines = searched.split("\n") if kind == "post" else ["", searched]
        # Stems follow the words.
        title, text = (line.partition(SIGN)[0].split() for line in lines[:2])
        in_title, in_text = self.matches(title), self.matches(text)
        size = len(summary.split())
        in_summary = {place: weights for place, weights in in_text.items() if place < size}
        slow = SOON * (0.25 + 0.75 * len(text) / USUAL[kind])
        total, is_near = 0.0, True
        for number in range(len(self.terms)):
            times = sum(weights[number] for weights in in_text.values())
            total += times / (times + slow)
            total += TITLE * most(in_title, number) + SUMMARY * most(in_summary, number)
            is_near &= max(most(in_title, number), most(in_text, number)) >= ANOTHER_FORM
        total += SIDE_BY_SIDE * (TITLE * pairs(in_title) + pairs(in_text))
        # Of two titles with the words, the shorter one is the better match.
        total += len(in_title) / len(title) if title else 0
        return total, is_near

    def matches(self, words):
        """Return {place: its weights for each of the terms} for the words that match any."""
        of = self.weights
        found = {place: weights for place, word in enumerate(words) if (weights := of[word])}
        for number, term in enumerate(self.terms):
            if (size := len(term.words)) > 1:
                for at in range(len(words) - size + 1):
                    if fits(words[at : at + size], term):
                        weights = [*found.get(at + size - 1, self.weights.none)]
                        weights[number] = AS_TYPED
                        found[at + size - 1] = weights
        return found


class Weights(dict):
    """The weights of each word for each of the terms, or None if it matches none.

    They are kept, because texts repeat their words, and stemming takes time.
    """

    def __init__(self, terms):
        self.terms = terms
        self.none = [0] * len(terms)
        self.stem = stemmer()

    def __missing__(self, word):
        its = self.stem(word)
        weights = [of_one(word, its, term) if len(term.words) == 1 else 0 for term in self.terms]
        self[word] = weights if any(weights) else None
        return self[word]


def most(matches, number):
    """Return the largest weight for one of the terms."""
    return max((weights[number] for weights in matches.values()), default=0)


def of_one(word, its_stem, term):
    """Return the weight of a word for a term of one word."""
    if word == term.words[0]:
        return AS_TYPED
    if term.stem and its_stem == term.stem:
        same = len(commonprefix([word, term.words[0]]))
        differ = max(len(word), len(term.words[0])) - same
        return ANOTHER_FORM if differ <= ENDING else FAR_FORM
    if term.is_open and word.startswith(term.words[0]):
        return ITS_BEGINNING
    return 0


def fits(words, term):
    *before, last = words
    *closed, wanted = term.words
    return before == closed and (last.startswith(wanted) if term.is_open else last == wanted)


def pairs(matches):
    """Return how many terms directly follow, anywhere, the term typed before them."""
    return len(
        {
            number
            for place, after in matches.items()
            if (before := matches.get(place - 1))
            for number in range(1, len(after))
            if after[number] and before[number - 1]
        }
    )
