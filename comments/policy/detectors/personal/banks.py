"""Bank details: an IBAN, a payment card, a British sort code with an account."""

import re

from comments.policy.detectors.personal.numbers import is_of_a_person, luhn

BEGIN, END = r"(?<![\w.,/-])", r"(?![\w/-]|[.,]\d)"
IBAN = re.compile(
    rf"{BEGIN}[a-z]{{2}}\d\d(?:[ -]?[a-z\d]{{4}}){{2,7}}(?:[ -]?[a-z\d]{{1,3}})?{END}"
)
CARD = re.compile(rf"{BEGIN}[2-6]\d{{3}}(?:[ -]?\d{{2,6}}){{2,4}}{END}")
SORT_CODE = re.compile(
    r"(?<!\w)(?:sort ?codes?|s/c|sc)[^\w\n]{0,3}(?:is |no\.? |number )?\d\d[ -]?\d\d[ -]?\d\d(?!\d)"
)
ACCOUNT = re.compile(
    r"(?<!\w)(?:bank )?(?:account|acct|acc|a/c)\.? ?(?:no\.?|number|num|#)?[^\w\n]{0,3}(?:is )?"
    r"(?:\d{7,14}|\d{4} \d{4}|\d(?: \d){7})(?!\d)"
)
TOGETHER = re.compile(
    r"(?<![\w/-])\d{8}[\s,;/]{1,3}(?:sort ?code )?\d\d-\d\d-\d\d(?![\w/-])|"
    r"(?<![\w/-])\d\d-\d\d-\d\d[\s,;/]{1,3}\d(?: ?\d){7}(?![\w/-])"
)
# An Australian branch, an American bank, an Indian branch.
BRANCH = re.compile(
    r"(?<!\w)(?:bsb[^\w\n]{0,3}(?:is |no\.? |number )?\d{3}[ -]?\d{3}"
    r"|routing(?: no\.?| number| #)?[^\w\n]{0,3}(?:is )?\d{9})(?!\d)"
    r"|(?<!\w)ifsc[^\w\n]{0,3}(?:code )?(?:is )?[a-z]{4}0[a-z\d]{6}(?!\w)"
)
# What the writer calls by its name need not have the right check digits.
NAMED = re.compile(
    r"(?<!\w)(?:roll (?:number|no\.?)[^\w\n]{0,3}(?:is )?\d[\d /-]{5,20}\d(?!\w)"
    r"|(?:account|acct|acc|a/c)\b[^\d\n.]{0,30}\b\d{8}(?![\w/-])"
    r"|(?:account|acct|acc|a/c)[^\w\n]{0,3}(?:(?:no|number|"
    r"is)[^\w\n]{1,3}){0,2}\d{2,4}(?:-\d{2,4}){2,3}"
    r"(?![\w/-])"
    r"|(?:my|her|his|mum's|dad's|our|the) (?:card )?pin(?: number| code)?(?: is|'s|:|,|"
    r"=) ?\d{4}(?!\w)"
    r"|(?:cvv|cvc|cv2)2?[^\w\n]{0,3}(?:(?:code|no|number|is)[^\w\n]{1,3}){0,2}\d{3,4}(?!\w)"
    r"|pin (?:for|of|to) [\w' ]{2,20} is \d{4}(?!\w)"
    r"|pass(?:word|code)(?: is|'s|:| =) ?(?=[^\s\d]{0,20}\d)[^\s]{5,30}"
    r"|upi\b[^\w\n]{0,3}(?:(?:id|is|address)[^\w\n]{1,3}){0,2}[\w.-]{3,40}@[a-z]{3,20}\b)"
)
FOUR_FOURS = re.compile(rf"{BEGIN}[2-6]\d{{3}}(?:([ -]?)\d{{4}}){{3}}{END}")
CARD_SAID = re.compile(r"\b(?:card|visa|mastercard|amex|debit|credit|maestro)\b")
SHAPED = re.compile(
    rf"{BEGIN}([a-z]{{2}})\d\d(?:[ -]?[a-z\d]{{4}}){{2,7}}(?:[ -]?[a-z\d]{{1,4}})?{END}"
)
IBAN_COUNTRIES = """ad at be bg ch cy cz de dk ee es fi fr gb gr hr hu ie is it li lt lu lv mt nl no
    pl pt ro se si sk tr ua"""
IBAN_COUNTRIES = frozenset(IBAN_COUNTRIES.split())
BANK_SAID = re.compile(
    r"\b(?:iban|bic|swift|konto|account|acct|banks?|refund|pay|payment|transfer|send|sort|branch|"
    r"direct debit|debit|monzo|starling|revolut|nationwide|barclays|halifax|building society)\b"
)
# A sort code and an account, near each other, in any order.
BOTH = re.compile(
    r"(?<![\w/.-])(?:\d\d([ -])\d\d\1\d\d\b[^\d\n]{1,25}\d{8}"
    r"|\d{8}\b[^\d\n]{1,25}\d\d([ -])\d\d\2\d\d)(?![\w/-])"
)
LONG = re.compile(r"\d(?:.{0,3}\d){5}")
"""Six figures close together: without them there is no need to look further."""
ISSUERS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}"
)


def find(text):
    """The places of bank details in a `Text`."""
    folded = text.folded
    named = []
    if FIGURE_OR_AT.search(folded):
        named = [text.place(*match.span()) for match in NAMED.finditer(folded)]
    if not LONG.search(folded):
        return named
    found = [match for match in IBAN.finditer(folded) if is_iban(match[0])]
    found += [match for match in CARD.finditer(folded) if is_card(match)]
    for pattern in (SORT_CODE, ACCOUNT, TOGETHER, BRANCH):
        found += pattern.finditer(folded)
    if CARD_SAID.search(folded):
        found += [match for match in FOUR_FOURS.finditer(folded) if is_of_a_person(match)]
    if BANK_SAID.search(folded):
        found += [match for match in SHAPED.finditer(folded) if is_shaped(match)]
        found += BOTH.finditer(folded)
    return named + [text.place(*match.span()) for match in found]


FIGURE_OR_AT = re.compile(r"\bpass(?:word|code)\b|\d{3}|\d[ /-]\d|@")


def is_shaped(match):
    """Whether what looks like an IBAN is of a country that has them, and is no run of words."""
    figures = sum(sign.isdecimal() for sign in match[0])
    return match[1] in IBAN_COUNTRIES and figures >= FEWEST_FIGURES


FEWEST_FIGURES = 8


def is_iban(typed):
    """Whether the check digits are right (ISO 7064, modulo 97)."""
    number = re.sub(r"[ -]", "", typed)
    if not 15 <= len(number) <= 34:
        return False
    moved = number[4:] + number[:4]
    return int("".join(str(int(sign, 36)) for sign in moved)) % 97 == 1


def is_card(found):
    number = re.sub(r"\D", "", found[0])
    return bool(ISSUERS.fullmatch(number)) and luhn(number) and is_of_a_person(found)
