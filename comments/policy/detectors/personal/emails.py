import re

from comments.policy.languages.english_spelling import COMMON

NAME = r"[\w.%+-]{1,64}"
HOST = r"[\w-]{1,63}(?:\.[\w-]{1,63}){0,6}\.[a-z]{2,24}"
# The lookbehind makes a long run of letters be tried once, and not from each of its letters.
TYPED = re.compile(rf"(?<![\w.%+-])({NAME})@{HOST}")
GLUE = r"[\s,.]{1,4}(?:and )?(?:then )?(?:the )?"
AT = rf"\s?[\[({{<]\s?at\s?[\])}}>]\s?|{GLUE}at(?:[ -]?sign)?{GLUE}"
DOT = rf"\s?[\[({{<]\s?dot\s?[\])}}>]\s?|{GLUE}dot{GLUE}"
SPELLED = re.compile(
    rf"(?<![\w.%+-])({NAME})(?:\s?[\[({{<]\s?at?\s?[\])}}>]\s?[\w-]{{1,63}}\.|"
    rf"(?:{AT})[\w-]{{1,63}}(?:{DOT}))"
    r"[a-z]{2,24}\b"
)
# wobblyjen at example full stop com
STOPPED = re.compile(
    rf"(?<![\w.%+-])(?=[\w.%+-]{{0,20}}[a-z])({NAME})(?:{AT})[\w-]{{1,63}}{GLUE}(?:full stop|"
    rf"period|point){GLUE}"
    r"(?:com|org|net|uk|co|de|fr|ie|eu|wales|scot|au|ca|us|nz|info|test)\b"
)
# Mail me, wobblyjen AT example.com: in capitals, with figures, or behind a comma or a colon.
AT_HOST = re.compile(rf"(?<![\w.%+-])({NAME}) at ({HOST})\b")
BEFORE_NAME = re.compile(
    r"\b(?:e-?mail|mail|ping|write|contact|address|reach|reply|message|drop)\b[^.\n]{0,12}"
    r"(?:[,:]| is| it's)\s$"
)
# Before the @ of an address that is an organisation's own, and may be passed on.
OFFICES = """access accessibility accounts admin appeals appointments benefits billing bookings
    boxoffice clerk clinic committee community complaints contact council customercare
    customerservices data delivery desk dpo donations editor editorial enquiries enquiry
    events feedback foi fundraising general hello help helpline hotline housing info
    information jobs legal letters library mail mailbox mailroom media membership news
    newsdesk noreply parking payments newsroom office orders pals planning press privacy
    reception research returns sales secretary services shop store submissions support
    surgery switchboard team tickets transport travel trials volunteering volunteers
    webmaster"""
OFFICES = frozenset(OFFICES.split())
# healthcommittee, streetcare, msnurses: one word that ends as the name of an office does.
OFFICE_ENDING = re.compile(
    r"(?:committee|care|desk|office|team|services?|support|info|help|helpline|enquiries|admin|"
    r"clinic|(?<!bi)shop|bookings|complaints|nurses|press|council|centre|center|library|access|"
    r"views|news|ations|ment)$"
)

SPECIALTY = re.compile(
    r"[a-z]{3,}(?:ology|iatrics|otherapy|iatry)|patients?|referrals?|secretar(?:y|ies)|nurses|"
    r"medical|"
    r"(?:un)?subscri(?:be|ptions?)|recruitment|management|department|engagement|experience|"
    r"volunteer|membership|parish|ward|research|study|trial"
)


OF_THE_PUBLIC = re.compile(
    r"(?:^|[.-])(?:gov|nhs|police|parliament|\w*council|\w*trust|\w*charity|\w*society|\w*hospital|"
    r"samaritans|\w*association|\w*foundation)(?:[.-]|$)"
)
"""What is in the host of an authority or a charity."""
FIRST_NAMES = """amber archer baker crystal daisy dawn frank ginger grace grant harry holly jasmine
    jewel jolly junior miles olive pearl penny poppy robin sandy summer sunny violet"""
FIRST_NAMES = frozenset(FIRST_NAMES.split())
"""What may be somebody's name, although it is a common word."""
SHORTEST_WORD, LONGEST_WORD = 5, 20


def is_office(name, host=""):
    """Whether what stands before the @ is an organisation's own and not a person's."""
    first = re.split(r"[._+-]", name)[0]
    if name.isalpha() and (OFFICE_ENDING.search(name) or is_word(name)):
        return True
    if name.isalpha() and OF_THE_PUBLIC.search(host) and (len(name) < 4 or is_of_words(name)):
        return True
    return first in OFFICES or bool(SPECIALTY.fullmatch(first))


def is_word(name):
    return len(name) >= SHORTEST_WORD and name in COMMON and name not in FIRST_NAMES


def is_of_words(name):
    """Whether a name is two common words in one, as in yellowcard."""
    splits = range(3, min(len(name) - 2, LONGEST_WORD))
    return any(name[:at] in COMMON and name[at:] in COMMON for at in splits)


PROVIDER_NAMES = """gmail googlemail hotmail outlook yahoo ymail btinternet icloud aol live msn sky
    talktalk virginmedia protonmail gmx ntlworld tiscali blueyonder laposte wanadoo"""
