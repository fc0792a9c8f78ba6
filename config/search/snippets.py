"""Excerpts around matches, with every matched word highlighted."""

import re
import unicodedata

from django.utils.html import format_html_join

from blog.content.characters import ISOLATES
from blog.search_text import folding
from blog.search_text.stems import stem

AROUND = 90
"""Characters of an excerpt on each side of the first match."""

LOOKED_AT = 40
"""Matches among which the best excerpt is chosen."""

AM = "\N{THAI CHARACTER SARA AM}\N{LAO VOWEL SIGN AM}"
"""Vowel signs that begin above the letter before them. Unicode counts them as letters."""

UNSPACED = re.compile(f"[{folding.UNSPACED}]")


def spans(text, terms):
    """Return (start, end, number of the term) of every match in `text`."""
    places = list(folding.places(text))
    words = [word for word, _, _ in places]
    written = [text[start:end] for _, start, end in places]
    found = []
    for number, term in enumerate(terms):
        *closed, last = term.words
        for at in starts(words, written, term):
            begin, end = places[at - len(closed)][1], places[at][2]
            found.append((begin, end, number))
    return sorted(found)


def starts(words, written, term):
    """Yield the positions in `words` of the last word of each match of `term`.

    `written` has the same words as they are in the text.
    """
    *closed, last = term.words
    for at in range(len(closed), len(words)):
        if term.stem and stem(written[at][: folding.LONGEST]) == term.stem:
            yield at
            continue
        if (words[at].startswith(last) if term.is_open else words[at] == last) and (
            words[at - len(closed) : at] == closed
        ):
            yield at


def mark(text, terms):
    """Return all of `text`, escaped, with matches in <mark>."""
    text = folding.composed(text)
    return marked(text, spans(text, terms), 0, len(text))


def snippet(text, terms, instead=""):
    """Return the part of `text` with the most distinct terms; of `instead` if `text` has none."""
    text = ISOLATES.sub("", folding.composed(text))  # an excerpt could separate a pair
    found = spans(text, terms)
    if instead and not found:
        return snippet(instead, terms)
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
