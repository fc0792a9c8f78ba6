"""Days of birth whose words stand behind them, or further off than right before."""

import re

from comments.policy.languages.language import ORDINALS, YEAR

MONTHS = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    "jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec)"
)
CARDINALS = (
    "(?:(?:twenty|thirty)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|one|two|three|"
    "four|"
    "five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen)"
)
DAY = rf"(?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?|{ORDINALS}|{CARDINALS})"
FEAST = (
    r"(?:christmas|boxing|new year'?s|valentine'?s|st\.? patrick'?s|burns|midsummer'?s|halloween|"
    r"leap|hogmanay|all saints'?)(?: day| eve| night)?"
)
DATE = (
    rf"(?<![\w./-])(?:{DAY}[ .-](?:of )?{MONTHS}\.?[ ,-]{{1,2}}(?:(?:in|of|(?:the )?year) )?{YEAR}"
    rf"|{MONTHS}\.? {DAY},? {YEAR}|{FEAST},? (?:of |in )?(?:19|20)\d\d"
    r"|\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d"
    r"|\d\d \d\d (?:19|20)\d\d)(?!\w)"
)
OWNER = r"(?:my|his|her|our|their|mum's|dad's)"
BEHIND = re.compile(
    rf"{DATE}(?=(?:(?!\b(?:after|before|since|until|past|for|to)\b)[^\d.\n]){{0,30}}?(?:\b(?:when|"
    rf"where|day) (?:i|he|she|we|they|my [a-z]+) (?:was|"
    rf"were) "
    rf"born\b|\b{OWNER} (?:actual |real |true |own )?(?:birth ?date|birthday|birth day|"
    rf"date of birth|dob|"
    r"bday)\b|\bi was born\b))"
)
"""November 3, 1988 is when I was born."""
BEFORE = re.compile(
    rf"\b(?:{OWNER} (?:[a-z]+ )?(?:birthday|birth ?date|birth cert(?:ificate)?|date of birth|dob)|"
    r"(?:shares?|sharing) (?:a|my|his|her|the same) birthday|came into (?:the|this) world)\b"
    rf"[^.!?\n\d]{{0,40}}?({DATE})"
    rf"|\b(?:birthday|bday|bday's|bday is)[:,]? ({DATE})"
    rf"|\bmy \d{{2}}(?:st|nd|rd|th)(?: birthday)?(?: was| is)?(?: on)? ({DATE})"
    rf"|\b(?:twins|triplets|baby|babies|first ?born) (?:arrived|came|came along)(?: on)? ({DATE})"
    rf"|\bborn:? (?:at home |in [a-z]+(?: [a-z]+)? )?(?:on )?({DATE})"
)
"""I share my birthday with none of them: October second, 1970."""
TURNED = re.compile(
    r"\b(?:i|i'll|he|she|we|mum|dad|son|daughter|twins|boys?|girls?|husband|wife|brother|sister) "
    r"(?:will |just |only )?(?:turn(?:s|ed)? (?:\d{1,3}|(?:six|seven|eight|nine)teen|(?:twenty|"
    r"thirty|"
    r"forty|fifty|sixty|seventy|eighty|ninety)(?:[ -][a-z]+)?)|(?:be|was|were) \d{1,3}),? (?:on )?"
    rf"({DATE})"
)
"""I turned 50 on July 9, 2023. But not: the NHS turned 75."""
CHILD = re.compile(
    rf"\b(?:boys?|girls?|twins?|triplets|son|daughter|baby)(?:,| \()({DATE})(?=[,.)]|$)"
    rf"|\b(?:boys?|girls?|twins?|triplets|son|daughter|baby), ({DATE})(?=[,.)]|$)"
)
YEAR_OF_BIRTH = re.compile(
    r"\b(?:year|month|day) of birth\b[^\w\n]{0,3}(?:is )?(?:\d{1,4}|[a-z]{3,9})\b[^.!?\n]{1,40}?"
    rf"\b(?:month|day|year)\b[^\w\n]{{0,3}}(?:is |the )?(?:\d{{1,4}}|{MONTHS})"
)
NAME = r"[A-Z][a-z]+(?:['’-][A-Z][a-z]+)?"
NAMED = re.compile(
    rf"({NAME} (?:[A-Z]\.? |{NAME} )?{NAME},? \(?{DATE.replace(MONTHS, f'(?i:{MONTHS})')})"
)
RECORD = re.compile(
    r"\b(?:my|his|her) (?:scans?|results?|records?|file|notes|appointment|letter|referral|bloods)\b"
    r"|\bname(?: is|'s)\b"
)
"""What a name with a date is said for: can you look up my scan?"""
WITH_DATE = re.compile(rf"\d|\b{MONTHS}\b")
RECENT = re.compile(r"20(?:1[5-9]|[2-9]\d)$")
"""A day of which something else than a birth is told: my birthday treat was on 3 May 2019."""
HINT = re.compile(
    r"\b(?:be|was) \d|\bmy \d\d(?:th|st|nd|rd)\b|\bb(?:orn|day|irth|day)|\bturn|\bworld\b|\bdob\b|"
    r"\b(?:boys?|girls?|twins?|triplets|son|baby|babies|daughter)\b"
)


def find(text):
    """The places of such days in a `Text`."""
    folded, found = text.folded, []
    if HINT.search(folded) and WITH_DATE.search(folded):
        dates = BEHIND.finditer(folded)
        found += [text.place(*m.span()) for m in dates if not RECENT.search(m[0])]
        for match in BEFORE.finditer(folded):
            if not RECENT.search(match[match.lastindex]):
                found.append(text.place(*match.span(match.lastindex)))
        found += [text.place(*match.span(1)) for match in TURNED.finditer(folded)]
        for pattern in (CHILD, YEAR_OF_BIRTH):
            found += [text.place(*match.span()) for match in pattern.finditer(folded)]
    if RECORD.search(folded):
        names = NAMED.finditer(text.typed)
        found += [match.span(1) for match in names if not RECENT.search(match[0])]
    return found
