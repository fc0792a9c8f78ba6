import re

# Behind the first, groups of two digits or more, so that a scale from 0 to 10 is none.
GROUPS = r"\d{1,14}(?:[ ./-]{1,2}\d{2,8}){0,6}(?:-\d)?"
NUMBER = re.compile(
    rf"(?<![\w+.,/-])(?:"
    rf"(?:\+|00[ ]?)[1-9]\d{{0,2}}[ ./-]?(?:\(0\)[ ]?|\(\d{{1,5}}\)[ ]?)?{GROUPS}"  # +44 20 …
    rf"|\(\+\d{{1,3}}\)[ ]?{GROUPS}"  # (+44) 7911 123456
    rf"|\(\d{{3,5}}\)[ ]?{GROUPS}"  # (020) 7946 0958, (555) 123-4567
    rf"|0{GROUPS}"  # 07700 900123
    rf"|(?:1[ .-])?[2-9]\d{{2}}[ .-]\d{{3}}[ .-]\d{{4}}"  # 555-123-4567
    rf")(?![\w/-]|[.,]\d)"
)
# Numbers that nobody has at home: freephone, helplines, British organisations.
FREE = re.compile(
    r"(?:\+44|0044|0)0?(?:80[08]|500)\d{4,7}|(?:\+1|1)?8(?:00|33|44|55|66|77|88)\d{7}"
    r"|(?:\+\d\d?)?0?800\d{3,8}|1?1[38]00\d{6}"
)
ORGANISATION = re.compile(
    r"(?:(?:\+|00)44 ?(?:\(0\) ?)?|0)3[0347]\d[ -]?\d{3}[ -]?\d{4}|03[0347]\d[ -]?\d{4}[ -]?\d{3}"
)
DATE = re.compile(r"\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d\d|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}")


def find(text):
    """Telephone numbers of persons, in the ways that many countries write them."""
    return [
        text.place(*found.span()) for found in NUMBER.finditer(text.folded) if is_private(found[0])
    ]


def is_private(number):
    digits = re.sub(r"[^\d+]", "", number)
    if not 9 <= len(digits) <= 15 or DATE.search(number) or ORGANISATION.fullmatch(number):
        return False
    return not FREE.fullmatch(digits) and not is_draw(number)


def is_draw(number):
    """Whether these are six numbers of a lottery or of a game: 04 11 23 38 42 59."""
    drawn = number.split()
    return len(drawn) >= 6 and drawn == sorted(drawn) and all(len(each) == 2 for each in drawn)