PROVIDER_NAMES = frozenset(PROVIDER_NAMES.split())
PROVIDERS = f"(?:{'|'.join(sorted(PROVIDER_NAMES))})"
# jean.porter at gmail, jeanp58 at hotmail.com, jean.porter58 (gmail), jeanporter58 gmail com
WITH_PROVIDER = re.compile(
    rf"(?<![\w.%+-])({NAME}),?\s?(?:[\[({{]\s?)?(?:at\s|@\s?)?(?<=[\s@(])"
    rf"{PROVIDERS}\b(?:\s?\)|\s?(?:\.|dot)?\s?(?:com|co|net|fr|de)\b)?"
)
# gmail, jeanp58
# wobblyjen-at-example-dot-com
HYPHENED = re.compile(r"(?<![\w.%+-])([\w.]{2,40})-at-\w{2,40}-dot-[a-z]{2,10}\b")
MY_PROVIDER = re.compile(
    rf"\bmy {PROVIDERS}(?: address| account)?(?: is|'s|:) ?[a-z][a-z\d]*[._][a-z\d._]+[a-z\d]\b"
)
PROVIDER_FIRST = re.compile(
    r"(?<![\w@.])(?:gmail|googlemail|hotmail|outlook|yahoo|icloud|protonmail|btinternet|aol)"
    r"(?: address| account| name)?(?: is|'s)?[,:]? ?(?=[a-z._-]{0,30}\d)[a-z][\w.%+-]{4,40}"
)
SPACED_AT = re.compile(r"@(?=\s)|(?<=\s)@|@(?=[\w-]{1,63}\s?\.\s)")
MOST = 50
"""Signs @ with a blank beside them, in one text, that are looked at."""
SPACED_NAME = re.compile(r"(?:[\w%+-]{1,64}\s?\.\s?){0,3}[\w%+-]{1,64}\s?$")
SPACED_HOST = re.compile(r"\s?[\w-]{1,63}(?:\s?\.\s?[\w-]{1,63}){0,4}?\s?\.\s?[a-z]{2,24}\b")
LETTERS_NAME = re.compile(r"(?:[\w.] ){3,}$")
LETTERS_HOST = re.compile(r"(?: [\w.-]){4,}")
NO_NAME = """look am is was are were works worked sign up account join look looked meet met
    found them him her team me you us in and or an a my not here them it someone staff
    people address email mail use used have on with the by via from for it's its your"""
NO_NAME = frozenset(NO_NAME.split())


def find(text):
    """E-mail addresses of persons, also spaced, or spelled with “at” and “dot”."""
    folded = text.folded
    found = [*TYPED.finditer(folded)] if "@" in folded else []
    if may_have_one(folded):
        said = [match for pattern in IN_WORDS for match in pattern.finditer(folded)]
        found += [match for match in said if match[1] not in NO_NAME]
    if " at " in folded:
        found += [match for match in AT_HOST.finditer(folded) if is_mail(match, text)]
    found = [text.place(*m.span()) for m in found if not is_office(m[1], m[0].partition("@")[2])]
    if PROVIDER_NAMES & text.numbers.keys():
        found += [text.place(*m.span()) for m in WITH_PROVIDER.finditer(folded) if says_where(m)]
        found += [text.place(*m.span()) for m in PROVIDER_FIRST.finditer(folded)]
        found += [text.place(*m.span()) for m in MY_PROVIDER.finditer(folded)]
    for at in [match.start() for match in SPACED_AT.finditer(folded)][:MOST]:
        if place := spaced(folded, at):
            found.append(text.place(*place))
    return found


IN_WORDS = (SPELLED, STOPPED, HYPHENED)


def may_have_one(folded):
    return bool(HINT.search(folded))


HINT = re.compile(r"[\[({<]\s?at?\s?[\])}>]|\bdot\b|\bfull stop\b|\bperiod\b|\bpoint\b")


def is_mail(match, text):
    """Whether “at” between a word and a host is the sign of an address."""
    name = match[1]
    if name in NO_NAME or match[2].rsplit(".", 1)[1] not in ENDS:
        return False
    sign = match.end(1) + 1
    start, end = text.place(sign, sign + 2)
    is_loud = text.typed[start:end] == "AT" and text.typed != text.typed.upper()
    before = match.string[max(0, match.start() - 40) : match.start()]
    is_named = any(char.isdecimal() or char in "._" for char in name)
    return is_loud or is_named or bool(BEFORE_NAME.search(before))


def says_where(match):
    """Whether what stands before the name of a provider can be somebody's name there."""
    name, between = match[1], match[0][len(match[1]) :]
    if name in NO_NAME or is_office(name):
        return False
    is_address = "at " in between or "@" in between or "(" in between
    return is_address or any(sign.isdecimal() for sign in name)


def spaced(folded, at):
    """The place of an address with blanks in it around this @; None when it is none."""
    before, after = folded[max(0, at - 80) : at], folded[at + 1 : at + 120]
    if (name := LETTERS_NAME.search(before)) and (host := LETTERS_HOST.match(after)):
        return at - len(name[0]), at + 1 + host.end()
    name, host = SPACED_NAME.search(before), SPACED_HOST.match(after)
    if not (name and host) or " " not in name[0][-1] + host[0] or "." not in host[0]:
        return None
    if is_office(name[0].strip()) or not is_host(host[0]):
        return None
    return at - len(name[0]), at + 1 + host.end()


def is_host(host):
    """Whether the last part of a host can be one: a sentence may end behind its name."""
    return host.rsplit(".", 1)[1].strip() in ENDS


ENDS = "com org net uk de fr es it nl pl se ie au ca us eu io me info co edu ch at be"
ENDS = frozenset(ENDS.split())
