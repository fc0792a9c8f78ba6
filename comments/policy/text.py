"""A text as the rules read it: without case, accents and what cannot be seen."""

import re
import unicodedata
from collections import defaultdict
from functools import cached_property, lru_cache

from blog.folding import ACCENT, OTHER_LETTERS, UNSPACED

SAME = dict.fromkeys("’‘ʼ´`", "'") | dict.fromkeys("‐‑‒–—−", "-") | {"⁄": "/"}
# An English contraction is one word, with its apostrophe or without; l'eau and d'un are two.
CONTRACTED = r"(?:'(?:t|m|d|re|ve|ll)(?![^\W_]))?"
# Where nothing stands between words, each sign is one: any part of such a text can be found.
SIGN, LETTER = f"[{UNSPACED}]", rf"[^\W_{UNSPACED}]"
WORD = re.compile(rf"{SIGN}|{LETTER}+{CONTRACTED}|[^\w\s]")
WORD_OR_FIGURES = re.compile(rf"{SIGN}|\d+|[^\W\d_{UNSPACED}]+{CONTRACTED}|[^\w\s]")
UNHEARD = frozenset("-*~'\"“”„«»")
"""Marks inside and around words that change nothing about what is said."""
STOPS = frozenset(".!?;:,(…。！？，")
FULL_STOPS = frozenset(".!?…。！？")
BEFORE_CLAUSE = STOPS | frozenset(")]}>|•·")
LINK = re.compile(
    r"https?://[^\s<>\"'`()\[\]]+|(?<![\w./@-])www\.[^\s<>\"'`()\[\]]+", re.IGNORECASE
)


FEW = 6
"""Letters that one character may stand for. Some stand for a whole phrase, such as ﷺ for eighteen:
they are compared as they are, or a text of them would be eighteen times as long as it was typed."""


@lru_cache(maxsize=5000)
def fold(char):
    """One character as it is compared: none, one or a few."""
    if char in SAME:
        return SAME[char]
    if unicodedata.category(char) == "Cf":
        return ""
    digit = unicodedata.decimal(char, None)
    if digit is not None:
        return str(digit)
    letters = unicodedata.normalize("NFKD", char.casefold()).casefold().translate(OTHER_LETTERS)
    if len(letters) > FEW:
        return char
    kept = (letter for letter in letters if unicodedata.combining(letter) < ACCENT)
    return "".join(SAME.get(letter, letter) for letter in kept)


class Text:
    """A text folded, and its words; knows for both where they stand in what was typed.

    With `figures_apart`, 5ml and b12 are two words each.
    """

    news = None

    def __init__(self, typed, *, figures_apart=False):
        self.typed = typed
        if typed.isascii():
            self.folded, self.origins = typed.lower(), None
        else:
            pieces = [fold(char) for char in typed]
            self.folded = "".join(pieces)
            self.origins = [at for at, piece in enumerate(pieces) for _ in piece]
        self.words, self.spans = [], []
        for found in (WORD_OR_FIGURES if figures_apart else WORD).finditer(self.folded):
            if (word := found[0]) not in UNHEARD:
                self.words.append(word.replace("'", ""))
                self.spans.append(found.span())

    def with_words(self, words, spans):
        """The same text, read as other words that stand at these places of `folded`."""
        other = object.__new__(type(self))
        other.typed, other.folded, other.origins = self.typed, self.folded, self.origins
        other.words, other.spans = words, spans
        return other

    def read_as(self, words, spans):
        """The same, but what is looked for in it has to do with one of the new words: the rest
        has been read before."""
        other = self.with_words(words, spans)
        other.news = frozenset(words).difference(self.words)
        return other

    @cached_property
    def numbers(self):
        """Each different word with the numbers of the places where it stands."""
        found = defaultdict(list)
        for number, word in enumerate(self.words):
            found[word].append(number)
        return dict(found)

    @cached_property
    def figures(self):
        """The numbers of the words that are figures."""
        return {at for word, places in self.numbers.items() if word.isdecimal() for at in places}

    @cached_property
    def needed(self):
        """The different words, and a zero-to-nine if one of them is a number: what phrases need."""
        return frozenset([*self.numbers, "0-9"] if self.figures else self.numbers)

    def place(self, start, end):
        """Where `folded[start:end]` stands in what was typed."""
        if self.origins is None:
            return start, end
        start, end = self.origins[start], self.origins[end - 1] + 1
        while end < len(self.typed) and not fold(self.typed[end]):
            end += 1  # an accent that was typed apart belongs to its letter
        return start, end

    def place_of_words(self, first, last):
        """Where the words from `first` up to, not including, `last` stand in what was typed."""
        return self.place(self.spans[first][0], self.spans[last - 1][1])

    def begins_clause(self, number):
        """Whether a word is the first of the text, of a line, or behind a comma or a stop."""
        if number == 0:
            return True
        before = self.words[number - 1]
        if before in BEFORE_CLAUSE or is_picture(before[0]):
            return True
        return "\n" in self.folded[self.spans[number - 1][1] : self.spans[number][0]]

    def ends_clause(self, number):
        """Whether nothing of the same clause comes from word `number` on."""
        return (
            number == len(self.words) or self.words[number] in STOPS or self.begins_clause(number)
        )


def is_picture(sign):
    """Whether a sign is an arrow, a star or an emoji, as it stands before a point of a list."""
    return "\u2190" <= sign < "\u2e00" or "\U0001f000" <= sign < "\U00020000"


def without_links(typed):
    """The text with its links blanked, so that nothing is read into them; as long as before."""
    return LINK.sub(lambda found: " " * len(found[0]), typed)


def apart(places):
    """Places in order, without those that lie within or across an earlier one."""
    kept = []
    for place in sorted(places, key=lambda place: (place[0], -place[1])):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return kept
