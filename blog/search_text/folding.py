"""Words as a search compares them: in small letters, without accents, cut where writing cuts them.

A post and a comment keep the result beside their text, as `search_words`. Either database then
only has to split at blanks, so both find the same, and a page marks what the index found.
"""

import re
import unicodedata
from functools import cache, lru_cache

LONGEST = 50
"""Letters of a word that count; what is longer is no word but an address or noise."""

MOST = 160_000
"""Letters of a text that are searched. PostgreSQL's tsvector holds a megabyte and then refuses."""

ACCENT = 10
"""From this combining class on a sign is an accent. Below are signs that make another letter."""

OTHER_LETTERS = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i"}
)

# Chinese and Japanese, Thai, Lao, Burmese, Khmer: nothing stands between their words.
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff"
    "\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\U00020000-\U0003ffff"
)
SYMBOLS = "\u2190-\u2bff\U0001f000-\U0001faff"
ASCII_WORD = re.compile(r"[a-z0-9]+")


MOST_MARKS = 30
"""Signs in a row that belong to one letter: no writing needs as many (Unicode's UAX 15 says why
30), and to put a run of them in order costs the square of its length."""


def marks(end):
    """The signs below `end` that belong to the letter before them, for a pattern."""
    return "".join(chr(c) for c in range(0x300, end) if unicodedata.category(chr(c))[0] == "M")


@cache
def too_many_marks():
    known = marks(0x1F000)
    return re.compile(f"([{known}]{{{MOST_MARKS}}})[{known}]+")


@cache
def pieces():
    """What finds the words of a text that is not ASCII; made when the first one comes."""
    letter = rf"[^\W_{UNSPACED}]"
    return re.compile(
        rf"(?P<unspaced>[{UNSPACED}]+)|[{SYMBOLS}]|{letter}(?:{letter}|[{marks(0x10000)}])*"
    )


def composed(text):
    """`text` in form NFC, in time that grows with its length and no faster."""
    if text.isascii():
        return text
    return unicodedata.normalize("NFC", too_many_marks().sub(r"\1", text))


@lru_cache(maxsize=8192)
def fold(word):
    """One word in the form that is compared; empty when nothing of it is."""
    letters = unicodedata.normalize("NFKD", word.casefold()).casefold().translate(OTHER_LETTERS)
    kept = (letter for letter in letters if unicodedata.combining(letter) < ACCENT)
    return unicodedata.normalize("NFC", "".join(kept).replace(" ", ""))[:LONGEST]


def places(text):
    """Yield (word, start, end) for each word of `text`, in order. The text is `composed`.

    Where nothing stands between words, each sign is taken with the one behind it, and the last
    alone: so any part of such a text can be found.
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
    """The words of `text`, folded, with a blank between each two."""
    return " ".join(word for word, _, _ in places(composed(text)))[:MOST]
