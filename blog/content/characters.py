"""Invisible characters: which of them a text keeps, and whether a text shows anything.

Characters that Arabic, Hebrew, Persian, Hindi and emoji need are kept: joiners, direction marks,
and isolates, which phones put around pasted text. Characters that would reorder the text after them
are removed.
"""

import re
import unicodedata

OPENS, CLOSES = frozenset("\u2066\u2067\u2068"), "\u2069"
"""Isolates (Unicode UAX 9) set the direction of a part, up to the character that closes it."""

ISOLATE = "\u2068"
"""Unicode's “first strong isolate”: the first letter of a part sets its direction."""

# Embeddings, overrides and deprecated characters. Isolates replace them.
TURNS = re.compile("[\u202a-\u202e\u206a-\u206f]")
ISOLATES = re.compile("[\u2066-\u2069]")
TURNS_OR_ISOLATES = re.compile("[\u202a-\u202e\u2066-\u206f]")

MARKS = re.compile("[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u206f\ufeff]")
"""Marks that phones and programs put around a pasted address. They belong to no address."""

UNSEEN = {"Cc", "Cf", "Cn", "Cs", "Mc", "Me", "Mn", "Zl", "Zp", "Zs"}
"""Categories of characters that are invisible alone. A combining mark needs a letter."""

BLANK = frozenset("\u115f\u1160\u2800\u3164\uffa0")
"""Letters and symbols that look blank: Korean fillers, a Braille cell without dots."""


RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""The blocks of Hebrew, Arabic and the other right-to-left scripts."""

DIRECTIONS = {"L": "ltr", "R": "rtl", "AL": "rtl"}


def direction(text):
    """Return the direction of a text, "ltr" or "rtl", from its first letter, as dir="auto" does.

    Return an empty string if it has no letter.
    """
    classes = map(unicodedata.bidirectional, text)
    return next((DIRECTIONS[found] for found in classes if found in DIRECTIONS), "")


def isolated(text):
    """Return a name or title for a line of plain text.

    If it has right-to-left letters, isolates around it keep the rest of the line in order. Other
    text is returned unchanged.
    """
    text = settled(str(text))
    return f"{ISOLATE}{text}{CLOSES}" if RIGHT_TO_LEFT.search(text) else text


def settled(text):
    """Return a text that cannot reorder what follows: without overrides or open isolates."""
    if not TURNS_OR_ISOLATES.search(text):
        return text
    return "\n".join(closed(line) for line in TURNS.sub("", text).split("\n"))


def closed(line):
    """Return the line with a closing mark for each direction that it leaves open."""
    line, opened = balanced(line)
    return line + CLOSES * opened


def balanced(text, opened=0):
    """Return a text without unmatched closing marks, and the number of isolates open at its end.

    `opened` is the number of isolates that are open at its beginning.
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
    """Return a web or e-mail address without the marks that were pasted with it."""
    return MARKS.sub("", address).strip()


def shows_nothing(text):
    """Return whether a text has no visible character."""
    return all(char in BLANK or unicodedata.category(char) in UNSEEN for char in text)
