"""Doctors and nurses by name, where they treat somebody.

Not those of the blog's own team, and not whoever wrote a paper or a book: only what says that
somebody is treated by them counts.
"""

import re

from comments.policy.names import is_person
from comments.policy.text import apart

NAME = r"(?:[A-Z]\.? ){0,2}(?:Mc|Mac|O['’]|van |de |von |al-|El )?[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?"
NAMES = rf"{NAME}(?: {NAME})?"
TITLED = re.compile(
    rf"(?<!\w)(?:(?:[Dd][rR]|[Dd]octor|[Pp]rof(?:essor)?|[Ss]ister|[Nn]urse|[Mm]atron)\.? {NAMES}"
    rf"|(?:Mr|Mrs|Ms|Miss)\.? {NAMES})"
)
JOB_WORDS = """neurologist neuro consultant gp doctor doc nurse physio physiotherapist surgeon
    urologist specialist therapist psychiatrist psychologist midwife pharmacist dentist
    rheumatologist ot carer registrar ophthalmologist optician counsellor worker"""
JOB_WORDS = frozenset(JOB_WORDS.split())
TITLES = "dr doctor prof professor sister nurse matron mr mrs ms miss"
TITLE_WORDS = frozenset(TITLES.split())
MOST = 50
"""Titles and jobs of one text that are looked at."""
JOBS = (
    r"(?:ms |multiple sclerosis |lead |community |specialist |practice |district |old |new |own |"
    rf"social |occupational )?(?:{'|'.join(sorted(JOB_WORDS))})"
)
# My MS nurse is called Karen Blackwood; my physio is Jane Dobson.
MINE = re.compile(r"(?i:\b(?:my|our|her|his|the|their) (?:[a-z]{1,12} ){0,2})$")
CALLED = re.compile(rf"(?: is|'s| was|,)?(?: called| named| name is)? ({NAME} {NAME})")
JOB = re.compile(rf"\b(?:my|our|her|his|their|mum's|dad's)\s+{JOBS}\b|^\W*{JOBS}\s*:|\b{JOBS}\W+$")
BEFORE = re.compile(
    r"\b(?:see|sees|saw|seeing|seen|under|treated by|referred (?:me )?to|ask for|thanks to|by|"
    r"appointment with|met|visit|visited|rang|phoned|emailed|wrote to|complain\w* about|avoid|"
    r"operated on by|recommend|had|have|with|to see|spoke to|speak to|talk to|"
    r"diagnosed by|patient of|is|was)\s+(?:the )?(?:lovely |great |brilliant |awful |rude )?$"
)
AFTER = re.compile(
    r"^[^.!?\n]{0,25}\b(?:told me|told us|told my|saw me|said to me|refused|prescribed|diagnosed|"
    r"put me|gave me|sent me|referred|operated|discharged|treated|treats|listened|listens|"
    r"is my|was my|looks after|looked after|rang me|phoned me|wrote me|examined|missed|dismissed|"
    r"saved my|changed my|said no|would ?n[o']t|won't|laughed|ignored|is useless|is brilliant|"
    r"is wonderful|is lovely|is great|is rude|was rude|was lovely|was great|"
    r"was brilliant|was kind)\b"
)
PLACE = re.compile(
    r"^,?\s*(?:who works\s|works\s|is\s|was\s)?(?:at|in|on|from|of|,)\s+(?:the\s+)?"
    r"(?:[A-Z][\w'’.]+|ward|clinic|hospital|surgery|our|my|this)"
)
ELSEWHERE = re.compile(
    r"\b(?:paper|study|studies|trial|trials|published|wrote|writes|book|books|textbook|colleagues|"
    r"et al|group|lab|podcast|blog|video|videos|youtube|diet|protocol|lecture|talk|talks|research|"
    r"review|article|interview|keynote|webinar|conference|editorial|journal|university|"
    r"professor of|said in|film|series|episode|novel|post)\b"
)
# Nobody's doctor: fiction, and names on book covers and products.
FAMOUS = re.compile(
    r"\b(?:who|house|google|watson|strange|zhivago|dre|pepper|seuss|martens|oetker|jekyll|foster|"
    r"doolittle|no|evil|oz|phil|fauci|wahls|swank|jelinek|sacks|charcot|compston|mcdonald|ratched|"
    r"internet|facebook|frankenstein|crippen|quinn|kildare|bean|jackie|nightingale|seacole|love|"
    r"schwab|bach|hauschka|scholl|strangelove|feelgood|gregory house|sheldon cooper)$"
)
MR = re.compile(r"M(?:r|rs|s|iss)\b")


def find(text, team_names=()):
    """The places in a `Text` where somebody's doctor or nurse is named."""
    found, typed = [], text.typed
    words = (JOB_WORDS | TITLE_WORDS) & text.numbers.keys()
    for at in sorted(at for word in words for at in text.numbers[word])[:MOST]:
        start, end = text.place(*text.spans[at])
        if (match := TITLED.match(typed, start)) and treats(match):
            found.append(match.span())
        elif (
            text.words[at] in JOB_WORDS
            and (match := CALLED.match(typed, end))
            and (mine := MINE.search(typed[max(0, start - 40) : start]))
        ):
            found.append((start - len(mine[0]), match.end()))
    return apart(place for place in found if not is_of_team(typed[slice(*place)], team_names))


def is_of_team(typed, team_names):
    return any(is_person(typed, known) for known in team_names)


def treats(match):
    """Whether the words around a name say that this person treats somebody."""
    typed = match.string
    before = typed[max(0, match.start() - 60) : match.start()]
    before = re.split(r"(?<![DM]r)[.!?\n]\s", before)[-1].lower()
    after = re.split(r"[.!?\n](?:\s|$)", typed[match.end() : match.end() + 60])[0]
    if FAMOUS.search(match[0].lower().rstrip(".")):
        return False
    has_job = bool(JOB.search(before) or JOB.search(after.lower()))
    if ELSEWHERE.search(before) or ELSEWHERE.search(after.lower()):
        return has_job
    if MR.match(match[0]):
        return has_job
    return bool(
        has_job or BEFORE.search(before) or AFTER.search(after.lower()) or PLACE.match(after)
    )
