"""The table of contents of a long post: its headings, each with an id to link to."""

import html
import re

from django.utils.text import slugify

HEADINGS = {"h2", "h3"}
PREFIX = "part-"
LONG = 700
"""Words from which a post gets a table of contents."""

HEADING = re.compile(r'<h2 (?:[^>]*? )?id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")


def anchor(source):
    """Yield the tokens of a text, with an id, made of its words, on each heading that has none."""
    tokens, taken = iter(source), set()
    for token in tokens:
        if not (token["type"] == "StartTag" and token["name"] in HEADINGS):
            yield token
            continue
        inside = list(until_end(tokens, token["name"]))
        token["data"].setdefault((None, "id"), free_id(words_of(inside), taken))
        yield token
        yield from inside


def until_end(tokens, name):
    """Return the tokens up to and including the end tag of the heading that has just begun."""
    for token in tokens:
        yield token
        if token["type"] == "EndTag" and token["name"] == name:
            return


def words_of(tokens):
    """Return the text in these tokens."""
    kinds = {"Characters", "SpaceCharacters"}
    return "".join(token["data"] for token in tokens if token["type"] in kinds)


def free_id(words, taken):
    """Return an id made of the words that is not in `taken`, and add it there."""
    stem = PREFIX + (slugify(words, allow_unicode=True)[:60].strip("-") or "text")
    name, number = stem, 1
    while name in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(name)
    return name


def parts_of(markup, words):
    """Return the headings of a long text as (id, heading), from its rendered HTML.

    Return an empty list for a short text.
    """
    parts = [
        (html.unescape(name), html.unescape(TAG.sub("", heading)).strip())
        for name, heading in HEADING.findall(markup)
    ]
    return parts if len(parts) > 2 and len(words.split()) >= LONG else []
