"""Names of medicines in a text, each read as one word, whatever its name.

So phrases about medicines need not know them all, a name of several words is one, and one letter
may be wrong in a long one. Figures with a comma or a point in them are one word too.
"""

from collections import defaultdict
from functools import lru_cache

from comments.policy.text import Text

DRUG, SUPPLEMENT = "anydrug", "anysupplement"
"""What stands in the place of a name, in such a text and in the lists of a language."""
SHORTEST_INEXACT = 7
"""Letters of a name from which on one of them may be wrong, missing or added."""


class Names:
    """Names of medicines, ready to be found. An entry that begins with `*` is an ending.

    `supplements` are such as well, and read as that. None of `words` is a name with a letter wrong.
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
        """The number of the word behind the name that begins at a word, and what it is read as.

        None when none begins there.
        """
        word = words[at]
        for parts, reads_as in self.by_first.get(word, ()):
            if words[at : at + len(parts)] == parts:
                return at + len(parts), reads_as
        return (at + 1, DRUG) if self.is_of_family(word) else None

    def is_of_family(self, word):
        """Whether a word has one of the endings, or is a long name with one letter wrong."""
        if not LEAST_OF_FAMILY <= len(word) <= LONGEST or not word.isalpha():
            return False
        if word.endswith(self.endings):
            return True
        return word not in self.known and not self.inexact.isdisjoint(shorts(word))


LEAST_OF_FAMILY, LONGEST = 6, 30
"""Letters of a word that may be a medicine by its ending, or by being nearly the name of one."""


def shorts(word):
    """A word, and what is left of it when one of its letters is missing, but for the first."""
    return {word, *(word[:at] + word[at + 1 :] for at in range(1, len(word)))}


@lru_cache(maxsize=20_000)
def may_begin(names, word):
    """Whether a name may begin with a word. Most words are seen again and again."""
    return word in names.by_first or names.is_of_family(word)


@lru_cache(maxsize=4)
def names_of_owner(entries):
    """The names that an owner added. In a text where they are read as one word, every rule that
    knows medicines knows them too: `DRUG` is in the lists of the languages."""
    return Names(entries)


def named(text, names):
    """The `Text` in which each name of a medicine is one word: `DRUG`, or `SUPPLEMENT`.

    Places in it are places in the text as it was typed.
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
    """The word at a place, with what belongs to the same number: 10,000 or 4.5."""
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
