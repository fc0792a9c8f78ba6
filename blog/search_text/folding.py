"""Splits text into words for searching: lower case, without accents.

Posts and comments store the result as `search_words`. Both databases then split only at blanks, so
they find the same, and a page highlights exactly what the index found.
"""

import re
import unicodedata
from functools import cache, lru_cache

LONGEST = 50
"""Letters of a word that count. A longer word is an address or noise."""

MOST = 160_000
"""Characters of a text that are searched. PostgreSQL's tsvector has a limit of one megabyte."""

ACCENT = 10
"""From this combining class on, a mark is an accent. Lower ones make another letter."""

OTHER_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i"}
)

# Chinese and Japanese, Thai, Lao, Burmese, Khmer: scripts without spaces between words.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
SYMBOLS = "\u2190-\u2bff\U0001f000-\U0001faff"
ASCII_WORD = re.compile(r"[a-z0-9]+")


MOST_MARKS = 30
"""The most marks on one letter. No script needs more (Unicode UAX 15 explains the 30).

Sorting a run of marks takes quadratic time.
"""


def marks(end):
    """Return the combining marks below `end`, for a pattern."""
    return "".join(chr(c) for c in range(0x300, end) if unicodedata.category(chr(c))[0] == "M")


@cache
def too_many_marks():
    """Return the pattern for more marks on a letter than any language has."""
    known = marks(0x1F000)
    return re.compile(f"([{known}]{{{MOST_MARKS}}})[{known}]+")


@cache
def pieces():
    """Return the pattern for words of a text that is not ASCII. Compiled on first use."""
    letter = rf"[^\W_{UNSPACED}]"
    return re.compile(
        rf"(?P<unspaced>[{UNSPACED}]+)|[{SYMBOLS}]|{letter}(?:{letter}|[{marks(0x10000)}])*"
    )


def composed(text):
    """Return `text` in form NFC, in linear time."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", too_many_marks().sub(r"\1", text))


@lru_cache(maxsize=8192)
def fold(word):
    """Return a word in the form that is compared; empty if nothing is left."""
    letters = unicodedata.normalize("NFKD", word.casefold()).casefold().translate(OTHER_LETTERS)
    kept = (letter for letter in letters if unicodedata.combining(letter) < ACCENT)
    return unicodedata.normalize("NFC", "".join(kept).replace(" ", ""))[:LONGEST]


def places(text):
    """Yield (word, start, end) for each word of `text`, in order. `text` must be `composed`.

    In a script without spaces, each character is paired with the next one, and the last is alone.
    So any part of such a text can be found.
    """
    if text.isascii():
        for found in ASCII_WORD.finditer(text.lower()):
            yield found.group()[:LONGEST], found.start(), found.end()
        return
    for found in pieces().finditer(text):
        run, start = found.group(), found.start()
        steps = range(len(run)) if found["unspaced"] else [0]
        for at in steps:
            piece = run[at : at + 2] if found["unspaced"] else run
            if word := fold(piece):
                yield word, start + at, start + at + len(piece)


def words(text):
    """Return the folded words of `text`, separated by blanks."""
    return " ".join(word for word, _, _ in places(composed(text)))[:MOST]
