"""Number plates, British driving licences, Irish postcodes, and addresses on the internet."""

import re

PATTERNS = [
    # my reg is AB12 CDE
    r"\b(?:reg|registration|number ?plate|plate)\b[^\w\n]{0,3}"
    r"(?:(?:is|no|number)\b[^\w\n]{0,3}){0,2}[a-z]{2}\d\d ?[a-z]{3}\b",
    # MORGA657054SM9IJ
    r"(?<!\w)[a-z]{2}[a-z9]{3}\d[0156]\d[0-3]\d\d[a-z][a-z9]\d[a-z]{2}(?!\w)",
    r"\bip\b[^\w\n]{0,3}(?:(?:is|address)\b[^\w\n]{0,3}){0,2}\d{1,3}(?:\.\d{1,3}){3}(?![\w.])",
]
FOUND = re.compile("|".join(PATTERNS))
EIRCODE = re.compile(
    r"(?<!\w)(?:[AC-FHKNPRTV-Y]\d\d|D6W) (?=[A-Z]*\d)(?=\d*[A-Z])[AC-FHKNPRTV-Y\d]{4}(?!\w)"
)


FIGURE = re.compile(r"\d")


def find(text):
    """The places of such things in a `Text`."""
    if not FIGURE.search(text.folded):
        return []
    found = [text.place(*match.span()) for match in FOUND.finditer(text.folded)]
    return found + [match.span() for match in EIRCODE.finditer(text.typed)]
