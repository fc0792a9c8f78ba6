"""Text direction of each block of an article, for feed readers and e-mail programs.

They do not have our styles. Only a text with right-to-left letters gets directions, and only on the
blocks that need one. The functions take and return the parser's tokens.
"""

import html
from dataclasses import dataclass

from blog.content.characters import RIGHT_TO_LEFT, direction

HOLDERS = {"ul", "ol", "blockquote", "table"}
"""Elements whose markers, bars and columns are on the side where the text begins.

`dir="auto"` skips descendants that have a `dir`, so these get the direction of their first letter.
"""

BLOCKS = {
    *("p", "h2", "h3", "h4", "li", "dt", "dd", "td", "th", "caption", "figcaption", "summary"),
    "pre",
}
HOLD_BLOCKS = {"li", "dd", "td", "th"}


@dataclass
class Element:
    """An element, complete when its end tag has been read."""

    name: str
    is_set: bool  # the author set a direction, here or further out
    first: str = ""  # the direction of its first letter
    is_mixed: bool = False  # it has right-to-left letters
    has_blocks: bool = False


def direct(source):
    """Yield the tokens of a text, with `dir` on the elements that need it."""
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
    """Return the characters that a token shows: of a text or an entity, else none."""
    if token["type"] == "Entity":
        return html.unescape(f"&{token['name']};")
    return token["data"] if token["type"] == "Characters" else ""


def read(tokens):
    """Return {number of its start tag's token: Element}."""
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
    """Return the value of `dir` for an element; empty if it inherits the right direction."""
    if element.is_set or not (element.is_mixed or is_turned):
        return ""
    if element.name in HOLDERS or (element.name in HOLD_BLOCKS and element.has_blocks):
        return element.first if is_turned or element.first == "rtl" else ""
    return "auto" if element.name in BLOCKS else ""
