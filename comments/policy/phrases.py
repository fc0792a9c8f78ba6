"""Matches what people say, in a notation that people who do not program can read and extend.

want to die            these words, in this order, in any case and with any accents
kill/killing myself    either word
(go on/carry on) like  either of several words
want [so much] to die  the words in brackets may be missing
suicid*                any letters
i ... suicidal         up to three more words between, of the same clause
goodbye ~ dog          up to eight more words between, of the same sentence
# tablets              a number in digits
< stop taking          only at the beginning of a clause
cannot go on >         only at the end of one
your {medicine}        any entry of a list of the language
- die laughing         an exception: what it touches does not count

An indented line continues the one above it.
"""

import gc
from functools import cache, cached_property, wraps

from comments.policy.matching import (
    FIGURES,
    WIDEST_APART,
    Choice,
    End,
    Gap,
    Index,
    Sequence,
    Start,
    Word,
    words_of,
)
from comments.policy.text import FULL_STOPS, apart

MARKS = {"...": Gap(), "~": Gap(WIDEST_APART, FULL_STOPS), "<": Start(), ">": End()}
OPENING, CLOSING = "([{", ")]}"


def without_collector(build):
    """Let a function build its phrases without the garbage collector.

    They are a hundred thousand objects that stay. To go through all of them again and again takes
    twice as long as building them. So it never looks at them afterwards, either.
    """

    @wraps(build)
    def built(*arguments):
        was_on = gc.isenabled()
        gc.disable()
        try:
            return build(*arguments)
        finally:
            gc.freeze()
            if was_on:
                gc.enable()

    return built


class Phrases:
    """A block of phrases, one a line, ready to match.

    `{…}` may name one of `lists`, which are words, or of `parts`. A part is a block of phrases that
    may name earlier parts, or an object such as those in `matching`.
    """

    def __init__(self, lines, lists=None, parts=None):
        self.lists, self.made, self.parts = lists or {}, {}, {}
        for name, block in (parts or {}).items():
            if isinstance(block, str):
                block = Choice([self.sequence(line) for line in lines_of(block)])
            self.parts[name] = block
        self.lines = lines_of(lines)

    def __bool__(self):
        return any(not line.startswith("- ") for line in self.lines)

    @cached_property
    @without_collector
    def indexes(self):
        """Return the index of the phrases, and that of the exceptions.

        Built on first use. All languages together take a second or two, which commands that judge
        nothing should not wait for.
        """
        wanted, excepted = Index(), Index()
        for line in self.lines:
            index = excepted if line.startswith("- ") else wanted
            index.add(self.sequence(line.removeprefix("- ")))
        return wanted, excepted

    @property
    def wanted(self):
        return self.indexes[0]

    @property
    def excepted(self):
        return self.indexes[1]

    @classmethod
    def together(cls, blocks):
        """Return several blocks as one. An exception in one of them counts in all."""
        whole = cls("")
        for block in blocks:
            whole.wanted.sequences += block.wanted.sequences
            whole.excepted.sequences += block.excepted.sequences
        return whole

    @property
    def words(self):
        """Return all words that the phrases name, without those with `*`."""
        return frozenset().union(*(sequence.words for sequence in self.wanted.sequences))

    def find(self, text):
        """Return the places in a `Text` that match a phrase, none within another."""
        return [text.place_of_words(*found) for found in self.find_words(text)]

    def find_words(self, text):
        """Return the same places as the numbers of the first word and the word after the last."""
        return apart(self.but_for(list(self.wanted.find(text)), text))

    def but_for(self, found, text):
        """Return the findings that no exception touches."""
        if found and (excepted := list(self.excepted.find(text))):
            spared = {number for first, last in excepted for number in range(first, last)}
            found = [place for place in found if spared.isdisjoint(range(*place))]
        return found

    def sequence(self, line):
        return Sequence([self.part(part) for part in split(line, " ")])

    def part(self, part):
        if part in MARKS:
            return MARKS[part]
        if part.startswith("("):
            return self.either(split(part[1:-1], "/"))
        if part.startswith("["):
            return Choice([self.either(split(part[1:-1], "/")), Sequence([])])
        if part.startswith("{"):
            if part[1:-1] in self.parts:
                return self.parts[part[1:-1]]
            return self.listed(part[1:-1])
        return words_in(part)

    def listed(self, name):
        """Return a list as a part that matches any entry. Entries may be phrases with marks."""
        if name not in self.made:
            entries = self.lists[name]
            has_marks = any(mark in entry for entry in entries for mark in (*OPENING, *MARKS))
            listed = self.either(entries) if has_marks else choice(entries)
            self.made[name] = listed
        return self.made[name]

    def either(self, alternatives):
        return Choice([self.sequence(words) for words in alternatives])


def split(line, by):
    """Return the parts of a line between a character, except where it is in brackets."""
    parts, depth, start = [], 0, 0
    for at, char in enumerate(line):
        if char in OPENING:
            depth += 1
        elif char in CLOSING:
            depth -= 1
        elif char == by and not depth:
            parts.append(line[start:at])
            start = at + 1
    return [part for part in [*parts, line[start:]] if part.strip()]


@cache
def words_in(part):
    """Return the words of a part, which slashes separate."""
    return choice(part.split("/"))


def choice(alternatives):
    """Return alternatives as one part: single words become one set, the others sequences."""
    words = [[FIGURES] if entry == "#" else words_of(entry) for entry in alternatives]
    single = [parts[0] for parts in words if len(parts) == 1]
    several = [Sequence([Word([part]) for part in parts]) for parts in words if len(parts) > 1]
    if not several:
        return Word(single)
    return Choice([*([Sequence([Word(single)])] if single else []), *several])


def lines_of(block):
    """Return the lines of a block. An indented line continues the one above it."""
    lines, least = [], None
    for line in filter(str.strip, block.splitlines()):
        indent = len(line) - len(line.lstrip())
        if least is not None and indent > least:
            lines[-1] += ("" if lines[-1].endswith("/") else " ") + line.strip()
        else:
            lines.append(line.strip())
            least = indent
    return lines


def expanded(lists):
    """Return the lists of a language as {name: [entry, …]}, with lists in braces expanded."""
    found = {}
    for name, block in lists.items():
        found[name] = []
        for entry in entries(block):
            found[name] += found[entry[1:-1]] if entry.startswith("{") else [entry]
    return found


def entries(block):
    """Return the entries of a list, which commas separate."""
    return [" ".join(entry.split()) for entry in block.split(",") if entry.strip()]
