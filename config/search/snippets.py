"""Some words around what was found, with every found word marked."""

from django.utils.html import format_html_join

from blog.content.characters import ISOLATES
from blog.search_text import folding
from blog.search_text.stems import stem

AROUND = 90
"""Characters of a snippet on each side of the first word that was found."""

LOOKED_AT = 40
"""Found places among which the best part of a text is chosen."""


def spans(text, terms):
    """(start, end, number of the term) of everything in `text` that one of the terms finds."""
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
    """Where in `words`, `written` so, the last word of each place stands that a term finds."""
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
    """All of `text`, escaped, with what is found in <mark>."""
    text = folding.composed(text)
    return marked(text, spans(text, terms), 0, len(text))


def snippet(text, terms, instead=""):
    """The part of `text` that has the most different terms. Where it has none, of `instead`."""
    text = ISOLATES.sub("", folding.composed(text))  # half of a pair could be cut off
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
    """Where the best part begins and ends, without cutting a word at its beginning."""

    found = found[:LOOKED_AT]

    def terms_near(place):
        return len({number for at, _, number in found if 0 <= at - place <= AROUND})

    first = max(found, key=lambda span: (terms_near(span[0]), -span[0]), default=(0, 0, 0))
    start = max(0, first[0] - AROUND)
    if start:
        start = text.find(" ", start, first[0]) + 1 or start
    return start, min(len(text), first[1] + AROUND)


def marked(text, found, start, end):
    """`text` from `start` to `end`, escaped, with the found places in <mark>."""
    parts, at = [], start
    for begin, stop, _ in found:
        if begin >= at and stop <= end:
            parts.append((text[at:begin], text[begin:stop]))
            at = stop
    return format_html_join("", "{}<mark>{}</mark>", parts) + format_html_join(
        "", "{}", [(text[at:end],)]
    )
