"""Scores how well a text matches a search, from its words alone and the same on both databases.

The databases rank differently. Their ranks only select candidates, which are then read and scored
here.
"""

from collections import Counter
from os.path import commonprefix

from blog.search_text.stems import SIGN, stem

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


def score(kind, searched, summary, terms):
    """Return the score of a post or comment, and whether it has a near form of each term.

    `searched` is its `search_words`. `summary` is the folded summary of a post, whose words come
    first in the text. The score is at least 0.
    """
    lines = searched.split("\n") if kind == "post" else ["", searched]
    title, text = ([word for word in line.split() if word[0] != SIGN] for line in lines[:2])
    in_title, in_text = worth(title, terms), worth(text, terms)
    in_summary = in_text[: len(summary.split())]
    slow = SOON * (0.25 + 0.75 * len(text) / USUAL[kind])
    total = 0.0
    for number in range(len(terms)):
        times = sum(weights[number] for weights in in_text)
        total += times / (times + slow)
        total += TITLE * most(in_title, number) + SUMMARY * most(in_summary, number)
    total += SIDE_BY_SIDE * (TITLE * pairs(in_title) + pairs(in_text))
    # Of two titles with the words, the shorter one is the better match.
    total += matched(in_title) / len(title) if title else 0
    weights = [*in_title, *in_text]
    return total, all(most(weights, n) >= ANOTHER_FORM for n in range(len(terms)))


def most(weights, number):
    """Return the largest weight for one of the terms."""
    return max((each[number] for each in weights), default=0)


def worth(words, terms):
    """Return the weights of each word for each of the terms."""
    of_word = {word: [of_one(word, term) for term in terms] for word in Counter(words)}
    for number, term in enumerate(terms):
        if len(term.words) > 1:
            for word in of_word:
                of_word[word][number] = 0
    weights = [of_word[word] for word in words]
    for number, term in enumerate(terms):
        if (size := len(term.words)) > 1:
            weights = [list(each) for each in weights]
            for at in range(len(words) - size + 1):
                if fits(words[at : at + size], term):
                    weights[at + size - 1][number] = AS_TYPED
    return weights


def of_one(word, term):
    if word == term.words[0]:
        return AS_TYPED
    if term.stem and stem(word) == term.stem:
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


def pairs(weights):
    """Return how many terms directly follow, anywhere, the term typed before them."""
    found = set()
    for before, after in zip(weights, weights[1:], strict=False):
        found |= {n for n in range(1, len(after)) if after[n] and before[n - 1]}
    return len(found)


def matched(weights):
    return sum(any(each) for each in weights)
