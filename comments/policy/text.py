"""Prepares a text for the rules: without case, accents and invisible characters."""

import re
import unicodedata
from collections import defaultdict
from functools import cached_property, lru_cache

from blog.search_text.folding import ACCENT, OTHER_LETTERS, UNSPACED

SAME = dict.fromkeys("’‘ʼ´`", "'") | dict.fromkeys("‐‑‒–—−", "-") | {"⁄": "/"}
# An English contraction is one word, with or without apostrophe; l'eau and d'un are two.
CONTRACTED = r"(?:'(?:t|m|d|re|ve|ll)(?![^\W_]))?"
# In scripts without spaces each character is a word, so that any part of a text can match.
SIGN, LETTER = f"[{UNSPACED}]", rf"[^\W_{UNSPACED}]"
WORD = re.compile(rf"{SIGN}|{LETTER}+{CONTRACTED}|[^\w\s]")
WORD_OR_FIGURES = re.compile(rf"{SIGN}|\d+|[^\W\d_{UNSPACED}]+{CONTRACTED}|[^\w\s]")
FIGURES = "0-9"
UNHEARD = frozenset("-*~'\"“”„«»")
"""Marks in and around words that do not change what is said."""
STOPS = frozenset(".!?;:,(…。！？，")
FULL_STOPS = frozenset(".!?…。！？")
BEFORE_CLAUSE = STOPS | frozenset(")]}>|•·")
LINK = re.compile(
    r"https?://[^\s<>\"'`()\[\]]+|(?<![\w./@-])www\.[^\s<>\"'`()\[\]]+", re.IGNORECASE
)


FEW = 6
"""The most letters that one character may expand to. Some stand for a whole phrase, such as ﷺ for
eighteen letters. They stay as they are, or the text would grow eighteen times."""


FEW_PLACES = 12


@lru_cache(maxsize=5000)
def fold(char):
    """Return one character as it is compared: none, one or a few."""
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
    """A folded text and its words, with the places of both in the typed text.

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
        """Return the same text with other words at these places of `folded`."""
        other = object.__new__(type(self))
        other.typed, other.folded, other.origins = self.typed, self.folded, self.origins
        other.words, other.spans = words, spans
        return other

    def read_as(self, words, spans):
        """Return the same text, in which only matches with one of the new words count.

        The other matches were found in the first reading.
        """
        other = self.with_words(words, spans)
        other.news = frozenset(words).difference(self.words)
        return other

    @cached_property
    def numbers(self):
        """Return each distinct word with the numbers of its places."""
        found = defaultdict(list)
        for number, word in enumerate(self.words):
            found[word].append(number)
        return dict(found)

    # Sets of places as in `comments.policy.matching`: bit n is word number n.

    @cached_property
    def tried(self):
        """Return a cache for the parts of phrases that were tried on this text."""
        return {}

    @cached_property
    def end(self):
        return 1 << len(self.words)

    @cached_property
    def all_words(self):
        return self.end - 1

    @cached_property
    def attached(self):
        """Return the places of each s after an apostrophe.

        Phrases may skip it, and name the word before with or without it: “he's”, “my mum's”,
        “someone else's”.
        """
        found = 0
        if "'s" in self.folded:
            for number, word in enumerate(self.words):
                if word == "s" and number and self.folded[self.spans[number][0] - 1] == "'":
                    found |= 1 << number
        return found

    @cached_property
    def places(self):
        """Return each distinct word with its places, and `FIGURES` with those of all numbers."""
        found, place = {}, 1
        for word in self.words:
            found[word] = found.get(word, 0) | place
            place <<= 1
        rest = self.attached >> 1
        while rest:
            number = rest.bit_length() - 1
            rest ^= 1 << number
            word = self.words[number] + "s"
            found[word] = found.get(word, 0) | 1 << number
        figures = 0
        for word, places in found.items():
            if word.isdecimal():
                figures |= places
        return found | {FIGURES: figures} if figures else found

    @cached_property
    def needed(self):
        """Return the distinct words, and `FIGURES` if there is a number."""
        return frozenset(self.places)

    def places_of(self, words):
        """Return the places of the words in a set."""
        found = 0
        for word in self.needed.intersection(words):
            found |= self.places[word]
        return found

    def only_word(self, places):
        """Return the word at a set of one place; empty for more, or if it has two readings."""
        number = places.bit_length() - 1
        is_one = places == 1 << number < self.end and not places & self.attached >> 1
        return self.words[number] if is_one else ""

    def words_at(self, places):
        """Return the distinct words at a few places; for many places, all words of the text."""
        if places.bit_count() > FEW_PLACES:
            return self.needed
        found = set()
        while places:
            number = places.bit_length() - 1
            places ^= 1 << number
            if number < len(self.words):
                found.add(word := self.words[number])
                if word.isdecimal():
                    found.add(FIGURES)
                if self.attached >> number & 2:
                    found.add(f"{word}s")
        return found

    @cached_property
    def clause_starts(self):
        """Return the places of the first word of the text, of each line and of each clause."""
        before = {w for w in self.places if w in BEFORE_CLAUSE or is_picture(w[0])}
        found = self.places_of(before) << 1 | 1
        if "\n" in self.folded:
            for number, (start, _end) in enumerate(self.spans[1:], 1):
                if "\n" in self.folded[self.spans[number - 1][1] : start]:
                    found |= 1 << number
        return found

    @cached_property
    def clause_ends(self):
        """Return the places where a clause has ended."""
        return self.end | self.places_of(STOPS) | self.clause_starts

    def place(self, start, end):
        """Return the place of `folded[start:end]` in the typed text."""
        if self.origins is None:
            return start, end
        start, end = self.origins[start], self.origins[end - 1] + 1
        while end < len(self.typed) and not fold(self.typed[end]):
            end += 1  # an accent that was typed separately belongs to its letter
        return start, end

    def place_of_words(self, first, last):
        """Return the place in the typed text of the words from `first` to before `last`."""
        return self.place(self.spans[first][0], self.spans[last - 1][1])


def is_picture(sign):
    """Return whether a sign is an arrow, a star or an emoji, as people use before list items."""
    return "\u2190" <= sign < "\u2e00" or "\U0001f000" <= sign < "\U00020000"


def without_links(typed):
    """Return the text with spaces in place of its links, so that its length stays the same."""
    return LINK.sub(lambda found: " " * len(found[0]), typed)


def apart(places):
    """Return places in order, without those that overlap an earlier one."""
    kept = []
    for place in sorted(places, key=lambda place: (place[0], -place[1])):
        if not kept or place[0] >= kept[-1][1]:
            kept.append(place)
    return kept
