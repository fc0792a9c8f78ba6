"""Which way each block of an author's text runs, for whoever reads it elsewhere than on our page.

A feed reader and a mail program do not have our styles. Only a text with letters that run from
right to left is given directions, and of its blocks only those that need one. What is passed on
here are the parser's tokens.
"""

import html
from dataclasses import dataclass

from blog.content.characters import RIGHT_TO_LEFT, direction

HOLDERS = {"ul", "ol", "blockquote", "table"}
"""Their marks, bars and columns stand where their words begin. `dir="auto"` passes over what has a
direction of its own, so they are given theirs: that of their first letter."""

BLOCKS = {
    *("p", "h2", "h3", "h4", "li", "dt", "dd", "td", "th", "caption", "figcaption", "summary"),
    "pre",
}
HOLD_BLOCKS = {"li", "dd", "td", "th"}


@dataclass
class Element:
    """What is known of an element at its end."""

    name: str
    is_set: bool  # its author said which way it runs, or around it
    first: str = ""  # the direction of its first letter
    is_mixed: bool = False  # it has letters that run from right to left
    has_blocks: bool = False


def direct(source):
    """The tokens of a text, with `dir` on what its first letter must tell the direction of."""
    tokens = list(source)
    if not any(RIGHT_TO_LEFT.search(words_of(token)) for token in tokens):
        yield from tokens
        return
    elements = read(tokens)
    turned = [False]
    for number, token in enumerate(tokens):
        if token["type"] == "StartTag":
            own = needed(elements[number], is_turned=turned[-1])
            if own:
                data = {**token["data"], (None, "dir"): own}
                token["data"] = dict(sorted(data.items(), key=lambda item: item[0][1]))
            turned.append(own == "rtl" or (turned[-1] and own in {"", "auto"}))
        elif token["type"] == "EndTag":
            turned.pop()
        yield token


def words_of(token):
    if token["type"] == "Entity":
        return html.unescape(f"&{token['name']};")
    return token["data"] if token["type"] == "Characters" else ""


def read(tokens):
    """{number of its first token: element}"""
    elements, open_ones = {}, [Element("", is_set=False)]
    for number, token in enumerate(tokens):
        parent = open_ones[-1]
        if token["type"] == "StartTag":
            is_set = parent.is_set or (None, "dir") in token["data"]
            open_ones.append(Element(token["name"], is_set))
            elements[number] = open_ones[-1]
        elif token["type"] == "EndTag":
            closed, parent = open_ones.pop(), open_ones[-1]
            parent.first = parent.first or closed.first
            parent.is_mixed |= closed.is_mixed
            parent.has_blocks |= closed.name in BLOCKS | HOLDERS or closed.has_blocks
        else:
            words = words_of(token)
            parent.first = parent.first or direction(words)
            parent.is_mixed |= bool(RIGHT_TO_LEFT.search(words))
    return elements


def needed(element, *, is_turned):
    """The direction that an element is given: none where that around it is right."""
    if element.is_set or not (element.is_mixed or is_turned):
        return ""
    if element.name in HOLDERS or (element.name in HOLD_BLOCKS and element.has_blocks):
        return element.first if is_turned or element.first == "rtl" else ""
    return "auto" if element.name in BLOCKS else ""
