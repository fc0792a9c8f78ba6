"""Doctors and nurses by name, where they treat somebody.

Not those of the blog's own team, and not whoever wrote a paper or a book: only what says that
somebody is treated by them counts.
"""

import re

from comments.policy.detectors.names import is_person
from comments.policy.detectors.personal.persons import NOBODY
from comments.policy.text import apart

NAME = r"(?:[A-Z]\.? ){0,2}(?:Mc|Mac|O['’]|van |de |von |al-|El )?[A-Z][a-z]+(?:[-'’][A-Z][a-z]+)?"
NAMES = rf"{NAME}(?: {NAME})?"
TITLED = re.compile(
    rf"(?<!\w)(?:(?:[Dd][rR]\.?|[Dd]octor|[Pp]rof(?:\.|essor)?|[Ss]ister|[Nn]urse|[Mm]atron) "
    rf"{NAMES}"
    rf"|(?:Mr|Mrs|Ms|Miss)\.? {NAMES})"
)
JOB_WORDS = """neurologist neuro consultant gp doctor doc nurse physio physiotherapist surgeon
    urologist specialist therapist psychiatrist psychologist midwife pharmacist dentist
    rheumatologist ot carer registrar ophthalmologist optician counsellor worker visitor
    receptionist paramedic anaesthetist radiographer gynaecologist urologist haematologist"""
