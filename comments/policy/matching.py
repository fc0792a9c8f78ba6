"""Finds sequences of words in a `Text`, in one pass.

The words of the text select which sequences to try. Each takes a bounded number of steps, so the
time grows with the length of the text and nothing else that a reader can send.
"""

import re
from collections import Counter, defaultdict
from functools import cached_property

from comments.policy.text import CONTRACTED, FIGURES, LETTER, SIGN, STOPS, UNHEARD, fold

WIDEST_GAP, WIDEST_APART = 3, 8


class Part:
    """A part of a phrase.

    A set of places is one integer: bit n is word number n, or the end of the text. So a part is
    tried at all places at once, in a few steps, however long the text is.

    `reach(text, starts)` returns the places where the part may end when it begins at one of
    `starts`. `first` are the words that it may begin with, or None for any. `optional` says whether
    it may be empty. A text with the part has a word from each of the sets in `needs`. `words` are
    all words that it names. `widest` is its greatest number of words.
    """

    first, optional, needs, words, is_word, widest = None, False, [], frozenset(), False, 0

    def found_in(self, text):
        """Return each place as the numbers of its first word and the word after its last."""
        starts = self.starts(text)
        if starts and self.reach(text, starts):
            for at in numbers(starts):
                if ends := self.reach(text, 1 << at):
                    yield at, ends.bit_length() - 1

    def starts(self, text):
        """Return the places where it may begin, by its first words."""
        if self.first is None or self.optional:
            return text.all_words
        return text.places_of(self.first)


def numbers(places):
    """Return the numbers of the words in a set of places."""
    found = []
    while places:
        lowest = places & -places
        found.append(lowest.bit_length() - 1)
        places ^= lowest
    return found


def before(places, words):
    """Return a set of places, extended backwards by up to `words` - 1 words."""
    step = 1
    while step < words:
        places |= places >> min(step, words - step)
        step *= 2
    return places


class Word(Part):
    """One of several words. `*` in a word stands for any letters, and `FIGURES` for any number."""

    def __init__(self, words):
        self.exact = frozenset(word for word in words if "*" not in word)
        globs = [word.split("*") for word in words if "*" in word]
        self.is_any = ["", ""] in globs
        self.heads = tuple(parts[0] for parts in globs if parts[0] and parts[1:] == [""])
        self.tails = tuple(parts[1] for parts in globs if parts[1] and parts[:-1] == [""])
        self.globs = [parts for parts in globs if len(parts) > 2 or all(parts)]
        self.has_globs = bool(globs)
        self.first = None if globs else self.exact
        self.needs = [] if globs else [self.exact]
        self.words, self.is_word, self.widest = self.exact, not globs, 1

    def fits(self, word):
        return (
            word in self.exact
            or (word.isdecimal() and FIGURES in self.exact)
            or (self.has_globs and self.fits_globs(word))
        )

    def fits_globs(self, word):
        return (
            word.startswith(self.heads)
            or word.endswith(self.tails)
            or (self.is_any and word.isalnum())
            or bool(self.globs and any(fits_glob(word, parts) for parts in self.globs))
        )

    def reach(self, text, starts):
        if word := text.only_word(starts):
            return starts << 1 if self.fits(word) else 0
        ends = starts & text.places_of(self.exact)
        if self.has_globs:
            words = text.words_at(starts) - {FIGURES}
            ends |= starts & text.places_of(filter(self.fits_globs, words))
        return ends << 1


def fits_glob(word, parts):
    """Return whether a word is these parts with any letters between. Each part is searched once."""
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


class Gap(Part):
    """Up to `widest` words, none of them in `stops`."""

    optional = True

    def __init__(self, widest=WIDEST_GAP, stops=STOPS):
        self.widest, self.stops = widest, stops

    def reach(self, text, starts):
        if self not in text.tried:
            text.tried[self] = text.all_words & ~text.places_of(self.stops)
        between, ends = text.tried[self], starts
        for _ in range(self.widest):
            if not (starts := (starts & between) << 1):
                break
            ends |= starts
        return ends


class Start(Part):
    """The beginning of a clause. Matches no word."""

    first, optional = frozenset(), True

    def reach(self, text, starts):
        return starts & text.clause_starts


class End(Part):
    """The end of a clause. Matches no word."""

    optional = True

    def reach(self, text, starts):
        return starts & text.clause_ends


