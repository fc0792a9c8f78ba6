"""Parses a search. No input is an error."""

import re
from dataclasses import dataclass, field, replace

from django.conf import settings

from blog.content.characters import settled
from blog.search_text import folding
from blog.search_text.stems import SIGN, stem

MAX_LENGTH = 200
"""Characters of a search that are read. The rest is ignored."""

MAX_WORDS = 6
"""Words that are searched for. Of more, the longest, which are usually the rarest."""

STEM = 3
"""From this many letters on, a word also matches its other forms and longer words."""

QUOTES = str.maketrans("“”„«»＂", '""""""')
PART = re.compile(r'"([^"]*)"|([^\s"]+)')
POSSESSIVE = re.compile("['’\N{FULLWIDTH APOSTROPHE}]s$", re.I)


@dataclass(frozen=True)
class Term:
    """Adjacent words. If `is_open`, the last may be the beginning of a longer one.

    A term with a stem is one word, and matches all its forms.
    """

    words: tuple[str, ...]
    is_open: bool = False
    stem: str = field(default="", compare=False)

    def ways(self):
        """Yield everything that matches as (adjacent words, whether the last may be longer)."""
        yield self.words, self.is_open
        if self.stem:
            yield (SIGN + self.stem,), False
            word = self.words[0]
            if not (self.stem.startswith(word) if self.is_open else self.stem == word):
                yield (self.stem,), False


@dataclass(frozen=True)
class Query:
    """Terms that must all match. `hashtags` has those that were typed as #tags."""

    text: str
    terms: tuple[Term, ...]
    hashtags: tuple[tuple[str, Term], ...] = ()
    is_cut: bool = False

    def without(self, term):
        return replace(self, terms=tuple(other for other in self.terms if other != term))


def parse(typed):
    """Parse a search: words, "exact phrases" and #tags."""
    text = settled(folding.composed(typed[:MAX_LENGTH]).replace("\x00", " ").strip())
    terms, hashtags = {}, []
    for phrase, word in PART.findall(text.translate(QUOTES)):
        term = any_form(without_possessive(word)) if word else Term(words_of(phrase))
        if term.words:
            terms[term] = None
            if word.startswith("#"):
                hashtags.append((word[1:], term))
    kept = the_longest(terms)
    is_cut = len(typed) > MAX_LENGTH or kept != tuple(terms)
    return Query(text=text, terms=kept, hashtags=tuple(hashtags), is_cut=is_cut)


def any_form(part):
    """Return the term for a part without quotes."""
    words = words_of(part)
    is_open = bool(words) and may_go_on(words[-1])
    is_word = len(words) == 1 and len(words[0]) >= STEM
    return Term(words, is_open=is_open, stem=stem(part_of_word(part)) if is_word else "")


def part_of_word(part):
    """Return the word in `part` as typed, with its accents but without punctuation."""
    _, start, end = next(folding.places(part))
    return part[start:end][: folding.LONGEST]


def without_possessive(word):
    """Remove an English possessive: “a nurse’s” searches for the nurse."""
    return POSSESSIVE.sub("", word) if settings.SEARCH_LANGUAGE == "english" else word


def words_of(part):
    """Return the words of a part of a search, as they are in the index."""
    places = list(folding.places(part))
    # In a script without spaces, the index also has the last character alone. Here more may follow.
    if len(places) > 1 and places[-1][2] == places[-2][2]:
        places.pop()
    return tuple(word for word, _, _ in places)


def may_go_on(word):
    return len(word) >= STEM or (len(word) == 1 and not word.isascii())


def the_longest(terms):
    """Return the longest terms in the order typed, with MAX_WORDS words at most."""
    kept, room = set(), MAX_WORDS
    for term in sorted(terms, key=lambda term: -sum(map(len, term.words))):
        if len(term.words) <= room:
            kept.add(term)
            room -= len(term.words)
    if terms and not kept:
        first = next(iter(terms))
        return (Term(first.words[:MAX_WORDS]),)
    return tuple(term for term in terms if term in kept)
