"""What people say, in a notation that somebody who does not program can read and add to.

want to die            these words, in this order, in any case and with any accents
kill/killing myself    either word
(go on/carry on) like  either of several words
want [so much] to die  what stands in brackets may be missing
suicid*                any letters
i ... suicidal         up to three more words between, of the same clause
goodbye ~ dog          up to eight more words between, of the same sentence
# tablets              a number in figures
< stop taking          only at the beginning of a clause
cannot go on >         only at the end of one
your {medicine}        anything of a list that the language names
- die laughing         an exception: what it touches does not count

A line that is indented further goes on with the one above it.
"""

from functools import cache, cached_property

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


class Phrases:
    """A block of phrases, a line each, ready to be found.

    `{…}` may name one of `lists`, which are words, or of `parts`, which are blocks of phrases too
    and may name those before them. A part may also be ready, like
    those in `matching`.
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
    def indexes(self):
        """What is wanted, and what is excepted. Made when first asked for: of all languages
        together it takes a second or two, which no command should wait for that judges nothing."""
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
        """Several blocks as one: what is an exception in one is in all."""
        whole = cls("")
        for block in blocks:
            whole.wanted.sequences += block.wanted.sequences
            whole.excepted.sequences += block.excepted.sequences
        return whole

    @property
    def words(self):
        """All words that the phrases name, without those of which only letters are known."""
        return frozenset().union(*(sequence.words for sequence in self.wanted.sequences))

    def find(self, text):
        """The places in a `Text` where one of the phrases stands, none within another."""
        return [text.place_of_words(*found) for found in self.find_words(text)]

    def find_words(self, text):
        """The same, as the numbers of the first word and of the word behind the last."""
        return apart(self.but_for(list(self.wanted.find(text)), text))

    def but_for(self, found, text):
        """What was found, without what an exception touches."""
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
        """One entry of a list, in which an entry may be a phrase with marks of its own."""
        if name not in self.made:
            entries = self.lists[name]
            has_marks = any(mark in entry for entry in entries for mark in (*OPENING, *MARKS))
            listed = self.either(entries) if has_marks else choice(entries)
            self.made[name] = listed
        return self.made[name]

    def either(self, alternatives):
        return Choice([self.sequence(words) for words in alternatives])


def split(line, by):
    """The parts of a line between a character, wherever that is not in brackets."""
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
    """Words with slashes between them: they are the same part wherever they stand."""
    return choice(part.split("/"))


def choice(alternatives):
    """Single words become one set; what has several words is a sequence of its own."""
    words = [[FIGURES] if entry == "#" else words_of(entry) for entry in alternatives]
    single = [parts[0] for parts in words if len(parts) == 1]
    several = [Sequence([Word([part]) for part in parts]) for parts in words if len(parts) > 1]
    if not several:
        return Word(single)
    return Choice([*([Sequence([Word(single)])] if single else []), *several])


def lines_of(block):
    """The lines of a block; one that is indented further goes on with the one above it."""
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
    """The lists of a language as {name: [entry, …]}; a list in braces was named before."""
    found = {}
    for name, block in lists.items():
        found[name] = []
        for entry in entries(block):
            found[name] += found[entry[1:-1]] if entry.startswith("{") else [entry]
    return found


def entries(block):
    """The entries of a list, separated by commas."""
    return [" ".join(entry.split()) for entry in block.split(",") if entry.strip()]
