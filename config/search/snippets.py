"""Excerpts around matches, with every matched word highlighted."""

import re
import unicodedata

from django.utils.html import format_html_join

from blog.content.characters import ISOLATES
from blog.search_text import folding
from blog.search_text.stems import stemmer

AROUND = 90
"""Characters of an excerpt on each side of the first match."""

LOOKED_AT = 40
"""Matches among which the best excerpt is chosen."""

AM = "\N{THAI CHARACTER SARA AM}\N{LAO VOWEL SIGN AM}"
"""Vowel signs that begin above the letter before them. Unicode counts them as letters."""

UNSPACED = re.compile(f"[{folding.UNSPACED}]")


class Highlighter:
    """Marks the matches of one search in texts."""

    def __init__(self, terms):
        self.terms = terms
        self.known = {}
        self.stem = stemmer()

    def mark(self, text):
        """Return all of `text`, escaped, with matches in <mark>."""
        text = folding.composed(text)
        return marked(text, sorted(self.spans(text)), 0, len(text))

    def snippet(self, text, instead=""):
        """Return the part of `text` with the most distinct terms; of `instead` if it has none."""
        text = ISOLATES.sub("", folding.composed(text))  # an excerpt could separate a pair
        found = sorted(self.near_enough(self.spans(text)))
        if instead and not found:
            return self.snippet(instead)
        start, end = window(text, found)
        return format_html_join(
            "",
            "{}",
            [
                ("… " if start else "",),
                (marked(text, found, start, end),),
                (" …" if end < len(text) else "",),
            ],
        )

    def spans(self, text):
        """Yield (start, end, number of the term) of every match in `text`, by its end."""
        words, starts = [], []
        for word, start, end in folding.places(text):
            words.append(word)
            starts.append(start)
            for number in self.ends(text[start:end], word):
                size = len(self.terms[number].words)
                if words[-size:-1] == [*self.terms[number].words[:-1]]:
                    yield starts[-size], end, number

    def ends(self, written, word):
        """Return the numbers of the terms whose last word is `word`, which is `written` so."""
        if written not in self.known:
            its = self.stem(written[: folding.LONGEST])
            terms = enumerate(self.terms)
            self.known[written] = [n for n, term in terms if is_last(word, its, term)]
        return self.known[written]

    def near_enough(self, spans):
        """Yield the spans among which an excerpt is chosen, and those in any such excerpt.

        After the first excerpt that has all terms, no other can be better.
        """
        recent, until = [], None
        for count, (start, end, number) in enumerate(spans, 1):
            if until is not None and start > until:
                return
            yield start, end, number
            recent = [(at, n) for at, n in recent if start - at <= AROUND] + [(start, number)]
            has_all = len({n for _, n in recent}) == len(self.terms)
            if until is None and (has_all or count == LOOKED_AT):
                until = end + AROUND


def is_last(word, its_stem, term):
    """Return whether a word is, in any form, the last of a term's words."""
    if term.stem and its_stem == term.stem:
        return True
    last = term.words[-1]
    return word.startswith(last) if term.is_open else word == last


def window(text, found):
    """Return where the best excerpt starts and ends. It cuts no word, and contains a match."""
    found = found[:LOOKED_AT]

    def terms_near(place):
        return len({number for at, _, number in found if 0 <= at - place <= AROUND})

    first = max(found, key=lambda span: (terms_near(span[0]), -span[0]), default=(0, 0, 0))
    start, end = max(0, first[0] - AROUND), min(len(text), first[1] + AROUND)
    before = (at for at in range(start, first[0]) if may_begin(text, at))
    after = (at for at in range(end, first[1], -1) if may_end(text, at))
    # Without a gap, as in a long address, it starts and ends with the match, which is whole words.
    return next(before, first[0]), next(after, first[1] or end)


def may_begin(text, at):
    """Return whether an excerpt may begin at this place without cutting a word."""
    return at == 0 or (text[at - 1].isspace() and not text[at].isspace()) or is_unspaced(text[at])


def may_end(text, at):
    """Return whether an excerpt may end before this place without cutting a word."""
    if at == len(text):
        return True
    return (text[at].isspace() and not text[at - 1].isspace()) or is_unspaced(text[at])


def is_unspaced(char):
    """Return whether a character may begin a line without a space before it, as in Chinese.

    A mark, such as a vowel sign in Thai, belongs to the character before it.
    """
    is_mark = unicodedata.category(char)[0] == "M" or char in AM
    return not is_mark and bool(UNSPACED.match(char))


def marked(text, found, start, end):
    """Return `text` from `start` to `end`, escaped, with matches in <mark>."""
    parts, at = [], start
    for begin, stop, _ in found:
        if begin >= at and stop <= end:
            parts.append((text[at:begin], text[begin:stop]))
            at = stop
    return format_html_join("", "{}<mark>{}</mark>", parts) + format_html_join(
        "", "{}", [(text[at:end],)]
    )
