"""Compares names as they look."""

import re
import unicodedata
from functools import lru_cache

from comments.policy.text import fold

# Each letter with those that look like it, in the scripts that have most of them.
ALIKE = {
    "a": "аαɑᴀ@4",
    "b": "вьƅʙβ8",
    "c": "сϲᴄ",
    "d": "ԁɗᴅ",
    "e": "еєεҽᴇ3",
    "f": "ƒſ",
    "g": "ɡցɢ9",
    "h": "һнհʜη",
    "j": "јʝᴊ",
    "k": "кκᴋ",
    "l": "iіιӏıɩ1|!ḷʟɪ",
    "m": "мᴍ",
    "n": "ոпɴ",
    "o": "оοօσᴏ0",
    "p": "рρᴘ",
    "q": "ԛզ",
    "r": "гᴦʀ",
    "s": "ѕꜱ5$",
    "t": "тτᴛ7",
    "u": "υսцᴜ",
    "v": "ѵνᴠ",
    "w": "ԝωѡᴡ",
    "x": "хχ",
    "y": "уүγʏ",
    "z": "ᴢʐ2",
}
DOUBLES = str.maketrans({ord(double): letter for letter, all in ALIKE.items() for double in all})
# Pairs of letters that look like one, or sound like it.
PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ph", "f"), ("y", "l"))
REPEATED = re.compile(r"(.)\1+")
BETWEEN = re.compile(r"[\s,;:()\[\]{}<>/|–—_~*.+=-]+")
COUNTED = re.compile(r"(?<=[^\W\d_])\d+\b")
"""Digits after a word, as in Admin123, which sites add to a name that is in use."""
SHORTEST_INEXACT = 4
"""The fewest letters of a word in which one may be wrong: Ada is not Adam."""


@lru_cache(maxsize=1000)
def skeleton(name):
    """Return a name without case, accents, spaces and look-alike letters.

    Repeated letters count once, and `y` is `i`.
    """
    letters = "".join(fold(char) for char in unicodedata.normalize("NFKC", name))
    letters = re.sub(r"[\W_]", "", letters.translate(DOUBLES))
    for pair, letter in PAIRS:
        letters = letters.replace(pair, letter)
    return REPEATED.sub(r"\1", letters)


@lru_cache(maxsize=1000)
def words(name):
    """Return the skeletons of a name's words. Single letters in a row are one word."""
    found = []
    is_spelled = False
    for part in BETWEEN.split(COUNTED.sub("", name.replace("'s", "").replace("’s", ""))):
        if not skeleton(part):
            continue
        if is_spelled and len(part) == 1:
            found[-1] += part
        else:
            found.append(part)
        is_spelled = len(part) == 1
    return tuple(skeleton(part) for part in found)


def is_alike(one, other):
    """Return whether two words differ by at most one letter: wrong, missing, added or swapped.

    An `m` may have been `rn`, of which one letter was swapped: Thernby is Threnby.
    """
    if one == other:
        return True
    if ("m" in one) != ("m" in other):
        whole = one.replace("m", "rn", 1), other.replace("m", "rn", 1)
        if sorted(whole[0]) == sorted(whole[1]) and is_alike(*whole):
            return True
    if min(len(one), len(other)) < SHORTEST_INEXACT or abs(len(one) - len(other)) > 1:
        return False
    start = 0
    while start < min(len(one), len(other)) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    return (
        one[1:] == other[1:]
        or one[1:] == other
        or one == other[1:]
        or (one[:2] == other[1::-1] and one[2:] == other[2:])
    )
