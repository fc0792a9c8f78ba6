"""What somebody typed, read as words to find. Nothing that is typed is an error."""

import re
from dataclasses import dataclass, field, replace

from django.conf import settings

from blog.content.characters import settled
from blog.search_text import folding
from blog.search_text.stems import SIGN, stem

MAX_LENGTH = 200
"""Characters of a question that are read; what stands behind them is ignored."""

MAX_WORDS = 6
"""Words that are looked for. Of more, the longest: they say most, and are the rarest."""

STEM = 3
"""From this many letters on, a word also finds its other forms, and longer ones that begin so."""

QUOTES = str.maketrans("“”„«»＂", '""""""')
PART = re.compile(r'"([^"]*)"|([^\s"]+)')
POSSESSIVE = re.compile("['’\N{FULLWIDTH APOSTROPHE}]s$", re.I)


@dataclass(frozen=True)
class Term:
    """Words that stand side by side. The last may be the beginning of a longer one.

    With a stem, the term is one word, and every form of it counts.
    """

    words: tuple[str, ...]
    is_open: bool = False
    stem: str = field(default="", compare=False)

    def ways(self):
        """(words side by side, whether the last may go on) of everything that counts."""
        yield self.words, self.is_open
        if self.stem:
            yield (SIGN + self.stem,), False
            word = self.words[0]
            if not (self.stem.startswith(word) if self.is_open else self.stem == word):
                yield (self.stem,), False


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
        term = any_form(without_possessive(word)) if word else Term(words_of(phrase))
        if term.words:
            terms[term] = None
            if word.startswith("#"):
                hashtags.append((word[1:], term))
    kept = the_longest(terms)
    is_cut = len(typed) > MAX_LENGTH or kept != tuple(terms)
    return Query(text=text, terms=kept, hashtags=tuple(hashtags), is_cut=is_cut)


def any_form(part):
    """The term for what was typed without quotes."""
    words = words_of(part)
    is_open = bool(words) and may_go_on(words[-1])
    is_word = len(words) == 1 and len(words[0]) >= STEM
    return Term(words, is_open=is_open, stem=stem(part_of_word(part)) if is_word else "")


def part_of_word(part):
    """What was typed of the one word in `part`, with its accents and without the signs."""
    _, start, end = next(folding.places(part))
    return part[start:end][: folding.LONGEST]


def without_possessive(word):
    """In English, “a nurse’s” is asked for the nurse."""
    return POSSESSIVE.sub("", word) if settings.SEARCH_LANGUAGE == "english" else word


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
