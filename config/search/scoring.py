"""How well a text says what was asked, counted from its words alone: alike on both databases.

Each database ranks in a way of its own, which is good enough to say which texts may be the best.
Those are read and put in order here.
"""

from collections import Counter
from os.path import commonprefix

from blog.search_text.stems import SIGN, stem

AS_TYPED, ANOTHER_FORM, FAR_FORM, ITS_BEGINNING = 1.0, 0.8, 0.4, 0.4
"""What a word counts that is the one typed, another form of it, or a longer one."""

ENDING = 3
"""Letters, at most, in which a word and another form of it differ. In a far form it is more."""

TITLE, SUMMARY = 2.5, 1.5
"""What a word there counts, beside 1 for a text that says it again and again."""

SIDE_BY_SIDE = 0.5
"""What it counts in addition when two words that were typed together stand together."""

SOON = 1.2
"""How soon it counts less that a word is said once more, as in BM25 (its k1)."""

USUAL = {"post": 400, "comment": 50}
"""Words of a text of usual length: in a longer one, each counts for less."""


def score(kind, searched, summary, terms):
    """The score of the `search_words` of a post or a comment, 0 and more; and whether it has each
    of the terms in a near form.

    `summary` is that of the post, folded; its words are the first of the text.
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
    # Of two titles that have the words, the shorter one is more about them.
    total += matched(in_title) / len(title) if title else 0
    weights = [*in_title, *in_text]
    return total, all(most(weights, n) >= ANOTHER_FORM for n in range(len(terms)))


def most(weights, number):
    """What the best word counts for one of the terms."""
    return max((each[number] for each in weights), default=0)


def worth(words, terms):
    """For each word, what it is worth for each of the terms."""
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
    """How many terms stand somewhere straight behind the term typed before them."""
    found = set()
    for before, after in zip(weights, weights[1:], strict=False):
        found |= {n for n in range(1, len(after)) if after[n] and before[n - 1]}
    return len(found)


def matched(weights):
    return sum(any(each) for each in weights)
