"""A person by name with an illness, a private fact or an accusation.

Only of those whom the writer knows: a neighbour, somebody from a street. What somebody famous
has is public.
"""

import re

PART = r"[A-ZÀ-Ý][a-zà-ÿ]+(?:['’-]?[A-ZÀ-Ý][a-zà-ÿ]+)?"
CLOSE_TITLES = {"Old", "Little", "Young", "Poor", "Coach", "Rev", "Reverend", "Father", "Pastor"}
"""What somebody is called by those who live near them."""
SURNAME = rf"(?:Mc|Mac|O['’]|de |van |Ní |Ni )?{PART}(?:-{PART})?"
PERSON = re.compile(
    rf"(?<![\w.])(?:(?P<title>Mr|Mrs|Ms|Miss|Mx|{'|'.join(sorted(CLOSE_TITLES))})\.? )?"
    rf"(?:({PART}) ({SURNAME})|(?<=(?:Mr|Ms|Mx) ){SURNAME}|(?<=(?:Mrs) ){SURNAME}|"
    rf"(?<=Miss ){SURNAME})(?!\w)"
)
# A first name that stands alone: my boss at the mill, Nigel, has cancer.
SINGLE = re.compile(rf"(?<=[,s] )({PART})(?=,| from | at )")
PLACED = re.compile(
    r"^,[^.!?]{0,40}\b(?:goes to|works at|works in|teaches at|is at|attends) (?:the )?[A-Z]"
    r"|^,? (?:from|at) the [a-z]+[\w ]{0,20}? (?:in|on) [A-Z]"
)
WORKS_AT = re.compile(
    r"\b(?i:boss|manager|teacher|headteacher|head|headmaster|headmistress|colleague|supervisor|"
    r"landlord|neighbour|driver|cleaner|nurse|"
    r"girl|lad|"
    r"boy|coach|foreman|assistant|waitress|barman|vicar|priest|butcher|man|woman|lady)\b"
    r"(?: \w+){0,3}? (?:at|from|in|of|on) (?:the |our |my )?[A-Z\d\w][\w'’]*(?: [\w'’]+){0,3}, $"
    r"|\b(?:from|at) (?:number|no\.?) \w+, $|\bdoors? (?:down|up|along|away), $"
)
UNMASKED = re.compile(
    r"\b(?:anonymous|victim|accused|girl who|boy who|lad who|chap who|man who|woman who|bloke who|"
    r"the "
    r"one who|guy who|person who|culprit)\b[^.!?\n]{0,50} (?:is|was) $",
    re.IGNORECASE,
)
LIVES = re.compile(r"\blives (?:alone|behind|next|near|opposite|above|at|in the|on the|by)\b")
GOES_ON = re.compile(r"^\W*(?:He|She|His|Her|They|Got|Has|Had|Been|Was|It's|Just)\b")
RELATION = re.compile(
    r"\b(?:neighbou?r|boss|manager|supervisor|colleague|coworker|co-worker|landlord|landlady|ex|"
    r"husband|wife|partner|boyfriend|girlfriend|friend|mate|pal|sister|brother|cousin|uncle|aunt|"
    r"auntie|mother|father|mum|mom|dad|son|daughter|niece|nephew|grandson|granddaughter|nan|gran|"
    r"teacher|headteacher|headmaster|carer|employer|flatmate|housemate|lodger|tenant|postman|vicar|"
    r"classmate|stepson|stepdaughter|stepdad|stepmum|in[ -]law|lad|girl|woman|man|bloke|guy|lady|"
    r"councillor|bully|thief|poor|assessor|client|patient|driver|nurse's|doctor's|foreman|"
    r"caretaker|"
    r"babysitter|nanny|childminder|hairdresser|lollipop lady|dinner lady|(?<![\w-])old)\W{1,2}"
    r"(?:(?:is|was|called|named|i mean) ){0,2}$"
    r"|\b(?:our|my|her|his|their|the local|the village) (?:\w+ )?(?:cleaner|treasurer|vicar|"
    r"postie|gardener|hairdresser|"
    r"plumber|builder|decorator|electrician|mechanic|butcher|barber|coach|secretary|chairman|"
    r"chairwoman|chair|organiser|priest|rabbi|imam|pastor|receptionist|foreman|farmer|baker|"
    r"bookkeeper|choirmaster|scout leader|window cleaner|dog walker|tutor|"
    r"piano teacher)(?:'s wife|'s "
    r"husband|'s son|'s daughter)?,? $"
    r"|\b(?:foreman|boss|neighbou?r|teacher|friend|mate|colleague|manager|landlord|coach)"
    r" (?:in|on|from|at) (?:the|that|your|our) \w+, $",
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
    r"^,?\s(?:(?:who )?(?:lives|works|goes|teaches)\b|who (?:drives|cleans|delivers|serves|"
    r"does our|"
    r"keeps the|owns the|looks after|sits next|sings in our|plays in our|runs our|runs the (?:shop|"
    r"post|pub|cafe|garage|group|club))\b|(?:she|he)'?s in my \w+|the (?:plumber|butcher|baker|"
    r"builder|vicar|teacher|farmer|hairdresser|driver|postman|caretaker|headmaster)\b|"
    r"accounts department|"
    r"(?:from|at|in|on|of) (?:the|our|my) (?:[A-Z]?[\w']+ ){0,2}?(?:office|shop|group|department|"
    r"garage|pub|club|choir|salon|surgery|bakery|factory|farm|café|cafe|chippy|market|nursery|"
    r"playgroup|allotments?|gym|pool|library|church|mosque|temple|tyre place|place|chemist|estate|"
    r"village|town|grange|home|flats|depot|warehouse|bank|butchers?|hairdressers?)\b|"
    r"(?:from|in|on|at|of|off|down|across|"
    r"over) (?:our|my|this|the) (?:street|road|village|town|estate|office|work|church|school|year|"
    r"class|building|block|close|flats|team|shop|surgery|corner|road|pub|gym|choir|group)\b|next "
    r"door|at (?:number|no\.?) \w+|in (?:year|class|form) \w{1,4}\b|(?:of|from|on|in|at) "
    r"(?:\d{1,4} )?(?:[A-Z][\w'’-]+ ){1,2}"
    r"(?:Street|Road|Lane|Avenue|Terrace|Close|Drive|Gardens|Grove|Place|Crescent|School|Primary|"
    r"Academy|Estate|House|Court|High|College|Infants|Juniors))"
)
ILLNESS = (
    r"(?<!on )(?<!about )ms(?! (?:society|trust|walk|research|week|charity|stall|fundraiser))|"
    r"cancer|epilep\w+|"
    r"diabet\w+|hiv|aids|bipolar|schizo\w+|depress\w+|psychotic|psychosis|"
    r"autis\w+|"
    r"adhd|dementia|alzheimer\w*|parkinson\w*|stroke|tumou?r|leuk\w+|lupus|crohn\w*|hepatitis|"
    r"herpes|"
    r"chlamydia|std|anorexi\w+|bulimi\w+|suicid\w+|overdos\w+|sectioned|abortion|miscarr\w+|"
    r"pregnant|ivf|"
    r"diagnosed|incontinen\w+|disabled|relapse|chemo|dialysis|transplant|breakdown|self[ -]harm\w*|"
    r"borderline|infertile|colostomy|catheter|paralysed|dying|terminal|diagnosis|huntington'?s|"
    r"antidepressants|impoten\w+|kidneys?|tried to end|end it all|ended it|psychiatric|"
    r"mother and baby home|epileptic|(?:a|the|had|having) fits?|seizures?|blind|drying out|"
    r"her nerves|his nerves|"
    r"heart failure|hysterectomy|stoma|mastectomy|motor neurone|palsy|down'?s|arthritis|nappies"
)
ACCUSED = (
    r"methadone|heroin|cocaine|drugs|dealer|deals|dealing|anonymous victim|the victim|addict\w*|"
    r"alcoholic|drinks|drunk|drinking|"
    r"rehab|prison|"
    r"jail|convicted|arrested|criminal|attacked|assault\w*|beats?|hits?|raped?|rapist|abus\w+|"
    r"paedo\w*|"
    r"pedo\w*|pervert|stole|steals|stealing|thief|robbed|conned|fraud\w*|scammer|cheat\w*|affair|"
    r"claims benefits|on benefits|fiddling|faking|fakes|bankrupt|debt\w*|affair|gay|lesbian|trans|"
    r"claims? (?:pip|dla|uc|esa)|the sack|stealing|sleeping with|kicked out|evicted|"
    r"in confidence|hasn'?t told|has not told|doesn'?t tell|hides? it|hid it|hiding|if she knew|"
    r"if he knew|"
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
    r"^(?:Blue Badge|Father Time|Father Christmas|The|This|That|My|Our|And|But|If|When|Multiple|"
    r"Motor|Citizens|Social|Local|"
    r"Great|New|"
    r"Good|Merry|Happy|Saint|St|Dear|Doctor|Professor|Nurse|Sister|King|Queen|Prince|Princess|Lord|"
    r"Lady|President|Judge|Mr|Mrs|Ms|Miss|Dr|Prof)\b|(?:Society|Trust|Advice|Hospital|Centre|"
    r"Center|"
    r"Council|Street|Road|House|School|Church|Clinic|Infirmary|Therapy|Library|Hall|Day|Service|"
    r"Services|Support|Manager|Practice|Assistant|Team|Nurse|Instead|University|College|"
    r"Transport|Unit|Ward|Liaison|Desk|Reception|Outpatients|Foundation|Act|Court|Syndrome|"
    r"Disease|Sclerosis|Party|"
    r"Ireland|Scotland|Wales|England|Kingdom|States|Zealand|Africa|America|Australia)$"
)
MOST = 50
"""Names of one text that are looked at."""


