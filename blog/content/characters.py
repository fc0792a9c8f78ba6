"""Characters that cannot be seen: which of them a typed text keeps, and whether it shows anything.

What writers of Arabic, Hebrew, Persian or Hindi, and faces of several signs need, stays: joiners,
marks of direction, and isolates, which phones put around what is pasted. What would turn the order
of what follows the text does not.
"""

import re
import unicodedata

OPENS, CLOSES = frozenset("\u2066\u2067\u2068"), "\u2069"
"""Isolates (Unicode's UAX 9): they set the direction of a part, up to the sign that closes it."""

ISOLATE = "\u2068"
"""Unicode's “first strong isolate”: the first letter of a part sets the direction of the part."""

# Embeddings, overrides, and what Unicode has deprecated. Isolates do what they were needed for.
TURNS = re.compile("[\u202a-\u202e\u206a-\u206f]")
ISOLATES = re.compile("[\u2066-\u2069]")
TURNS_OR_ISOLATES = re.compile("[\u202a-\u202e\u2066-\u206f]")

MARKS = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]")
"""What phones and programs put around a pasted address, and belongs to none."""

UNSEEN = {"Cc", "Cf", "Cn", "Cs", "Mc", "Me", "Mn", "Zl", "Zp", "Zs"}
"""Categories of which no sign shows anything alone. A combining sign belongs to a letter."""

BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and patterns that look like a blank: fillers of Korean, a Braille cell without dots."""


RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Hebrew, Arabic, and the other scripts that run from right to left."""

DIRECTIONS = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(text):
    """Which way a text runs: "ltr" or "rtl", by its first letter as HTML's dir="auto" has it.

    Empty when it has no letter.
    """
    classes = map(unicodedata.bidirectional, text)
    return next((DIRECTIONS[found] for found in classes if found in DIRECTIONS), "")


def isolated(text):
    """A name or a title for a line of plain text: where it has letters that run from right to left,
    with the signs around it that keep the rest of the line in order. All else stays as it is."""
    text = settled(str(text))
    return f"{ISOLATE}{text}{CLOSES}" if RIGHT_TO_LEFT.search(text) else text


def settled(text):
    """A text that turns nothing behind it: without overrides, isolates closed in their line."""
    if not TURNS_OR_ISOLATES.search(text):
        return text
    return "\n".join(closed(line) for line in TURNS.sub("", text).split("\n"))


def closed(line):
    line, opened = balanced(line)
    return line + CLOSES * opened


def balanced(text, opened=0):
    """A text without what closes no isolate, and how many are open at its end.

    `opened` is how many are at its beginning.
    """
    text = TURNS.sub("", text)
    if not ISOLATES.search(text):
        return text, opened
    kept = []
    for char in text:
        if char == CLOSES and not opened:
            continue
        opened += (char in OPENS) - (char == CLOSES)
        kept.append(char)
    return "".join(kept), opened


def bare(address):
    """A web or mail address without the marks that were pasted with it."""
    return MARKS.sub("", address).strip()


def shows_nothing(text):
    """Whether there is nothing to see of a text."""
    return all(char in BLANK or unicodedata.category(char) in UNSEEN for char in text)
