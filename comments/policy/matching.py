"""Finding sequences of words in a `Text`, in one pass.

Which sequences may be in a text is looked up by its words, and each of them is tried with a bounded
number of steps: the time grows with the length of the text and with nothing else that a reader can
send.
"""

import re
from collections import Counter, defaultdict
from functools import cached_property

from comments.policy.text import CONTRACTED, LETTER, SIGN, STOPS, UNHEARD, fold

FIGURES = "0-9"
WIDEST_GAP, WIDEST_APART = 3, 8


class Word:
    """One word out of several; `*` in one stands for any letters, and `FIGURES` for any number.

    Of this and the other parts: `ends(text, at)` are the numbers of the words at which it may end
    when it begins at word `at`; `first` are the words that it may begin with, or None for any;
    `optional` says whether it may be nothing; of each of the sets `needs`, a text that it is in
    has a word; `words` are all that it names.
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
        self.needs = [] if globs else [self.exact]
        self.words = self.exact
        self.is_plain = not globs and FIGURES not in self.exact

    def fits(self, word):
        if word in self.exact:
            return True
        if self.is_plain:
            return False
        return (
            word.startswith(self.heads)
            or word.endswith(self.tails)
            or (self.is_any and word.isalnum())
            or (FIGURES in self.exact and word.isdecimal())
            or any(fits_glob(word, parts) for parts in self.globs)
        )

    def ends(self, text, at):
        if at >= len(text.words):
            return ()
        word = text.words[at]
        return (at + 1,) if word in self.exact or (not self.is_plain and self.fits(word)) else ()


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
    """Up to `widest` words, none of which is one of `stops`."""

    first, optional, needs, words = None, True, [], frozenset()

    def __init__(self, widest=WIDEST_GAP, stops=STOPS):
        self.widest, self.stops = widest, stops

    def ends(self, text, at):
        ends = [at]
        while at < len(text.words) and len(ends) <= self.widest:
            if text.words[at] in self.stops:
                break
            at += 1
            ends.append(at)
        return ends


class Start:
    """The beginning of a clause: no word of its own."""

    first, optional, needs, words = frozenset(), True, [], frozenset()

    def ends(self, text, at):
        return (at,) if text.begins_clause(at) else ()


class End:
    """The end of a clause: no word of its own."""

    first, optional, needs, words = None, True, [], frozenset()

    def ends(self, text, at):
        return (at,) if text.ends_clause(at) else ()


def rarity(need):
    """How seldom one of these words is said, roughly: long words are, and few."""
    return min(map(len, need), default=0), -len(need)


class Choice:
    """One of several sequences."""

    def __init__(self, sequences):
        self.optional = any(sequence.optional for sequence in sequences)
        firsts = [sequence.first for sequence in sequences]
        self.first = None if None in firsts else frozenset().union(*firsts)
        rarest = [max(sequence.needs, key=rarity, default=None) for sequence in sequences]
        self.needs = [] if None in rarest else [frozenset().union(*rarest)]
        self.words = frozenset().union(*(sequence.words for sequence in sequences))
        self.by_first, self.anywhere = defaultdict(list), []
        for sequence in sequences:
            if sequence.first is None or sequence.optional:
                self.anywhere.append(sequence)
            else:
                for word in sequence.first:
                    self.by_first[word].append(sequence)
        self.has_figures = FIGURES in self.by_first

    def ends(self, text, at):
        sequences = self.anywhere
        if at < len(text.words):
            word = text.words[at]
            if self.has_figures and word[0].isdecimal():
                sequences = self.by_first[FIGURES] + sequences
            if word in self.by_first:
                sequences = self.by_first[word] + sequences
        if len(sequences) == 1:
            return sequences[0].ends(text, at)
        return {end for sequence in sequences for end in sequence.ends(text, at)}


class Sequence:
    """One after the other."""

    def __init__(self, parts):
        self.parts, self.rest = parts, parts[1:]
        self.optional = all(part.optional for part in parts)
        self.words = frozenset().union(*(part.words for part in parts))
        self.needs = [need for part in parts if not part.optional for need in part.needs]
        self.first = frozenset()
        for part in parts:
            self.first = None if None in (self.first, part.first) else self.first | part.first
            if not part.optional:
                break

    def ends(self, text, at):
        if not self.parts:
            return (at,)
        ends = self.parts[0].ends(text, at)
        for part in self.rest:
            if not ends:
                break
            if len(ends) == 1:
                ends = part.ends(text, *ends)
            else:
                ends = {end for start in ends for end in part.ends(text, start)}
        return ends


class Index:
    """Sequences by a word without which they cannot be in a text: the one that is most their own.

    So a text of ordinary words is compared with few of them, however many there are.
    """

    def __init__(self):
        self.sequences = []

    def add(self, sequence):
        self.sequences.append(sequence)

    @cached_property
    def anchored(self):
        """The sequences by each word of the rarest of their needs, and those that need none."""
        frequent = Counter(word for each in self.sequences for need in each.needs for word in need)

        def commonness(need):
            return sum(frequent[word] for word in need)

        by_word, others = defaultdict(list), []
        for sequence in self.sequences:
            rarest, *needs = sorted(sequence.needs, key=commonness) or [None]
            if rarest is None:
                others.append(sequence)
            for word in rarest or ():
                by_word[word].append((sequence, needs))
        return dict(by_word), others

    def possible(self, text):
        """The sequences of which a text has all words that they need."""
        if not self.sequences or not text.words:
            return []
        by_word, others = self.anchored
        words = text.needed
        found = {}
        for word in by_word.keys() & words:
            for sequence, needs in by_word[word]:
                if sequence not in found:
                    found[sequence] = not any(map(words.isdisjoint, needs))
        possible = [each for each, is_so in found.items() if is_so] + others
        if text.news is None:
            return possible
        return [each for each in possible if not each.words.isdisjoint(text.news)]

    def find(self, text):
        """Each finding as the numbers of its first word and of the word behind its last."""
        for sequence in self.possible(text):
            for at in beginnings(sequence, text):
                if ends := sequence.ends(text, at):
                    yield at, max(ends)


def beginnings(sequence, text):
    """The numbers of the words at which a sequence may begin."""
    if sequence.first is None or sequence.optional:
        return range(len(text.words))
    found = [at for word in sequence.first & text.numbers.keys() for at in text.numbers[word]]
    return [*found, *text.figures] if FIGURES in sequence.first else found


def words_of(pattern):
    """A word or a phrase as `Text` has its words, and with the `*` that stands in it."""
    if pattern.isascii() and pattern.isalnum():
        return [pattern.lower()]
    folded = "".join(fold(char) for char in pattern)
    found = (word.replace("'", "") for word in PATTERN_WORD.findall(folded))
    return [re.sub(r"\*+", "*", word) for word in found if word and word not in UNHEARD - {"*"}]


PATTERN_WORD = re.compile(rf"{SIGN}|(?:{LETTER}|\*)+{CONTRACTED}|[^\w\s]")
