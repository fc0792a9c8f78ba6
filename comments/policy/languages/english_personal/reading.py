"""Reads a text as shapes: a run of figures, a code, a name in capitals, and the labels beside them.

What leads to a person is new in each comment: nobody wrote that name or that number before. But
its shape and the words around it are not new. So figures become their number, words with figures
or underscores a code, and capitalised words that are not common a name.
"""

import re

from comments.policy.classifier import BEGIN, Reading
from comments.policy.detectors.personal.emails import is_office
from comments.policy.detectors.personal.phones import is_free
from comments.policy.languages.english_advice import ADVICE
from comments.policy.languages.english_personal.kinds import (
    KINDS,
    NO_NAMES,
    ORDINARY,
    PUBLIC_DOCTORS,
    PUBLIC_PEOPLE,
)
from comments.policy.languages.english_spelling import COMMON
from comments.policy.languages.recognised import SHORT_ENGLISH

TOKEN = re.compile(
    r"(?P<mark>(?m:^)[ >]*\d{1,3}[.)](?=\s))"  # of an item of a list
    r"|(?P<word>[^\W\d](?:[\w'’]|[.&/#@+-](?=\w))*)"
    r"|(?P<stop>[.!?…\n])"
    r"|(?P<sign>[:(=\"“])"
    r"|(?P<doi>10\.\d{4,5}/[^\s,)]+)"
    r"|(?P<coordinates>-?\d{1,3}\.\d{3,8},? ?-?\d{1,3}\.\d{3,8}(?![\d.]))"
    r"|(?P<count>\d{1,3}(?:,\d{3}){1,6}(?![\d,]\d))"
    r"|(?P<figures>\+?\(?\d+(?:(?: ?[/()-] ?|\.| )\d+)*(?!\w))"
    r"|(?P<code>@?\w(?:[\w'’]|[.&/#@+-](?=\w))*)"
    r"|(?P<money>[£$€] ?\d[\d.,]*)"
    r"|(?P<entity>&#?\w{1,6};)"
)
USUAL = COMMON | SHORT_ENGLISH | ORDINARY | ADVICE.names.by_first.keys()
"""Words that are nobody's name and no code."""
DATE = re.compile(
    r"(?:0?[1-9]|[12]\d|3[01])[ ./-]{1,3}(?:0?[1-9]|[12]\d|3[01])[ ./-]{1,3}(?:19|20)?\d\d"
    r"|(?:19|20)\d\d[ ./-](?:0?[1-9]|1[0-2])[ ./-](?:0?[1-9]|[12]\d|3[01])"
)
ORDINAL = re.compile(r"\d{1,2}(?:st|nd|rd|th)")
QUANTITY = re.compile(
    r"\d[\d.,]*(?:mg|mcg|ug|ml|g|kg|iu|am|pm|k|m|x|mm|cm|km|ft|lbs?|hrs?|h|mins?|s|p|bn|yrs?|yo|"
    r"years?|days?|weeks?|wks?|months?|mph|st|t|v|w|amp|mah|gb|mb|l|px|fps|k?hz|d|in|ers?|c|f)"
)
GROUPED = re.compile(r"\d{1,3}(?:\.\d{3}){2,}")
GROUP = re.compile(r"\d+")
CAMEL = re.compile(r"[a-z][A-Z]")
NAME_INSIDE = re.compile(r"(?:Mc|Mac|O['’]|De|Le|La|Fitz|Di|Van)[A-Z]|['’-][A-Z]")
CAPITALISED, SMALL = re.compile(r"\b[A-Z][a-z]+\b"), re.compile(r"\b[a-z]+\b")
BOOK = ("978", "979")
"""What the number of a book begins with."""

VALUES = """
    NAME NAMES CAPITALS CAMEL HANDLE_CODE CODE DATE YEAR LONG MIDDLE SORT_CODE FOUR SHORT SPELLED
    MAIL AT_NAME RARE DOTTED COORDINATES"""
VALUES = frozenset(VALUES.split())
"""Kinds of what can itself lead to a person. The others are labels."""
SALIENT = VALUES | frozenset(KINDS.values()) - {"SAY", "AUTHORLIKE"}
"""Kinds that count wherever they are together, and not only side by side."""
REACH = 3
"""The greatest distance of two words of a pair; 1 is side by side."""
NEAR = 12
"""The distance within which the order of a label and a value counts."""
FEWEST_CAPITALS = 5
LONG, MIDDLE = 7, 5
"""How many figures a telephone number has at least, and a number of which one says what it is."""


