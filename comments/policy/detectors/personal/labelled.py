"""Numbers of a person behind the word that says whose they are, whatever their check digits.

Some words say it by themselves (passport, blue badge); others only with an owner: my claim.
"""

import re

STRONG = (
    r"blue badge|green card|alien (?:registration )?(?:no|number)|residence permit|passport|"
    r"driv\w+(?:'s)? licen[cs]e|national insurance|ni (?:no|number)|nino|social security|ssn|"
    r"ppsn?|chi (?:no|number)|uc claim|claimant|student id|"
    r"(?:staff|payroll) (?:id|no|number)|employee (?:id|no|number)|medicare|medicaid|health card|"
    r"tax file|tfn|utr|"
    r"national id|"
    r"identity card|id card|mrn|medical record|hospital (?:no|number|id)|patient (?:no|number|id)"
)
WEAK = (
    r"case|claim|file|service|army|veteran|staff|student|reference|ref|policy|membership|member|"
    r"prisoner|insurance|licen[cs]e|social|card|pension|badge|visa|pip|dla|crn|id"
)
FIGURE = r"\d(?:[ ./-]?[a-z]{0,2}[./-]?\d){4,15}[a-z]?(?:/\d)?"
CODE = rf"(?:[a-z]{{1,4}}[ -]?)?{FIGURE}(?!\w)"
FOUND = re.compile(
    rf"\b(?:{STRONG})\b[^\d\n.£$€]{{0,30}}?(?:no\. ?)?(?<![^\W\d_])({CODE})"
    rf"|\b(?:my|his|her|our|mum's|dad's|father's|mother's|son's|daughter's|husband's|wife's)"
    rf" (?:[\w'-]+ ){{0,3}}?(?:{WEAK})(?: (?:file|card|claim|policy))?[^\w\n]{{0,2}}"
    rf"(?:number|no|id|ref|reference|code)\b[^\d\n.£$€]{{0,15}}?(?:\. ?)?(?<![^\W\d_])({CODE})"
    r"|\bnhs\b[^\w\n]{0,3}(?:(?:no|number|is|"
    r"card)[^\w\n]{1,3}){0,3}([2-9]\d{2}[ -]?\d{3}[ -]?\d{4})(?!\w)"
    rf"|\b(?:policy|member|membership|claim|case|reference) (?:number|no\.?) (?:for|of|on) my "
    rf"[a-z ]{{2,20}} is ({CODE})"
    r"|(?<!\w)(qq ?\d\d ?\d\d ?\d\d ?[a-d])(?!\w)"
)
NOT_ONE = re.compile(
    r"0[38]\d\d|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d|(?:19|20)\d\d[./-]\d|(?:19|20)\d\d\W(?:19|"
    r"20)\d\d"
    r"|0?800|1?1?800\b|1300\b"
)
"""Helplines, dates and years."""
FEWEST = 6
LETTERS = "abcdefghijklmnopqrstuvwxyz -"


def find(text):
    """The places of such numbers in a `Text`, without the words before them."""
    found = []
    for match in FOUND.finditer(text.folded):
        code = match[match.lastindex]
        if sum(sign.isdecimal() for sign in code) >= FEWEST and not NOT_ONE.match(
            code.lstrip(LETTERS)
        ):
            found.append(text.place(*match.span(match.lastindex)))
    return found
