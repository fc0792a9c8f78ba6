"""Finds the names of medicines in a text, and reads each as one word.

So phrases about medicines need no list of names, and a name of several words is one word. One
letter of a long name may be wrong. Numbers with a comma or a point are one word, too.
"""

from collections import defaultdict
from functools import lru_cache

from comments.policy.text import Text

DRUG, SUPPLEMENT = "anydrug", "anysupplement"
"""The words that replace a name in such a text, and in the lists of a language."""
SHORTEST_INEXACT = 7
"""The fewest letters of a name in which one may be wrong, missing or added."""


class Names:
    """Names of medicines to find. An entry that begins with `*` is an ending.

    `supplements` are found too, under their own word. `words` are never read as misspelt names.
    """

    def __init__(self, names, supplements=(), words=()):
        self.known = frozenset(words)
        self.by_first = defaultdict(list)
        for reads_as, entries in ((DRUG, names), (SUPPLEMENT, supplements)):
            for entry in entries:
                parts = Text(entry, figures_apart=True).words
                if parts and not entry.startswith("*"):
                    self.by_first[parts[0]].append((parts, reads_as))
        for known in self.by_first.values():
            known.sort(key=lambda each: len(each[0]), reverse=True)
        self.endings = tuple(name.removeprefix("*") for name in names if name.startswith("*"))
        long = [name for name in names if name.isalpha() and len(name) >= SHORTEST_INEXACT]
        self.inexact = {shorter for name in long for shorter in shorts(name)}

    def find(self, words, at):
        """Return the number of the word after a name that begins at `at`, and its replacement.

        Return None when no name begins there.
        """
        word = words[at]
        for parts, reads_as in self.by_first.get(word, ()):
            if words[at : at + len(parts)] == parts:
                return at + len(parts), reads_as
        return (at + 1, DRUG) if self.is_of_family(word) else None

    def is_of_family(self, word):
        """Return whether a word has one of the endings, or is a long name with one letter wrong."""
        if not LEAST_OF_FAMILY <= len(word) <= LONGEST or not word.isalpha():
            return False
        if word.endswith(self.endings):
            return True
        return word not in self.known and not self.inexact.isdisjoint(shorts(word))


LEAST_OF_FAMILY, LONGEST = 6, 30
"""The fewest and the most letters of a word that is a medicine by its ending or by a near match."""


def shorts(word):
    """Return a word, and the word without each of its letters in turn, except the first."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


@lru_cache(maxsize=20_000)
def may_begin(names, word):
    """Return whether a name may begin with a word. Cached, because words repeat."""
    return word in names.by_first or names.is_of_family(word)


@lru_cache(maxsize=4)
def names_of_owner(entries):
    """Return the names that an owner added. All rules about medicines then know them."""
    return Names(entries)


def named(text, names):
    """Return the `Text` with each name of a medicine as one word: `DRUG` or `SUPPLEMENT`.

    Places in it are places in the typed text.
    """
    words, spans, at = [], [], 0
    while at < len(text.words):
        end, word = at + 1, text.words[at]
        if may_begin(names, word) and (found := names.find(text.words, at)):
            end, word = found
        elif word.isdecimal():
            end, word = figures(text, at)
        words.append(word)
        spans.append((text.spans[at][0], text.spans[end - 1][1]))
        at = end
    return text.with_words(words, spans)


def figures(text, at):
    """Return the word at a place, with the rest of the same number: 10,000 or 4.5."""
    word, end = text.words[at], at + 1
    while (
        end + 1 < len(text.words)
        and text.words[end] in ".,/"
        and text.words[end + 1].isdecimal()
        and text.spans[end - 1][1] == text.spans[end][0]
        and text.spans[end][1] == text.spans[end + 1][0]
    ):
        word, end = word + text.words[end + 1], end + 2
    return end, word
