"""Finding sequences of words in a `Text`, in one pass.

Which sequences may begin at a word is looked up, and each of them is tried with a bounded number
of steps: the time grows with the length of the text and with nothing else that a reader can send.
"""

import re
from collections import defaultdict

from comments.policy.text import CONTRACTED, LETTER, SIGN, STOPS, UNHEARD, fold

FIGURES = "0-9"
WIDEST_GAP = 3


class Word:
    """One word out of several; `*` in one stands for any letters, and `FIGURES` for any number.

    Of this and the other parts: `ends(text, at)` are the numbers of the words at which it may end
    when it begins at word `at`; `first` are the words that it may begin with, or None for any;
    `optional` says whether it may be nothing; `can_be_in` whether it may be among these words.
    """

    optional = False

    def __init__(self, words):
        self.exact = frozenset(word for word in words if "*" not in word)
        globs = [word.split("*") for word in words if "*" in word]
        self.is_any = ["", ""] in globs
        self.heads = tuple(parts[0] for parts in globs if parts[0] and parts[1:] == [""])
        self.tails = tuple(parts[1] for parts in globs if parts[1] and parts[:-1] == [""])
        self.globs = [parts for parts in globs if len(parts) > 2 or all(parts)]
        self.first = None if globs else self.exact

    def fits(self, word):
        return (
            word in self.exact
            or word.startswith(self.heads)
            or word.endswith(self.tails)
            or (self.is_any and word.isalnum())
            or (FIGURES in self.exact and word.isdecimal())
            or any(fits_glob(word, parts) for parts in self.globs)
        )

    def ends(self, text, at):
        return (at + 1,) if at < len(text.words) and self.fits(text.words[at]) else ()

    def can_be_in(self, words):
        return self.first is None or not self.exact.isdisjoint(words)


def fits_glob(word, parts):
    """Whether a word is these parts with any letters between. Each part is searched once."""
    head, *middle, tail = parts
    if len(word) < len(head) + len(tail) or not (word.startswith(head) and word.endswith(tail)):
        return False
    at, end = len(head), len(word) - len(tail)
    for part in middle:
        at = word.find(part, at, end)
        if at < 0:
            return False
        at += len(part)
    return True


class Gap:
    """Up to three words of the same clause."""

    first, optional = None, True

    def ends(self, text, at):
        ends = [at]
        while at < len(text.words) and len(ends) <= WIDEST_GAP and text.words[at] not in STOPS:
            at += 1
            ends.append(at)
        return ends


class Start:
    """The beginning of a clause: no word of its own."""

    first, optional = frozenset(), True

    def ends(self, text, at):
        return (at,) if text.begins_clause(at) else ()


class End:
    """The end of a clause: no word of its own."""

    first, optional = None, True

    def ends(self, text, at):
        return (at,) if text.ends_clause(at) else ()


class Choice:
    """One of several sequences."""

    def __init__(self, sequences):
        self.optional = any(sequence.optional for sequence in sequences)
        firsts = [sequence.first for sequence in sequences]
        self.first = None if None in firsts else frozenset().union(*firsts)
        self.sequences, self.index = sequences, Index()
        for sequence in sequences:
            self.index.add(sequence)

    def ends(self, text, at):
        return {end for sequence in self.index.at(text, at) for end in sequence.ends(text, at)}

    def can_be_in(self, words):
        return any(sequence.can_be_in(words) for sequence in self.sequences)


class Sequence:
    """One after the other."""

    def __init__(self, parts):
        self.parts = parts
        self.optional = all(part.optional for part in parts)
        self.first = frozenset()
        for part in parts:
            self.first = None if None in (self.first, part.first) else self.first | part.first
            if not part.optional:
                break

    def ends(self, text, at):
        ends = (at,)
        for part in self.parts:
            ends = {end for start in ends for end in part.ends(text, start)}
            if not ends:
                break
        return ends

    def beginnings(self, text):
        """The numbers of the words at which it may begin; it must name its first word."""
        return [at for word in self.first & text.numbers.keys() for at in text.numbers[word]]

    def can_be_in(self, words):
        return all(part.optional or part.can_be_in(words) for part in self.parts)


class Index:
    """Sequences by the words that they may begin with."""

    def __init__(self):
        self.by_first, self.anywhere = defaultdict(list), []

    def add(self, sequence):
        if sequence.first is None or sequence.optional:
            self.anywhere.append(sequence)
        else:
            for word in sequence.first:
                self.by_first[word].append(sequence)

    def at(self, text, at):
        """The sequences that may begin at a word."""
        if at >= len(text.words):
            return self.anywhere
        word = text.words[at]
        listed = self.by_first.get(word)
        if word[0].isdecimal() and FIGURES in self.by_first:
            listed = [*(listed or ()), *self.by_first[FIGURES]]
        return listed + self.anywhere if listed and self.anywhere else listed or self.anywhere

    def beginnings(self, text):
        """The numbers of the words at which one of the sequences may begin, in order."""
        if self.anywhere:
            return range(len(text.words))
        found = {at for word in self.by_first.keys() & text.numbers for at in text.numbers[word]}
        return sorted(found | text.figures if FIGURES in self.by_first else found)

    def find(self, text):
        """Each finding as the numbers of its first word and of the word behind its last."""
        possible = {}
        words = text.numbers.keys() | {FIGURES}
        for at in self.beginnings(text):
            for sequence in self.at(text, at):
                if sequence not in possible:
                    possible[sequence] = sequence.can_be_in(words)
                if possible[sequence] and (ends := sequence.ends(text, at)):
                    yield at, max(ends)


def words_of(pattern):
    """A word or a phrase as `Text` has its words, and with the `*` that stands in it."""
    folded = "".join(fold(char) for char in pattern)
    found = (word.replace("'", "") for word in PATTERN_WORD.findall(folded))
    return [re.sub(r"\*+", "*", word) for word in found if word and word not in UNHEARD - {"*"}]


PATTERN_WORD = re.compile(rf"{SIGN}|(?:{LETTER}|\*)+{CONTRACTED}|[^\w\s]")
