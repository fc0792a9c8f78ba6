"""What somebody typed, read as words to find. Nothing that is typed is an error."""

import re
from dataclasses import dataclass, replace

from blog import folding
from blog.characters import settled

MAX_LENGTH = 200
"""Characters of a question that are read; what stands behind them is ignored."""

MAX_WORDS = 6
"""Words that are looked for. Of more, the longest: they say most, and are the rarest."""

STEM = 3
"""From this many letters on, a word also finds longer ones that begin with it."""

QUOTES = str.maketrans("“”„«»＂", '""""""')
PART = re.compile(r'"([^"]*)"|([^\s"]+)')


@dataclass(frozen=True)
class Term:
    """Words that stand side by side. The last may be the beginning of a longer one."""

    words: tuple[str, ...]
    is_open: bool = False


@dataclass(frozen=True)
class Query:
    """Terms, all of which are to be found. `hashtags` says which of them were typed as #tags."""

    text: str
    terms: tuple[Term, ...]
    hashtags: tuple[tuple[str, Term], ...] = ()
    is_cut: bool = False

    def without(self, term):
        return replace(self, terms=tuple(other for other in self.terms if other != term))


def parse(typed):
    """Read a question: words, "exact phrases" and #tags."""
    text = settled(folding.composed(typed[:MAX_LENGTH]).replace("\x00", " ").strip())
    terms, hashtags = {}, []
    for phrase, word in PART.findall(text.translate(QUOTES)):
        if words := words_of(phrase or word):
            term = Term(words, is_open=not phrase and may_go_on(words[-1]))
            terms[term] = None
            if word.startswith("#"):
                hashtags.append((word[1:], term))
    kept = the_longest(terms)
    is_cut = len(typed) > MAX_LENGTH or kept != tuple(terms)
    return Query(text=text, terms=kept, hashtags=tuple(hashtags), is_cut=is_cut)


def words_of(part):
    """The words of one part of a question, as the index has them."""
    places = list(folding.places(part))
    # Of a text without blanks the index also has the last sign alone, and more may follow here.
    if len(places) > 1 and places[-1][2] == places[-2][2]:
        places.pop()
    return tuple(word for word, _, _ in places)


def may_go_on(word):
    return len(word) >= STEM or (len(word) == 1 and not word.isascii())


def the_longest(terms):
    """The longest terms, in the order they were typed, of together no more than MAX_WORDS words."""
    kept, room = set(), MAX_WORDS
    for term in sorted(terms, key=lambda term: -sum(map(len, term.words))):
        if len(term.words) <= room:
            kept.add(term)
            room -= len(term.words)
    if terms and not kept:
        first = next(iter(terms))
        return (Term(first.words[:MAX_WORDS]),)
    return tuple(term for term in terms if term in kept)
