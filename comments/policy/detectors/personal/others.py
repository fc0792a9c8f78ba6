"""What leads to somebody else: number plates, passports, driving licences, Irish postcodes,
and addresses on the internet."""

import re

PATTERNS = [
    # the number of a blue badge; of a prisoner
    r"\bblue badge\b[^\w\n]{1,3}(?:(?:is|was|no|number)\b[^\w\n]{1,3}){0,3}"
    r"(?=\d*[a-z])(?=[a-z]*\d)[\da-z]{6}(?!\w)",
    r"\bprison(?:er)? (?:no|number)\b[^\w\n]{1,3}(?:(?:is|"
    r"was)\b[^\w\n]{1,3})?[a-z]\d{4}[a-z]{2}(?!\w)",
    # my reg is AB12 CDE
    r"\b(?:reg|registration|number ?plate|plate)(?:'s)?\b[^\w\n]{0,3}"
    r"(?:(?:is|no|number)\b[^\w\n]{0,3}){0,2}[a-z]{2}\d\d ?[a-z]{3}\b",
    # MORGA657054SM9IJ
    r"(?<!\w)[a-z]{2}[a-z9]{3}\d[0156]\d[0-3]\d\d[a-z][a-z9]\d[a-z]{2}(?!\w)",
    r"\bip\b[^\w\n]{0,3}(?:(?:is|address)\b[^\w\n]{0,3}){0,2}\d{1,3}(?:\.\d{1,3}){3}(?![\w.])",
    # PPS no. 1234567TA; the number of a blue badge
    r"\bppsn?\b[^\w\n]{0,3}(?:(?:is|no|number)\b[^\w\n]{0,3}){0,2}\d{7}[a-z]{1,2}(?!\w)",
    r"(?<!\w)(?=[a-z]*\d)[\da-z]{6} \d \d{4}x\d{4}(?!\w)",
    # pass no. PA1234567
    r"\b(?:pass|passport|visa)\b[^\w\n]{0,3}(?:(?:is|no|number|num)\b[^\w\n]{0,3}){1,2}"
    r"[a-z]{0,2}\d{6,9}(?!\w)",
]
FOUND = re.compile("|".join(PATTERNS))
EIRCODE = re.compile(
    r"(?<!\w)(?:[AC-FHKNPRTV-Y]\d\d|D6W) (?=[A-Z]*\d)(?=\d*[A-Z])[AC-FHKNPRTV-Y\d]{4}(?!\w)"
)
# Ohio plate HGX 4417; and a British plate by itself.
PLATE = re.compile(
    r"(?i:\b(?:reg|registration|number ?plate|licen[cs]e plate|plates?|rego|tags)\b)[^\w\n]{0,3}"
    r"(?i:(?:is|no|number)\b[^\w\n]{0,3}){0,2}(?=[A-Z -]{0,6}\d)(?=[\d -]{0,6}[A-Z])"
    r"[A-Z\d]{1,4}[ -]?[A-Z\d]{2,5}(?!\w)"
    r"|(?<![\w-])[A-Z]{2}[0-7]\d [A-Z]{3}(?![\w-])"
)
FIGURE = re.compile(r"\d")


def find(text):
    """The places of such things in a `Text`."""
    if not FIGURE.search(text.folded):
        return []
    found = [text.place(*match.span()) for match in FOUND.finditer(text.folded)]
    found += [match.span() for match in PLATE.finditer(text.typed)]
    return found + [match.span() for match in EIRCODE.finditer(text.typed)]