JOB_WORDS = frozenset(JOB_WORDS.split())
TITLES = "dr doctor prof professor sister nurse matron mr mrs ms miss"
TITLE_WORDS = frozenset(TITLES.split())
MOST = 50
"""Titles and jobs of one text that are looked at."""
JOBS = (
    r"(?:ms |multiple sclerosis |lead |community |specialist |practice |district |old |new |own |"
    rf"social |occupational |health |ward |speech |mental health )?"
    rf"(?:{'|'.join(sorted(JOB_WORDS))})"
)
# My MS nurse is called Karen Blackwood; my physio is Jane Dobson.
MINE = re.compile(r"(?i:\b(?:my|our|her|his|the|their) (?:[a-z]{1,12} ){0,2})$")
CALLED = re.compile(rf"(?: is|'s| was|,)?(?: called| named| name is)? ({NAME} {NAME})")
BY_NAME = re.compile(r" (?:called|named) ")
# The physio at St Agatha's, Jane Dobson; my GP, dr jane dobson
WHO_IS_AT = re.compile(
    rf" (?:at|from|in|on) [\w' ’.]{{2,30}}, (?:(?:Mrs?|Ms|Miss|Dr) )?({NAME} {NAME})\b"
)
# The physio I saw is called Jane Dobson
WHOM_I_SAW = re.compile(
    rf" (?:I|we|mum|dad) (?:saw|see|have|had|got)(?: is| was) (?:called |named )?({NAME} {NAME})\b"
)
# Jan Dobson (the registrar at the clinic) told me
BEFORE_JOB = re.compile(rf"({NAME} {NAME})(?:,? \(|, )(?:the |my |our |a |her |his )?$")
# Avoid Jane Dobson at the continence clinic
AT_CLINIC = re.compile(
    rf"\b(?i:avoid|ask for|complain(?:ed)? about) ((?!(?:The|My|Our|"
    rf"St) ){NAME} {NAME}) "
    r"(?:at|in|on|from) (?:the |our |my )?(?:[\w'’]+ ){0,3}?(?:clinic|ward|infirmary|outpatients|"
    r"surgery|"
    r"unit)\b"
)
CLINICS = {"clinic", "ward", "infirmary", "outpatients", "surgery", "unit"}
UNDER = re.compile(
    r"\b(?:i'm|i am|i was|i've been|he's|she's|mum's|dad's) under $|\bunder the care of $"
)
IS_JOB = re.compile(rf"^,? \(?(?:the|my|our|her|his|a) {JOBS} (?:at|in|on|from)\b")
# Of whom one speaks who was treated long ago by somebody of whom one reads.
PUBLIC = re.compile(
    r"\b(?:van gogh|churchill|elvis|beethoven|mozart|chopin|kennedy|hitler|stalin|michael jackson|"
    r"queen victoria|napoleon|lincoln|keats|darwin|marilyn monroe|king george|nietzsche|kahlo|"
    r"schumann|roosevelt|stalin|painter|composer|emperor|president|prince|princess)\b"
)
SMALL = re.compile(
    r",? (?:is |called |was )?(?:dr|doctor|mr|mrs|ms|prof|professor|nurse|sister)\.? "
    r"(?!(?:who|and|said|told|has|was|is|the|that|at|in|on|from)\b)[a-z'’-]{3,20}"
    r"(?: (?=[a-z'’-]{3,20}[,.])[a-z'’-]+)?"
)
# saw dr whitcombe at the royal
SMALL_DOCTOR = re.compile(
    r"(?<!the )(?<!my )(?<!a )(?<!your )(?<!our )(?<!new )dr\.? (?!(?:appointment|appointments|"
    r"yesterday|"
    r"today|tomorrow|again|last|first|surgery|visit|visits|practice|here|down|about|just|never|"
    r"said|"
    r"told|this|that|then|when|there|with|have|even|also|eventually|finally|always|only)\b)"
    r"[a-z'’-]{4,20} (?:at (?:the|my|our|st)|told (?:me|us)|refused|missed|operated|put me|gave me|"
    r"sent me|laughed|wouldn't|said to me|said no|in [a-z]{3,20} (?:was|is|charges|charged|never|"
    r"didn't|refused|kept|wants|told|made|made me|does nothing))\b"
    r"|(?:nurse|sister) [a-z]{3,15} (?:on|from) (?:the )?(?:ward|reception)\b"
    r"|mrs? [a-z]{4,20} in (?:harley street|the clinic|outpatients)\b"
)
NAMED_JOB = re.compile(rf" ({NAME} {NAME})\b(?=[^.!?\n]{{0,30}}\b(?:me|my|us|our)\b)")
ABOUT_ME = re.compile(
    r"\b(?:me|us|my|mine|i|we|our|her|him|mum|dad)\b|\bn't\b|\b(?:an? )(?:angel|star|saint|legend|"
    r"lifesaver|gem|diamond|nightmare|disgrace|butcher|bully|liar|quack|joke)\b"
)
MEDICAL = re.compile(
    r"\b(?:op|operation|operated|operates|surgery|surgeon|clinic|hospital|infirmary|ward|scan|"
    r"scans|"
    r"appointment|botched|referred|referral|infusion|theatre|bladder|diagnosed|diagnosis|"
    r"pump|infections?|catheter|botox|steroids|urologist|relapse|"
    r"prescribed|lumbar|mri|privately|private patient|harley street)\b"
)
JOB = re.compile(rf"\b(?:my|our|her|his|their|mum's|dad's)\s+{JOBS}\b|^\W*{JOBS}\s*:|\b{JOBS}\W+$")
BEFORE = re.compile(
    r"\b(?:see|sees|saw|seeing|seen|under|treated by|referred (?:me )?to|ask for|thanks to|by|"
    r"appointment with|met|visit|visited|rang|phoned|emailed|wrote to|complain\w* about|avoid|"
    r"operated on by|recommend|had|have|with|to see|spoke to|speak to|talk to|"
    r"diagnosed by|patient of|let|away from|clear of|suing|sue|report|reported|(?:trouble|"
    r"problems?|issues?|experience) with|is|"
    r"was)\s+(?:the )?(?:lovely |great |brilliant |awful |rude )?$"
)
AFTER = re.compile(
    r"^[^.!?\n]{0,25}\b(?:told me|told us|told my|saw me|said to me|refused|prescribed|diagnosed|"
    r"put me|gave me|sent me|referred|operated|discharged|treated|treats|listened|listens|"
    r"is my|was my|looks after|looked after|rang me|phoned me|wrote me|examined|missed|dismissed|"
    r"botched|ruined|harmed|damaged|hurt my|shouted|shouts|lied|overlooked|misdiagnosed|did my|"
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
    r"reviews?|posts?|papers|studies|findings|tweets|article|interview|keynote|webinar|"
    r"conference|editorial|journal|university|"
    r"professor of|said in|film|series|episode|novel|post|memoir|biography|autobiography|author|"
    r"poet|wrote)\b"
)
# Nobody's doctor: fiction, and names on book covers and products.
FAMOUS = re.compile(
    r"\b(?:who|house|act|bliss|google|watson|strange|zhivago|dre|pepper|seuss|martens|oetker|"
    r"jekyll|foster|"
    r"doolittle|no|evil|oz|phil|fauci|wahls|swank|jelinek|sacks|charcot|compston|mcdonald|ratched|"
    r"internet|facebook|frankenstein|crippen|quinn|kildare|bean|jackie|nightingale|seacole|love|"
    r"boster|giovannoni|schmierer|lublin|kappos|kurtzke|hippocrates|freud|galen|babinski|lhermitte|"
    r"schwab|bach|hauschka|scholl|strangelove|feelgood|gregory house|sheldon cooper)$"
)
COMPLAINT = re.compile(
    r"(?i:\b(?:complain(?:ed|t|ing)? (?:about|against)|avoid|suing|sue|recommend|reported) )$"
)
TO_ME = re.compile(r"\b(?:me|my|us|our)\b")
THANKS = re.compile(r"\b(?:thank you|thanks|dear|hi|hello)\W*$")
RELATIVE = re.compile(r"\b(?:my|our|his|her|your|their|a|little|big|older|younger) $")
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
            and not FAMOUS.search(match[1].lower())
            and (
                (mine := MINE.search(typed[max(0, start - 40) : start]))
                or BY_NAME.match(typed, end)
            )
        ):
            found.append((start - len(mine[0]) if mine else start, match.end()))
        elif (match := SMALL_DOCTOR.match(typed, start)) and not is_famous(match):
            found.append(match.span())
        elif text.words[at] in JOB_WORDS and (named := by_job(typed, start, end)):
            found.append(named)
    if CLINICS & text.numbers.keys():
        clinics = AT_CLINIC.finditer(typed)
        found += [
            m.span(1) for m in clinics if not (NOBODY.search(m[1]) or FAMOUS.search(m[1].lower()))
        ]
    return apart(place for place in found if not is_of_team(typed[slice(*place)], team_names))


