"""Excerpts around matches, with every matched word highlighted."""

from django.utils.html import format_html_join

from blog.content.characters import ISOLATES
from blog.search_text import folding
from blog.search_text.stems import stem

AROUND = 90
"""Characters of an excerpt on each side of the first match."""

LOOKED_AT = 40
"""Matches among which the best excerpt is chosen."""


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
    """Return where the best excerpt starts and ends. It does not start inside a word."""

    found = found[:LOOKED_AT]

    def terms_near(place):
        return len({number for at, _, number in found if 0 <= at - place <= AROUND})

    first = max(found, key=lambda span: (terms_near(span[0]), -span[0]), default=(0, 0, 0))
    start = max(0, first[0] - AROUND)
    if start:
        start = text.find(" ", start, first[0]) + 1 or start
    return start, min(len(text), first[1] + AROUND)


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