class Shapes(Reading):
    """A text as shapes. `team` are words of names, in small letters, that lead to nobody new."""

    def __init__(self, typed, team=frozenset()):
        self.words, self.kinds, self.spans = [], [], []
        self.team = team
        self.put(BEGIN, BEGIN, (0, 0))
        self.digits = 0
        is_titled = has_titles(typed)
        for match in TOKEN.finditer(typed):
            word, sort = match[0], match.lastgroup
            if sort == "word" or sort == "code":
                self.add(*of_word(word, is_titled or self.words[-1] == BEGIN), match.span())
            elif sort == "stop":
                if self.words[-1] != BEGIN and (word != "." or self.words[-1] not in ABBREVIATED):
                    self.put(BEGIN, BEGIN, match.span())
            elif sort == "figures":
                self.put(*of_figures(word), match.span())
            elif sort not in ("entity", "mark"):
                self.put(word if sort == "sign" else sort, sort.upper(), match.span())
        self.begins = [at for at, word in enumerate(self.words) if word == BEGIN]
        if self.words[-1] == BEGIN and len(self.begins) > 1:
            self.begins.pop()

    def put(self, word, kind, span):
        self.words.append(word)
        self.kinds.append(kind)
        self.spans.append(span)

    def add(self, word, kind, span):
        """Add a word, or join it to a name or to a number in words that it goes on with."""
        before = self.kinds[-1]
        if kind == "NAME" and self.is_known(word, before):
            kind = "KNOWN"
            if before == "DR":  # the title of somebody known leads to nobody else
                self.words[-1], self.kinds[-1] = word, "KNOWN"
                self.spans[-1] = (self.spans[-1][0], span[1])
                return
        if kind in NAME_PARTS and before in NAME_PARTS:
            if len(self.words[-1]) < LONGEST_NAME:
                self.words[-1] += " " + word
            self.spans[-1] = (self.spans[-1][0], span[1])
            if self.words[-1] in PUBLIC_PEOPLE:
                self.kinds[-1] = "KNOWN"
            elif kind != "INITIAL" and not kind == before == "KNOWN":
                self.kinds[-1] = "NAMES"
            return
        self.digits = self.digits + 1 if kind == "DIGIT" else 0
        if self.digits == FEWEST_SPELLED:
            for each in (self.words, self.kinds, self.spans):
                del each[2 - FEWEST_SPELLED :]  # so that the first is left, and becomes the number
        if self.digits >= FEWEST_SPELLED:
            self.words[-1] = self.kinds[-1] = "SPELLED"
            self.spans[-1] = (self.spans[-1][0], span[1])
            return
        self.put(word, kind, span)

    def is_known(self, word, before):
        """Return whether a name leads to nobody new: of the team, or of somebody public."""
        is_doctor = before == "DR" and word in PUBLIC_DOCTORS
        return is_doctor or word in self.team or word in PUBLIC_PEOPLE

    def features(self, first, last):
        """Return the features of a window with their last places: {feature: (word, word)}.

        They are words, kinds, pairs of kinds, pairs of a label and a value near each other in their
        order, and kinds that are anywhere together.
        """
        words, kinds = self.words, self.kinds
        found, seen, near = {}, {}, []
        for at in range(first, last):
            kind = kinds[at]
            found["w:" + words[at]] = found[kind] = (at, at)
            if at + 1 < last:
                found[f"{kind} {kinds[at + 1]}"] = (at, at + 1)
            for other in range(at + 2, min(at + REACH + 1, last)):
                if words[other - 1] == BEGIN:
                    break
                found[f"{kind} _ {kinds[other]}"] = (at, other)
            if kind in SALIENT:
                seen[kind] = at
                near = [other for other in near if at - other < NEAR]
                for other in near:
                    if (kind in VALUES) != (kinds[other] in VALUES):
                        found[f"{kinds[other]}>{kind}"] = (other, at)
                near.append(at)
        present = sorted(seen)
        for number, one in enumerate(present):
            for other in present[number + 1 :]:
                found[f"{one}&{other}"] = (seen[one], seen[other])
        return found


NAME_PARTS = frozenset(("NAME", "NAMES", "INITIAL", "KNOWN"))
ABBREVIATED = frozenset(("dr", "prof", "mr", "mrs", "ms", "mx", "st", "rev", "no"))
"""Behind which a full stop ends no sentence."""
LONGEST_NAME = 40
"""How many letters of a name are compared with those of public people."""
FEWEST_SPELLED = 4
"""How many figures in words are a number that is spelled out."""


