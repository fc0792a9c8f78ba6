"""Numbers that are spelled out, or spaced, so that software does not see them."""

import re

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
VALUE = {word: str(at) for at, word in enumerate(DIGITS)} | {"oh": "0", "o": "0", "nought": "0"}
TIMES = {"double": 2, "triple": 3, "treble": 3}
ZEROS = {"hundred": "00", "thousand": "000"}
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
TENS = {word: f"{at}0" for at, word in enumerate(TENS, 2)}
BETWEEN = frozenset(",.-/()")
# What people say between the parts of a number: 555 0142, and the area code is 702.
JOINED = {"and", "then", "area", "dialling", "code", "codes", "the", "is", "its", "s"}
MOST_JOINED = 5
FEWEST, MOST = 9, 16
# A number is shorter, and is said in tens, behind the word for it: my sort code is twenty, oh oh.
LABELS = """sort account acct routing iban number no insurance social ssn code phone mobile tel
    telephone ring card passport nhs bsb"""
LABELS = frozenset(LABELS.split())
FEWEST_BEHIND_LABEL, NEAR_LABEL = 6, 5
SPACED = re.compile(r"(?<![\w.,/-])[0+](?:[ .()-]{1,3}\d){9,13}(?![\w/-]|[.,]\d)")
# A letter in the place of a figure: o7911 123456, 07911 I23456.
LOOKS = re.compile(r"(?<!\w)[0o][\doil|]{3,4}[ -]?[\doil|]{2,6}[ -]?[\doil|]{3,6}(?!\w)")


FIGURES = re.compile(r"\d(?:.{0,3}\d){3}")


def find(text):
    """The places of such numbers in a `Text`."""
    found = [text.place_of_words(*place) for place in spelled(text)]
    if not FIGURES.search(text.folded):
        return found
    for match in SPACED.finditer(text.folded):
        if not is_counting(re.sub(r"\D", "", match[0])):
            found.append(text.place(*match.span()))
    for match in LOOKS.finditer(text.folded):
        letters = re.sub(r"[ -]", "", match[0])
        figures = sum(letter.isdecimal() for letter in letters)
        if 10 <= len(letters) <= 11 and 5 <= figures < len(letters):
            found.append(text.place(*match.span()))
    return found


def spelled(text):
    """Runs of nine digits or more in words, as pairs of word numbers."""
    is_said = text.numbers.keys() & SAID
    if not is_said:
        return
    labelled = set()
    for at in sorted(at for word in LABELS & text.numbers.keys() for at in text.numbers[word]):
        labelled.update(range(at + 1, at + 1 + NEAR_LABEL))
    run = None
    for at, word in enumerate([*text.words, "."]):
        run = run or Run(at, at in labelled)
        if at < len(text.words) and run.takes(at, word):
            continue
        if run.is_number():
            yield run.start, run.end
        run = None


COUNT = "012345678910"
SAID = VALUE.keys() - {"o", "one"}
"""Without one of these, no number is spelled out."""


class Run:
    """Words one behind the other that can be the digits of one number."""

    def __init__(self, start, is_labelled):
        self.start, self.end, self.is_labelled = start, start, is_labelled
        self.digits, self.times, self.said, self.joined = "", 1, 0, 0

    def takes(self, at, word):
        """Whether a word goes on with the number."""
        if word in VALUE:
            if self.digits and word not in ("o", "oh") and self.end == at and self.is_ten:
                self.digits = self.digits[:-1]
            self.add(at, VALUE[word] * self.times, word)
        elif word.isdecimal() and self.may_begin_with(word):
            self.add(at, word * self.times, word)
        elif word in TENS and self.is_labelled:
            self.add(at, TENS[word], word)
        elif word in TIMES:
            self.times = TIMES[word]
        elif self.digits and word in ZEROS:
            self.add(at, ZEROS[word], word)
        elif self.digits and word in BETWEEN:
            return True
        elif self.digits and word in JOINED and self.joined < MOST_JOINED:
            self.joined += 1
        else:
            return False
        return True

    is_ten = False

    def may_begin_with(self, word):
        return len(word) <= 4 if self.digits or self.is_labelled else word[0] == "0" != word

    def add(self, at, digits, word):
        self.digits, self.times, self.end, self.joined = self.digits + digits, 1, at + 1, 0
        self.is_ten = word in TENS
        self.said += not word.isdecimal()

    def is_number(self):
        fewest = FEWEST_BEHIND_LABEL if self.is_labelled else FEWEST
        is_long = fewest <= len(self.digits) <= MOST
        is_count = self.digits in COUNT if self.is_labelled else is_counting(self.digits)
        return is_long and self.said > 0 and not is_count


def is_counting(digits):
    """Whether somebody counts up or down: 0 1 2 3 4 …"""
    steps = [int(after) - int(before) for before, after in zip(digits, digits[1:], strict=False)]
    return sum(step in (1, -1) for step in steps) >= len(steps) - 2
