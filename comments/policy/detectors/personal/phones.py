import re

# Behind the first, groups of two digits or more, so that a scale from 0 to 10 is none.
GROUPS = r"\d{1,14}(?:[ ./-]{1,2}\d{2,8}){0,6}(?:-\d)?"
NUMBER = re.compile(
    rf"(?<![\w+.,/-])(?:"
    rf"(?:\+|00[ ]?)[1-9]\d{{0,2}}[ ./-]?(?:\(0\)[ ]?|\(\d{{1,5}}\)[ ]?)?{GROUPS}"  # +44 20 …
    rf"|\(\+\d{{1,3}}\)[ ]?{GROUPS}"  # (+44) 7911 123456
    rf"|\(\d{{2,5}}\)[ ]?{GROUPS}"  # (020) 7946 0958, (555) 123-4567
    rf"|0{GROUPS}"  # 07700 900123
    rf"|(?:1[ .-])?[2-9]\d{{2}}[ .-]\d{{3}}[ .-]\d{{4}}"  # 555-123-4567
    rf")(?![\w/-]|[.,]\d)"
)
# Numbers that nobody has at home: freephone, helplines, British organisations.
FREE = re.compile(
    r"(?:\+44|0044|0)0?(?:80[08]|500)\d{4,7}|(?:\+1|1)?8(?:00|33|44|55|66|77|88)\d{7}"
    r"|(?:\+\d\d?)?0?800\d{3,8}|1?1[38]00\d{6}|(?:\+353|00353)?1[58]\d0\d{6}"
)
ORGANISATION = re.compile(
    r"(?:(?:\+|00)44 ?(?:\(0\) ?)?|0)3[0347]\d[ -]?\d{3}[ -]?\d{4}|03[0347]\d[ -]?\d{4}[ -]?\d{3}"
)
SOMETHING_ELSE = re.compile(
    r"(?:isbn|issn|doi|pmid|pmcid|orcid|isrctn|nct)(?:-?1[03])?(?: (?:is|number|no\.?))?[ :#-]*$"
)
"""What stands before a number that belongs to a book, a paper or a trial."""
DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")


# Seven digits of one town, or six and the code of the town: where the words say that somebody
# can be rung there.
LOCAL = re.compile(
    r"\b(?:ph|phone|tel|telephone|mob|mobile|my cell|call|ring|text|my number|number is)\b"
    r"[^\w\n]{0,3}(?:(?:me|us|is|him|her|on|at)[^\w\n]{1,3}){0,3}"
    r"[2-9]\d\d[ .-]\d{4}(?![\w/-]|[.,]\d)"
    r"|\b(?:phone|telephone|call|ring|reach) (?:me|us) (?:at|on) [a-z]{3,20} \d{5,6}(?![\w/-]|"
    r"[.,]\d)"
    r"|(?<![\w.,/-])[2-9]\d\d[ .-]\d{4}(?=,? (?:please|ext\b|and ask|ask for|any ?time|after \d))"
    r"|(?<![\w.,/-])\d{5,6},? (?:and )?(?:the )?(?:area |dialling )?code(?:'s| is)? 0\d{3,4}(?!\w)"
)
IS_MINE = re.compile(
    r"(?<![\w.,/-])\d{2,4}(?:[ -]\d{2,4}){2,4}(?= is (?:my|our|his|her) (?:number|mobile|cell|"
    r"phone)\b)"
)
SHORT = re.compile(r"\d{3}[ .-]\d{4}|\d{5}")


def find(text):
    """Telephone numbers of persons, in the ways that many countries write them."""
    found = [match for match in NUMBER.finditer(text.folded) if is_of_a_person(match)]
    if SHORT.search(text.folded):
        found += [*LOCAL.finditer(text.folded), *IS_MINE.finditer(text.folded)]
    return [text.place(*match.span()) for match in found]


def is_of_a_person(found):
    before = found.string[max(0, found.start() - 20) : found.start()]
    return is_private(found[0]) and not SOMETHING_ELSE.search(before)


def is_private(number):
    digits = re.sub(r"[^\d+]", "", number)
    if not 9 <= len(digits) <= 15 or DATE.search(number):
        return False
    return not is_free(number) and not is_draw(number)


def is_free(number):
    """Whether it is a helpline's, or another number that nobody has at home."""
    digits = re.sub(r"[^\d+]", "", number)
    return bool(FREE.fullmatch(digits) or ORGANISATION.fullmatch(number))


def is_draw(number):
    """Whether these are six numbers of a lottery or of a game: 04 11 23 38 42 59."""
    drawn = number.split()
    return len(drawn) >= 6 and drawn == sorted(drawn) and all(len(each) == 2 for each in drawn)
