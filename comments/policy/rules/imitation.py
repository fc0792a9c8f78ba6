import re
import unicodedata

from comments.policy.rule import Rule
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
PAIRS = (("rn", "m"), ("vv", "w"), ("cl", "d"))
SHORTEST_WITHIN = 2
OFFICES = ("moderator", "admin", "administrator", "editor", "blog team", "the team", "staff")


def skeleton(name):
    """What is left of a name when case, accents, blanks and look-alike letters do not count."""
    letters = "".join(fold(char) for char in unicodedata.normalize("NFKC", name))
    letters = letters.translate(DOUBLES)
    letters = re.sub(r"[\W_]", "", letters)
    for pair, letter in PAIRS:
        letters = letters.replace(pair, letter)
    return letters


def words(name):
    return [word for word in (skeleton(part) for part in re.split(r"[\s,;()–—/|-]+", name)) if word]


def find(draft, house):
    """A name of the team, however it is spelled, alone or with something before or behind it."""
    whole, parts = skeleton(draft.name), words(draft.name)
    for known in (*house.team_names, *OFFICES):
        theirs = words(known)
        is_same = whole and whole == skeleton(known)
        if is_same or len(theirs) > 1 and theirs in (parts[: len(theirs)], parts[-len(theirs) :]):
            return [("name", 0, len(draft.name))]
    return []


RULE = Rule(
    name="imitation",
    label="Looks like a name of the team",
    sentence="Its name looks like that of somebody on the team.",
    verdict="hold",
    find=find,
)
