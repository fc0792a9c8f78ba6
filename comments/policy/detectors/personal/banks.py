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
LONG = re.compile(r"\d(?:.{0,3}\d){5}")
"""Six figures close together: without them there is no need to look further."""
ISSUERS = re.compile(
    r"4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2[2-7]\d{14}|3[47]\d{13}|6(?:011|5\d\d)\d{12}"
)


def find(text):
    """The places of bank details in a `Text`."""
    folded = text.folded
    if not LONG.search(folded):
        return []
    found = [match for match in IBAN.finditer(folded) if is_iban(match[0])]
    found += [match for match in CARD.finditer(folded) if is_card(match)]
    for pattern in (SORT_CODE, ACCOUNT, TOGETHER, BRANCH):
        found += pattern.finditer(folded)
    return [text.place(*match.span()) for match in found]


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