def find(text):
    """The places of full names of persons of whom something private is said beside them."""
    return list(persons(text.typed))


def persons(typed):
    for number, match in enumerate(PERSON.finditer(typed)):
        if number == MOST:
            return
        name = match[0].removeprefix(match["title"] or "").lstrip(". ")
        if NOBODY.search(name):
            continue
        before, after = around(match)
        is_known = match["title"] in CLOSE_TITLES or is_known_by(before, after)
        if is_private(before, after, is_known):
            yield match.span()
    for number, match in enumerate(SINGLE.finditer(typed)):
        if number == MOST:
            return
        before, after = around(match)
        is_placed = WORKS_AT.search(before[-60:]) or (
            PLACED.match(after) and (RELATION.search(before[-60:]) or UNMASKED.search(before))
        )
        if is_placed and SENSITIVE.search(before + "|" + after):
            yield match.span()


def around(match):
    """What is said of somebody before the name and behind it: of the sentence, and of the next
    one where that goes on about them."""
    typed = match.string
    before = re.split(r"[.!?\n]\s", typed[max(0, match.start() - 130) : match.start()])[-1]
    sentences = re.split(r"[.!?\n](?:\s|$)", typed[match.end() : match.end() + 160])
    after = sentences[0]
    if len(sentences) > 1 and GOES_ON.match(sentences[1]):
        after += "|" + sentences[1]
    return before, after


def is_known_by(before, after):
    return bool(
        RELATION.search(before[-60:])
        or WORKS_AT.search(before[-60:])
        or LOCAL.match(after)
        or GOSSIP.search(before)
        or (before.rstrip().endswith(":") and LIVES.search(before))
    )


def is_private(before, after, is_known):
    is_accused = FROM.match(after) or (ACCUSING.search(before) and after.startswith(" who "))
    if is_accused and MISDEED.search(after):
        return True
    return bool(DID.match(after) or (is_known and SENSITIVE.search(before + "|" + after)))
