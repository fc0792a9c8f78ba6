"""What forms of a word have in common: “walks” and “walking” are found by “walk”.

A text is kept for searching as its words, and behind them the stems that are not among them, each
with a sign before it. So words in quotes, and beginnings of words, are found as they are written,
and any form of a word finds the others.
"""

from functools import lru_cache

import snowballstemmer
from django.conf import settings

from blog.search_text import folding
from blog.search_text.british import one_spelling

VERSION = 1
"""Raise it when the same text gives other stems: a job then reads every text again."""

SIGN = "¬"
"""Stands before a stem. No word has it, for it is cut at signs."""


def stem(word):
    """The stem of a word as it is written, folded. `SEARCH_LANGUAGE` says in which language."""
    return stem_in(settings.SEARCH_LANGUAGE, word)


@lru_cache(maxsize=32_768)
def stem_in(language, word):
    if language == "none":
        return folding.fold(word)
    if language == "english":
        word = one_spelling(folding.fold(word))
    # A stemmer of its own for each word: one alone would be of one thread.
    return folding.fold(snowballstemmer.stemmer(language).stemWord(word.casefold()))


def searched(text):
    """What a search compares of `text`: its words and its stems, folded, with blanks between.

    Of what stands behind the letters that are searched nothing is stemmed: a stem costs the most.
    """
    text = folding.composed(text)
    words, stems, letters = [], {}, 0
    for word, start, end in folding.places(text):
        words.append(word)
        letters += len(word) + 1
        if letters > folding.MOST:
            break
        its = stem(text[start:end][: folding.LONGEST])
        if its != word:
            stems[its] = None
    kept = " ".join(words)[: folding.MOST]
    return " ".join([kept, *(SIGN + word for word in stems)])[: 2 * folding.MOST].strip()
