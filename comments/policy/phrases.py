"""What people say, in a notation that somebody who does not program can read and add to.

want to die            these words, in this order, in any case and with any accents
kill/killing myself    either word
(go on/carry on) like  either of several words
want [so much] to die  what stands in brackets may be missing
suicid*                any letters
i ... suicidal         up to three more words between, of the same clause
# tablets              a number in figures
< stop taking          only at the beginning of a clause
cannot go on >         only at the end of one
your {medicine}        anything of a list that the language names
- die laughing         an exception: what it touches does not count
"""

import re

from comments.policy.matching import (
    FIGURES,
    Choice,
    End,
    Gap,
    Index,
    Sequence,
    Start,
    Word,
    words_of,
)
from comments.policy.text import apart

PART = re.compile(r"\[[^\]]*\]|\([^)]*\)|\S+")
MARKS = {"...": Gap, "<": Start, ">": End}


class Phrases:
    """A block of phrases, a line each, ready to be found.

    `{…}` may name one of `lists`, which are words, or of `parts`, which are blocks of phrases too
    and may name those before them; `made_as` wraps each of these. A part may also be ready, like
    those in `matching`.
    """

    def __init__(self, lines, lists=None, parts=None, made_as=None):
        self.lists = lists or {}
        self.parts = {}
        for name, block in (parts or {}).items():
            if isinstance(block, str):
                block = Choice([self.sequence(line) for line in lines_of(block)])
                block = made_as(block) if made_as else block
            self.parts[name] = block
        self.wanted, self.excepted = Index(), Index()
        for line in lines_of(lines):
            index = self.excepted if line.startswith("- ") else self.wanted
            index.add(self.sequence(line.removeprefix("- ")))

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
        return Sequence([self.part(part) for part in PART.findall(line)])

    def part(self, part):
        if part in MARKS:
            return MARKS[part]()
        if part.startswith("("):
            return self.either(part[1:-1])
        if part.startswith("["):
            return Choice([self.either(part[1:-1]), Sequence([])])
        if part.startswith("{"):
            if part[1:-1] in self.parts:
                return self.parts[part[1:-1]]
            return choice(self.lists[part[1:-1]])
        return choice(part.split("/"))

    def either(self, alternatives):
        return Choice([self.sequence(words) for words in alternatives.split("/")])


def choice(alternatives):
    """Single words become one set; what has several words is a sequence of its own."""
    words = [[FIGURES] if entry == "#" else words_of(entry) for entry in alternatives]
    one = Word([parts[0] for parts in words if len(parts) == 1])
    several = [Sequence([Word([part]) for part in parts]) for parts in words if len(parts) > 1]
    return Choice([Sequence([one]), *several]) if several else one


def lines_of(block):
    return [stripped for line in block.splitlines() if (stripped := line.strip())]


def expanded(lists):
    """The lists of a language as {name: [entry, …]}; a list in braces was named before."""
    found = {}
    for name, block in lists.items():
        found[name] = []
        for entry in entries(block):
            found[name] += found[entry[1:-1]] if entry.startswith("{") else [entry]
    return found


def entries(block):
    """The entries of a list: separated by commas or line ends."""
    return [entry.strip() for entry in re.split(r"[,\n]", block) if entry.strip()]