def has_titles(typed):
    """Return whether Most Words Begin Like This, so that capitals say nothing of names."""
    capitals = len(CAPITALISED.findall(typed))
    return capitals >= FEWEST_CAPITALS and capitals > len(SMALL.findall(typed))


def of_figures(typed):
    """Return the shape and the kind of a run of figures: ("figures 5-6", "LONG")."""
    groups = GROUP.findall(typed)
    digits = "".join(groups)
    count = len(digits)
    shape = f"figures {'-'.join(str(len(group)) for group in groups[:6])}"
    if is_free(typed):
        return "free", "FREE"
    if count == 13 and digits.startswith(BOOK):
        return "book", "BOOK"
    if GROUPED.fullmatch(typed):
        return "count", "COUNT"
    if DATE.fullmatch(typed):
        return "date", "DATE"
    if shape == "figures 2-2-2":
        return shape, "SORT_CODE"
    if shape == "figures 4":
        return (shape, "YEAR") if digits[:2] in ("19", "20") else (shape, "FOUR")
    if count >= LONG:
        return shape, "LONG"
    if len(groups) == 2 and "." in typed:
        return "decimal", "DECIMAL"
    return shape, "MIDDLE" if count >= MIDDLE else "SHORT"


def of_word(typed, is_first):
    """Return a word as it is compared, and its kind. The first of a sentence has a capital."""
    if typed in KINDS:
        return typed, KINDS[typed]
    if typed in USUAL:
        return typed, typed
    low = typed.lower().replace("’", "'")
    stem = low.removesuffix("'s")
    if typed[0] == "@":
        return "@", "AT_NAME"
    if low.startswith("doi.org/"):
        return "doi", "DOI"
    if "@" in typed:
        return ("office", "OFFICE") if is_office(*low.split("@", 1)) else ("mail", "MAIL")
    if low in KINDS:
        return low, KINDS[low]
    if "_" in typed or any(map(str.isdecimal, typed)):
        return of_code(low)
    if typed[0].isupper():
        return of_capitalised(typed, low, stem, is_first)
    if "." in low and len(low) >= SHORTEST_CODE:
        return of_dotted(typed, low)
    if CAMEL.search(typed) and len(typed) >= SHORTEST_CODE:
        return "camel", "CAMEL"
    if stem in KINDS:
        return low, KINDS[stem]
    return low, low if len(low) < SHORTEST_RARE or is_ordinary(low, stem) else "RARE"


NEVER_NAMES = SHORT_ENGLISH | ADVICE.names.by_first.keys() - COMMON
"""What is no name with a capital, wherever it is."""


def is_ordinary(low, stem):
    """Return whether a word is known, also with an s or another ending behind an apostrophe."""
    if "-" in low:
        return all(part in USUAL for part in low.split("-"))
    return low in USUAL or stem in USUAL or low.replace("'", "") in USUAL


SHORTEST_CODE = 6
SHORTEST_RARE = 3
MOST_LETTERS_KEPT = 4
"""b12 and 3d stay as they are; a longer code is only a code."""


def of_code(low):
    """Return a word with figures or underscores as a code, an ordinal or a quantity."""
    if ORDINAL.fullmatch(low):
        return "ordinal", "ORDINAL"
    if QUANTITY.fullmatch(low):
        return "quantity", "QUANTITY"
    letters = sum(map(str.isalpha, low))
    if "_" in low or (letters >= 4 and letters >= len(low) / 2 and low[0].isalpha()):
        return "handle", "HANDLE_CODE"
    return low if len(low) <= MOST_LETTERS_KEPT else "code", "CODE"


def of_capitalised(typed, low, stem, is_first):
    if low in NO_NAMES:
        return low, low
    if is_first and (stem in KINDS or is_ordinary(low, stem)):
        return low, KINDS.get(stem, low)
    if stem in NEVER_NAMES:
        return low, low
    if len(typed) == 1:
        return low, low if is_first else "INITIAL"
    if typed.isupper():
        return low, low if is_ordinary(low, stem) else "CAPITALS"
    if CAMEL.search(typed) and not NAME_INSIDE.search(typed):
        return "camel", "CAMEL"
    return stem, "NAME"


def of_dotted(typed, low):
    """Return a word with dots in it: jean.porter is a code, and “twice.Yes” lacks a space."""
    *_, last = parts = low.split(".")
    is_sentence = last in USUAL or typed[-len(last)].isupper()
    if is_sentence or min(map(len, parts)) < SHORTEST_RARE:
        return parts[0], parts[0]
    return "dotted", "DOTTED"
