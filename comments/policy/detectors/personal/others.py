"""What leads to somebody else: number plates, passports, driving licences, Irish postcodes,
addresses on the internet, and a person by name with an illness or an accusation."""

import re

PATTERNS = [
    # my reg is AB12 CDE
    r"\b(?:reg|registration|number ?plate|plate)\b[^\w\n]{0,3}"
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

PART = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:['’-]?[A-ZÀ-Ý][a-zà-ÿ]+)?"
PERSON = re.compile(
    rf"(?<![\w.])(?:(?:Mr|Mrs|Ms|Miss|Mx)\.? )?({PART}) ((?:Mc|Mac|O['’]|de |van |Ní |Ni "
    rf")?{PART}(?:-{PART})?)(?!\w)"
)
RELATION = re.compile(
    r"\b(?:neighbou?r|boss|manager|supervisor|colleague|coworker|co-worker|landlord|landlady|ex|"
    r"husband|wife|partner|boyfriend|girlfriend|friend|mate|pal|sister|brother|cousin|uncle|aunt|"
    r"auntie|mother|father|mum|mom|dad|son|daughter|niece|nephew|grandson|granddaughter|nan|gran|"
    r"teacher|headteacher|headmaster|carer|employer|flatmate|housemate|lodger|tenant|postman|vicar|"
    r"classmate|stepson|stepdaughter|stepdad|stepmum|in[ -]law|lad|girl|woman|man|bloke|guy|lady|"
    r"councillor|bully|thief|poor|assessor|client|patient|driver|nurse's|doctor's)\W{1,2}"
    r"(?:(?:is|was|called|named|i mean) ){0,2}$",
    re.IGNORECASE,
)
GOSSIP = re.compile(
    r"\b(?:everyone|everybody|(?:whole|all the) (?:town|village|street)|we all|people)\b"
    r"[\w ]{0,15} knows?(?: that| about)? $",
    re.IGNORECASE,
)
ACCUSING = re.compile(r"\bit was $", re.IGNORECASE)
FROM = re.compile(r"^,? (?:from|at) (?:the )?[\w']+(?: [A-Z][\w']+)? (?:is|was|has|does|who)\b")
LOCAL = re.compile(
    r"^,?\s(?:(?:who )?(?:lives|works|goes|teaches)\b|(?:from|in|on|at|of|down|across|"
    r"over) (?:our|my|this|the) (?:street|road|village|town|estate|office|work|church|school|year|"
    r"class|building|block|close|flats|team|shop|surgery|corner|road|pub|gym|choir|group)\b|next "
    r"door|at (?:number|no\.?) \w+|in (?:year|class|form) \w{1,4}\b|(?:of|from|on|in|at) "
    r"(?:\d{1,4} )?(?:[A-Z][\w'’-]+ ){1,2}"
    r"(?:Street|Road|Lane|Avenue|Terrace|Close|Drive|Gardens|Grove|Place|Crescent|School|Primary|"
    r"Academy|Estate|House|Court))"
)
ILLNESS = (
    r"ms|cancer|epilep\w+|diabet\w+|hiv|aids|bipolar|schizo\w+|depress\w+|psychotic|psychosis|"
    r"autis\w+|"
    r"adhd|dementia|alzheimer\w*|parkinson\w*|stroke|tumou?r|leuk\w+|lupus|crohn\w*|hepatitis|"
    r"herpes|"
    r"chlamydia|std|anorexi\w+|bulimi\w+|suicid\w+|overdos\w+|sectioned|abortion|miscarr\w+|"
    r"pregnant|ivf|"
    r"diagnosed|incontinen\w+|disabled|relapse|chemo|dialysis|transplant|breakdown|self[ -]harm\w*|"
    r"borderline|infertile|colostomy|catheter|paralysed|dying|terminal"
)
ACCUSED = (
    r"methadone|heroin|cocaine|drugs|dealer|deals|addict\w*|alcoholic|drinks|drunk|drinking|"
    r"rehab|prison|"
    r"jail|convicted|arrested|criminal|attacked|assault\w*|beats?|hits?|raped?|rapist|abus\w+|"
    r"paedo\w*|"
    r"pedo\w*|pervert|stole|steals|stealing|thief|robbed|conned|fraud\w*|scammer|cheat\w*|affair|"
    r"claims benefits|on benefits|fiddling|faking|fakes|bankrupt|debt\w*|affair|gay|lesbian|trans|"
    r"threatened|stalk\w+|harass\w+|sacked|fired|drug (?:problem|habit|user)"
)
MISDEED = re.compile(rf"\b(?:{ACCUSED})\b", re.IGNORECASE)
SENSITIVE = re.compile(rf"\b(?:{ILLNESS}|{ACCUSED})\b", re.IGNORECASE)
DID = re.compile(
    r"^,? (?:who )?(?:has )?(?:stole|attacked|hit|robbed|conned|beat|assaulted|raped|abused|"
    r"threatened|"
    r"burgled|punched|kicked|slapped|scammed|stalked|harassed|blackmailed) (?:from )?(?:me|my|"
    r"our|us|"
    r"mum|him|her|the money|money|the car)\b"
)
NOBODY = re.compile(
    r"^(?:Blue Badge|The|This|That|My|Our|And|But|If|When|Multiple|Motor|Citizens|Social|Local|"
    r"Great|New|"
    r"Good|Merry|Happy|Saint|St|Dear|Doctor|Professor|Nurse|Sister|King|Queen|Prince|Princess|Lord|"
    r"Lady|President|Judge|Mr|Mrs|Ms|Miss|Dr|Prof)\b|(?:Society|Trust|Advice|Hospital|Centre|"
    r"Center|"
    r"Council|Street|Road|House|School|Church|Clinic|Infirmary|Therapy|Library|Hall|Day|Service|"
    r"Services|Support|Manager|Practice|Assistant|Team|Nurse|Instead|University|College|"
    r"Foundation|Act|Court|Syndrome|Disease|Sclerosis|Party|"
    r"Ireland|Scotland|Wales|England|Kingdom|States|Zealand|Africa|America|Australia)$"
)
MOST = 50
"""Names of one text that are looked at."""


def find(text):
    """The places of such things in a `Text`."""
    found = list(persons(text.typed))
    if not FIGURE.search(text.folded):
        return found
    found += [text.place(*match.span()) for match in FOUND.finditer(text.folded)]
    found += [match.span() for match in PLATE.finditer(text.typed)]
    return found + [match.span() for match in EIRCODE.finditer(text.typed)]


def persons(typed):
    """The places of full names of persons whose illness or misdeed is told in the same sentence.

    Only of those whom the writer knows: a neighbour, somebody from a street. What somebody famous
    has is public.
    """
    if not PERSON.search(typed) or not SENSITIVE.search(typed):
        return
    for number, match in enumerate(PERSON.finditer(typed)):
        if number == MOST:
            return
        before = re.split(r"[.!?\n]\s", typed[max(0, match.start() - 100) : match.start()])[-1]
        after = re.split(r"[.!?\n](?:\s|$)", typed[match.end() : match.end() + 120])[0]
        if NOBODY.search(f"{match[1]} {match[2]}"):
            continue
        is_known = RELATION.search(before[-30:]) or LOCAL.match(after) or GOSSIP.search(before)
        is_accused = FROM.match(after) or (ACCUSING.search(before) and after.startswith(" who "))
        if is_accused and MISDEED.search(after):
            yield match.span()
            continue
        if DID.match(after) or (is_known and SENSITIVE.search(before + "|" + after)):
            yield match.span()
