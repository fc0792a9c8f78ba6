"""Finds the clues in a comment that the spam score counts, in words for moderators.

They are words with their neighbours, links, and unusual shapes. Nothing ordinary is a clue, such as
a short text or few capitals: a blog whose readers write long comments must not take every short one
for spam.

Raise `classifier.READING` with each change here; `purge` then counts everything again.
"""

import html
import re
import unicodedata
from itertools import pairwise

from comments.policy.detectors.links import host_of

MOST_WORDS = 400
"""Later words are not read, which limits the cost of a long comment."""
MOST_LINKS = 50
STEM = 5
"""How many letters the forms of a word share: “subsc…” is subscribe, subscriber, subscribing."""

LINK = re.compile(
    r"""https?\s?:\s?//[^\s<>"\]]+
    | www\.[^\s<>"\]]+
    | (?<![a-z0-9@-])(?<![a-z0-9-]\.)[a-z0-9-]+(?:\.[a-z0-9-]+)*  # a name typed without http://
      (?: \s?\.\s?(?:com|net|org|info|biz)\b
        | \.(?:co|io|tv|uk|eu|de|fr|nl|pl|es|br|ru|cn|xyz|top|club|online|shop|site|store|app)\b
        | \.[a-z]{2,}(?=/\w) )  # any other ending, which may be a word: “so.it is”
      (?:/[^\s<>"\]]*)?""",
    re.VERBOSE,
)
BREAK = re.compile(r"<br\s?/?>")
MARKUP = re.compile(r"</?[a-z][^<>]*>|\[/?(?:url|link|img|b|i)\b[^\[\]]*\]")
MAIL = re.compile(r"(?<![\w.+-])[\w.+-]+@[\w-]+\.\w")
RUN = re.compile(r"(\S)\1{3,}")
# Chinese and Japanese have no spaces between words: each character is a word.
UNSPACED = "\u3040-\u30ff\u3400-\u9fff"
WORD = re.compile(rf"[{UNSPACED}]|(?:(?![{UNSPACED}])[^\W_])+(?:'[^\W_]+)*|\ufffc")
PLACE = "\ufffc"
"""Replaces a link in the text."""


def read(body, name, website):
    """Return the clues of a comment, as a set of texts."""
    text = clean(body)
    folded = BREAK.sub("\n", text.casefold())
    links = LINK.findall(folded)[:MOST_LINKS]
    rest = LINK.sub(f" {PLACE} ", folded)
    words = [plain(word) for word in WORD.findall(MARKUP.sub(" ", rest))[:MOST_WORDS]]
    links += [website.casefold()] if website else []
    return {
        *words_of(words),
        *links_of(links, words.count(shown(PLACE))),
        *shape_of(text, folded, words),
        *name_of(clean(name), website),
    }


def clean(text):
    """Return the text as it looks: one form for each letter, and nothing invisible."""
    text = html.unescape(text).replace("’", "'").strip()
    if text.isascii():
        return text
    # In slices: normalizing a run of combining marks takes quadratic time.
    slices = (text[start : start + 200] for start in range(0, len(text), 200))
    text = "".join(map(normal, slices))
    return "".join(letter for letter in text if unicodedata.category(letter) != "Cf").strip()


def normal(part):
    """Return a part of a text normalized; unchanged when most of its signs stand for phrases."""
    changed = unicodedata.normalize("NFKC", part)
    return changed if len(changed) <= 3 * len(part) else part


def plain(word):
    """Return a word without meaningless variety: sooo is soo, 14,000 is 00 and 000. Not 2015."""
    if word == PLACE:
        return shown(word)
    if word.isdecimal() and len(word) not in {1, 4}:
        return "0" * len(word)
    return re.sub(r"(.)\1{2,}", r"\1\1", word)


def shown(word):
    """Return a word as moderators read it."""
    return "(link)" if word == PLACE else word


def words_of(words):
    """Yield a clue for each word, its stem, each pair, and how the text begins and ends."""
    yield from (f"“{word}”" for word in words)
    yield from (f"“{word[:STEM]}…”" for word in words if len(word) > STEM)
    yield from (f"“{one} {two}”" for one, two in pairwise(words))
    if words:
        yield f"begins with “{words[0]}”"
        yield f"begins with “{' '.join(words[:2])}”"
        yield f"ends with “{words[-1]}”"


def links_of(links, count):
    """Yield the clues of links: how many, where to, and how deep."""
    yield f"links: {at_least(count, 1, 2, 3, 5)}"
    for link in links:
        address = "".join(link.split())
        host = host_of(address).removeprefix("www.")
        yield f"a link to {host}"
        yield f"a link to .{host.rpartition('.')[2]}"
        depth = address.replace("//", "").count("/")
        yield f"a link {at_least(depth, 1, 2, 3)} levels deep"


def shape_of(text, folded, words):
    """Yield the clues of how a text looks, whatever it says."""
    letters = [letter for letter in text if letter.isalpha()]
    capitals = share(letters, str.isupper)
    if len(letters) > 8 and capitals > 0.3:
        yield "mostly capitals" if capitals > 0.6 else "many capitals"
    foreign = share(letters, lambda letter: letter > "\u024f")
    if foreign > 0.01:
        yield f"other letters than Latin: {at_least(foreign * 100, 1, 30, 90)} %"
    if "!!" in text:
        yield "“!!”"
    if runs := [len(match.group()) for match in RUN.finditer(text)]:
        yield f"a character {at_least(max(runs), 4, 6, 10)} times in a row"
    if symbols := sum(unicodedata.category(letter) == "So" for letter in text):
        yield f"pictures and symbols: {at_least(symbols, 1, 3, 6)}"
    if sum(letter.isdecimal() for letter in LINK.sub("", folded)) > 6:
        yield "many digits"
    if words and len(set(words)) / len(words) < 0.7:
        yield "words that come again and again"
    if MARKUP.search(folded):
        yield "HTML or BBCode"
    if MAIL.search(folded):
        yield "an e-mail address"
    yield from (f"the sign {sign}" for sign in "@#$%*" if sign in text)


def name_of(name, website):
    """Yield the clues of a name and whether there is a website."""
    folded = name.casefold()
    words = WORD.findall(folded)
    yield from (f"a name with “{word}”" for word in words)
    if len(words) > 3:
        yield "a name of many words"
    if LINK.search(folded):
        yield "a web address for a name"
    if website:
        yield "gives a website"


def share(letters, wanted):
    """Return the share of letters that are wanted, from 0 to 1."""
    return sum(map(wanted, letters)) / len(letters) if letters else 0


def at_least(number, *steps):
    """Return the highest of the `steps` that a number reaches, as text; 0 below the first."""
    return f"{max((step for step in steps if number >= step), default=0)}"
