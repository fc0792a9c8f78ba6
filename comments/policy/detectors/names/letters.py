"""Names as they look: what two names must share to be taken for each other."""

import re
import unicodedata
from functools import lru_cache

from comments.policy.text import fold

# Letters that look like others, in the scripts where most of them are; behind each, its double.
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
# Signs that stand for several letters; and what sounds the same, so that it is written either way.
PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"), ("ph", "f"), ("y", "l"))
REPEATED = re.compile(r"(.)\1+")
BETWEEN = re.compile(r"[\s,;:()\[\]{}<>/|–—_~*.+=-]+")
COUNTED = re.compile(r"(?<=[^\W\d_])\d+\b")
"""Figures behind a word, as in Admin123: a name that was taken gets one."""
SHORTEST_INEXACT = 4
"""Letters of a word from which on one of them may be wrong: Ada is not Adam."""


@lru_cache(maxsize=1000)
def skeleton(name):
    """What is left of a name when case, accents, blanks and look-alike letters do not count.

    Nor does it count how often a letter is repeated, and `y` is `i`.
    """
    letters = "".join(fold(char) for char in unicodedata.normalize("NFKC", name))
    letters = re.sub(r"[\W_]", "", letters.translate(DOUBLES))
    for pair, letter in PAIRS:
        letters = letters.replace(pair, letter)
    return REPEATED.sub(r"\1", letters)


@lru_cache(maxsize=1000)
def words(name):
    """The words of a name, each as its skeleton. Letters that stand alone in a row are one word."""
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
    """Whether two words differ by one letter at most: wrong, missing, added, or two swapped.

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