def rarity(need):
    """Return roughly how rare these words are: long words are, and so are few words."""
    return min(map(len, need), default=0), -len(need)


class Choice(Part):
    """One of several sequences."""

    def __init__(self, sequences):
        self.optional = any(sequence.optional for sequence in sequences)
        firsts = [sequence.first for sequence in sequences]
        self.first = None if None in firsts else frozenset().union(*firsts)
        rarest = [max(sequence.needs, key=rarity, default=None) for sequence in sequences]
        self.needs = [] if None in rarest else [frozenset().union(*rarest)]
        self.words = frozenset().union(*(sequence.words for sequence in sequences))
        self.widest = max((sequence.widest for sequence in sequences), default=0)
        self.single, self.by_first, self.anywhere = set(), defaultdict(list), []
        for sequence in sequences:
            if sequence.is_word:
                self.single |= sequence.first
            elif sequence.first is None or sequence.optional:
                self.anywhere.append(sequence)
            else:
                for word in sequence.first:
                    self.by_first[word].append(sequence)
        self.firsts = self.single | self.by_first.keys()

    def reach(self, text, starts):
        ends, beginning = 0, {}
        for word in self.firsts & text.words_at(starts):
            places = starts & text.places[word]
            if word in self.single:
                ends |= places << 1
            for sequence in self.by_first.get(word, ()):
                beginning[sequence] = beginning.get(sequence, 0) | places
        for sequence, places in beginning.items():
            ends |= sequence.reach(text, places)
        for sequence in self.anywhere:
            ends |= sequence.reach(text, starts)
        return ends


class Sequence(Part):
    """Parts that follow each other."""

    def __init__(self, parts):
        self.parts = parts
        self.optional = all(part.optional for part in parts)
        self.words = frozenset().union(*(part.words for part in parts))
        self.within, self.widest = [], 0
        for part in parts:
            self.widest += part.widest
            if not part.optional:
                self.within += [(need, self.widest) for need in part.needs]
        self.needs = [need for need, _widest in self.within]
        self.first = frozenset()
        for part in parts:
            self.first = None if None in (self.first, part.first) else self.first | part.first
            if not part.optional:
                break
        self.is_word = len(parts) == 1 and parts[0].is_word

    def starts(self, text):
        """Return the places with everything that it needs within its widest reach."""
        starts = super().starts(text)
        passed = min(text.attached.bit_count(), len(self.parts))
        for need, widest in self.within:
            if not starts:
                break
            starts &= before(text.places_of(need), widest + passed)
        return starts

    def reach(self, text, starts):
        for part in self.parts:
            if not starts:
                break
            starts = part.reach(text, starts)
            starts |= (starts & text.attached) << 1
        return starts


class Index:
    """Sequences, each indexed by a word that it needs: the one that fewest others share.

    So a text of ordinary words is compared with few of them, however many there are.
    """

    def __init__(self, sequences=()):
        self.sequences = list(sequences)

    def add(self, sequence):
        self.sequences.append(sequence)

    @cached_property
    def anchored(self):
        """Return the sequences by each word of their rarest need, and those without needs."""
        frequent = Counter(word for each in self.sequences for need in each.needs for word in need)

        def commonness(need):
            """Return how common these words are: words that phrases share, and short words, are."""
            return sum(frequent[word] / len(word) ** 2 for word in need)

        by_word, others = defaultdict(list), []
        for sequence in self.sequences:
            rarest, *needs = sorted(sequence.needs, key=commonness) or [None]
            if rarest is None:
                others.append(sequence)
            for word in rarest or ():
                by_word[word].append((sequence, needs))
        return dict(by_word), others

    def possible(self, text):
        """Return the sequences whose needed words are all in the text."""
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
        """Return each match as the numbers of its first word and the word after its last."""
        for sequence in self.possible(text):
            yield from sequence.found_in(text)


def words_of(pattern):
    """Return the words of a pattern as `Text` splits them, with its `*`."""
    if pattern.isascii() and pattern.isalnum():
        return [pattern.lower()]
    folded = "".join(fold(char) for char in pattern)
    found = (word.replace("'", "") for word in PATTERN_WORD.findall(folded))
    return [re.sub(r"\*+", "*", word) for word in found if word and word not in UNHEARD - {"*"}]


PATTERN_WORD = re.compile(rf"{SIGN}|(?:{LETTER}|\*)+{CONTRACTED}|[^\w\s]")