def by_job(typed, start, end):
    """The place of a job and of who has it, where the words around it say whom they treat."""
    first = max(0, start - 60)
    if match := BEFORE_JOB.search(typed[first:start]):
        is_ours = not NOBODY.search(match[1]) and not FAMOUS.search(match[1].lower())
        after = re.split(r"[.!?\n](?:\s|$)", typed[end : end + 80])[0].lower()
        is_ours &= bool(
            TO_ME.search(after) or COMPLAINT.search(typed[: first + match.start()][-30:])
        )
        if is_ours and not is_elsewhere(typed, first, end):
            return first + match.start(), end
    for pattern in (WHO_IS_AT, WHOM_I_SAW, NAMED_JOB):
        match = pattern.match(typed, end)
        if match and not NOBODY.search(match[1]) and not is_elsewhere(typed, start, match.end()):
            return start, match.end()
    mine = MINE.search(typed[max(0, start - 40) : start])
    small = mine and SMALL.match(typed.lower(), end) if len(typed) == len(typed.lower()) else None
    return (start, small.end()) if small else None


def is_famous(match):
    """Whether somebody in small letters is nobody's doctor, or is spoken of as an author."""
    name = " ".join(match[0].split()[:2])
    return bool(FAMOUS.search(name)) or is_elsewhere(match.string, *match.span())


def is_elsewhere(typed, start, end):
    """Whether the words around a place speak of a book, a study or a public post."""
    return bool(ELSEWHERE.search(typed[max(0, start - 60) : end + 60].lower()))


def is_of_team(typed, team_names):
    return any(is_person(typed, known) for known in team_names)


def treats(match):
    """Whether the words around a name say that this person treats somebody."""
    typed = match.string
    before = typed[max(0, match.start() - 60) : match.start()]
    before = re.split(r"(?<![DM]r)[.!?\n]\s", before)[-1].lower()
    after = re.split(r"[.!?\n](?:\s|$)", typed[match.end() : match.end() + 60])[0]
    if match[0].startswith("sister") and RELATIVE.search(before):
        return False
    if FAMOUS.search(match[0].lower().rstrip(".")):
        return False
    if PUBLIC.search(before):
        return False
    if UNDER.search(before):
        return True
    has_job = bool(JOB.search(before) or JOB.search(after.lower()))
    if ELSEWHERE.search(before) or ELSEWHERE.search(after.lower()):
        return has_job
    if MR.match(match[0]):
        around = typed[max(0, match.start() - 60) : match.end() + 90]
        about = before + " " + around.lower()
        is_said = BEFORE.search(before) or AFTER.search(after.lower())
        return has_job or bool(IS_JOB.match(after.lower()) or is_said and MEDICAL.search(about))
    if len(match[0].split()) > 1 and ABOUT_ME.search(after.lower()) and not THANKS.search(before):
        return True
    return bool(
        has_job or BEFORE.search(before) or AFTER.search(after.lower()) or PLACE.match(after)
    )
