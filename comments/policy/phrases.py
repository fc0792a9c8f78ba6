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
    """A block of phrases, a line each, ready to be found. `lists` are what `{…}` may name."""

    def __init__(self, lines, lists=None):
        self.lists = lists or {}
        self.wanted, self.excepted = Index(), Index()
        for line in lines_of(lines):
            index = self.excepted if line.startswith("- ") else self.wanted
            index.add(self.sequence(line.removeprefix("- ")))

    def find(self, text):
        """The places in a `Text` where one of the phrases stands, none within another."""
        return [text.place_of_words(*found) for found in self.find_words(text)]

    def find_words(self, text):
        """The same, as the numbers of the first word and of the word behind the last."""
        found = list(self.wanted.find(text))
        if found and (excepted := list(self.excepted.find(text))):
            spared = {number for first, last in excepted for number in range(first, last)}
            found = [place for place in found if spared.isdisjoint(range(*place))]
        return apart(found)

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
