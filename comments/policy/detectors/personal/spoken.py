"""Numbers that are spelled out, or spaced, so that software does not see them."""

import re

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
VALUE = {word: str(at) for at, word in enumerate(DIGITS)} | {"oh": "0", "o": "0", "nought": "0"}
TIMES = {"double": 2, "triple": 3, "treble": 3}
ZEROS = {"hundred": "00", "thousand": "000"}
BETWEEN = frozenset(",.-/")
FEWEST, MOST = 9, 16
SPACED = re.compile(r"(?<![\w.,/-])[0+](?:[ .()-]{1,3}\d){9,13}(?![\w.,/-])")
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
    if len(text.numbers.keys() & VALUE.keys()) < 3:
        return
    start, digits, times = None, "", 1
    for at, word in enumerate([*text.words, "."]):
        if word in VALUE or (start is not None and word.isdecimal() and len(word) <= 4):
            start = at if start is None else start
            digits, times, end = digits + VALUE.get(word, word) * times, 1, at + 1
        elif word in TIMES:
            start, times = at if start is None else start, TIMES[word]
        elif start is not None and word in ZEROS:
            digits, end = digits + ZEROS[word], at + 1
        elif start is None or word not in BETWEEN or at == len(text.words):
            if start is not None and FEWEST <= len(digits) <= MOST and not is_counting(digits):
                yield start, end
            start, digits, times = None, "", 1


def is_counting(digits):
    """Whether somebody counts up or down: 0 1 2 3 4 …"""
    steps = [int(after) - int(before) for before, after in zip(digits, digits[1:], strict=False)]
    return sum(step in (1, -1) for step in steps) >= len(steps) - 2
