"""Stems of words: “walk” also finds “walks” and “walking”.

The searched text is its words, followed by stems that are not among them, each after a sign. So
phrases in quotes and prefixes match words as written, and any form of a word finds the others.
"""

from functools import lru_cache, partial

import snowballstemmer
from django.conf import settings

from blog.search_text import folding
from blog.search_text.british import one_spelling

VERSION = 1
"""Increase this when the same text gives other stems. A job then indexes every text again."""

SIGN = "¬"
"""The sign before a stem. No word contains it, because words are split at signs."""


def stem(word):
    """Return the folded stem of a word as written. `SEARCH_LANGUAGE` sets the language."""
    return stem_in(settings.SEARCH_LANGUAGE, word)


def stemmer():
    """Return `stem` for many words: it reads the setting only once."""
    return partial(stem_in, settings.SEARCH_LANGUAGE)


@lru_cache(maxsize=32_768)
def stem_in(language, word):
    """Return the folded stem of a word; the folded word without a language."""
    if language == "none":
        return folding.fold(word)
    if language == "english":
        word = one_spelling(folding.fold(word))
    # A new stemmer for each word, because a stemmer is not thread-safe.
    return folding.fold(snowballstemmer.stemmer(language).stemWord(word.casefold()))


def searched(text):
    """Return the searched form of `text`: its folded words and stems, separated by blanks.

    Text after the limit is not stemmed, because stemming is the slowest part.
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
