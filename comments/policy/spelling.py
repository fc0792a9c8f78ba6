"""Corrects a text: what somebody meant who misspelt it, or hid it from a filter.

Only unknown words are corrected: a common English word is never a misspelling. The work for each
word is bounded, so the time grows with the length of the text only. The words of the corrected text
keep their places in what was typed.
"""

import re
from collections import Counter, defaultdict

SHORTEST, LONGEST = 3, 30
"""The fewest and the most letters of a word that may be a misspelling."""
SHORTEST_JOINED = 6
"""The fewest letters of a word that is searched for as two."""
SHORTEST_TWO = 5
"""The fewest letters of words that were typed as one."""
SHORTEST_HEARD = 4
"""The fewest letters of a word that is corrected by its sound."""
LONG = 7
"""The fewest letters of a word in which two may be wrong."""

STRAY = frozenset("bcdfghjklmnpqrtvwxyz")
"""Letters that are not words."""
VOWELS = re.compile("[aeiouy]")
HALVES = frozenset({"self", "dose", "dosed"})
"""Words that are often split from the word that they end: my self, over dose."""

SIGNS = "0134578@$!|€+"
LETTERS = str.maketrans(SIGNS, "oieastbasiiet")
OTHER_LETTERS = str.maketrans("1!|", "lll")
MASK = re.compile(r"[*#_]")
# Letters mixed with signs: k1ll, $uicide, s**cide. Not $50, b12 or 40mg.
MIXED = re.compile(r"(?<![\w@$€*#|+!])(?=[\d@$€|+]{0,2}[a-z])[a-z\d@$!|€+*#_]{2,30}")
SIGNED = re.compile(r"[\d@$!|€+*#_]+[a-z]|^[\d@$€|]")
HAS_SIGN = re.compile(r"[\d@$!|€+*#_][a-z]")
SPACED = re.compile(r"(?<![^\W_])[^\W\d_](?:[ .*_~-]{1,2}[^\W_]){2,30}(?![^\W_])\.?")
TYPED = r"[^\W\d_](?:[^\W\d_]|')*"
DOTTED = re.compile(rf"(?<![\w.@/-]){TYPED}(?:\.{TYPED}){{3,30}}(?![\w@/])")
ENDING_IN_ZERO = frozenset({"t0", "n0", "s0", "g0", "d0"})
REPEATED = re.compile(r"(.)\1+")


def pairs(written):
    for line in written.splitlines():
        meant, _, ways = line.partition(":")
        for way in ways.split(","):
            if way.strip():
                yield way.strip(), meant.split()


def once(word):
    """Return a word with each run of a letter reduced to one: a diiie is a die."""
    return REPEATED.sub(r"\1", word)


def shorter(word):
    """Return a word without each of its letters in turn."""
    return {word[:at] + word[at + 1 :] for at in range(len(word))}


class Speller:
    """Corrects unknown words to words of a language.

    `words` are the possible corrections, and `rare` those of them that are searched for most
    carefully. `known` words are right as they are. `written` lists common misspellings, one a line:
    the correct words, a colon, and how they are written. `sound(word)` returns roughly how a word
    is heard.
    """

    def __init__(self, *, words, rare, known, written, sound):
        self.words, self.rare = frozenset(words), frozenset(rare) & frozenset(words)
        self.known = frozenset(known) | self.words
        self.written = dict(pairs(written))
        self.readable = self.known | self.written.keys()
        self.by_less, self.by_two_less = defaultdict(set), defaultdict(set)
        self.by_once, self.beginnings, self.sound = {}, set(), sound
        self.by_sound, self.by_consonants = defaultdict(set), {}
        for word in sorted(self.words):
            if len(word) < SHORTEST or not word.isalpha():
                continue
            if word in self.rare or once(word) not in self.by_once:
                self.by_once[once(word)] = word
            if len(word) > SHORTEST:
                for less in shorter(word):
                    self.by_less[less].add(word)
                self.by_sound[sound(word)].add(word)
            if word in self.rare:
                self.by_consonants[VOWELS.sub("", word)] = word
            if word in self.rare and len(word) >= LONG:
                self.beginnings.add(word[:2])
                for less in shorter(word):
                    for least in shorter(less):
                        self.by_two_less[least].add(word)

    # Words.

    def meant(self, word):
        """Return the words that an unknown one stands for; empty when that is unclear."""
        if not SHORTEST <= len(word) <= LONGEST:
            return []
        if found := self.by_once.get(once(word)) or self.by_consonants.get(word):
            return [found]
        for likely in (once(word), f"{word}g" if word.endswith("in") else ""):
            if likely in self.words:
                return [likely]
        apart = self.apart(word)
        if len(apart) == 2 and min(map(len, apart)) > 1 and not self.rare.isdisjoint(apart):
            return apart
        found = self.nearest(word)
        return [found] if found else apart

    def nearest(self, word):
        """Return the closest word: one letter differs, two are swapped, or it sounds alike.

        A long and rare word with the same start may differ by two letters.
        """
        less = shorter(word)
        near = (less & self.words) | self.by_less.get(word, set())
        for each in less:
            near |= self.by_less.get(each, set())
        near = {each for each in near if len(each) > SHORTEST and is_near(word, each)}
        heard = self.sound(word)
        if len(word) >= SHORTEST_HEARD:
            near |= self.by_sound.get(heard, set())
        if not near and len(word) >= LONG - 2 and word[:2] in self.beginnings:
            near = self.by_two_less.get(word, set()) | self.two_apart(less)
            near = {each for each in near if each[0] == word[0]}
        return max(near, key=lambda each: (self.likeness(word, each, heard), each), default=None)

    def two_apart(self, less):
        if len(next(iter(less))) < LONG - 3:
            return set()
        near = {each for one in less for each in self.by_two_less.get(one, ())}
        return near | {
            each
            for one in less
            for two in shorter(one)
            for each in self.by_two_less.get(two, ())
            if abs(len(each) - len(one) - 1) <= 1
        }

    def likeness(self, word, other, heard):
        shared = (Counter(word) & Counter(other)).total()
        return (
            4 * (word[0] == other[0])
            + 2 * (self.sound(other) == heard)
            + (2 * shared - len(other)) / LONGEST
            + 2 * (sorted(word) == sorted(other))
            + 2 * (other in self.rare)
            + (word[-1] == other[-1])
        )

    def apart(self, word):
        """Return the words that were typed as one, as in killmyself; empty if unknown."""
        if len(word) < SHORTEST_TWO or not any(each in word for each in self.rare_parts):
            return []
        best = {0: []}
        for end in range(1, len(word) + 1):
            for start in range(max(0, end - 12), end):
                piece = word[start:end]
                fits = piece in self.words and (len(piece) > 1 or piece in "ia")
                if start in best and fits:
                    said = [*best[start], piece]
                    if end not in best or len(said) < len(best[end]):
                        best[end] = said
        return best.get(len(word), [])

    rare_parts = ("die", "kill", "self", "live", "want", "cant", "dont", "end", "hate", "wake")

    def masked(self, piece):
        """Return the word in which signs replace some letters: k1ll, $uicide, s**cide."""
        hidden = len(MASK.findall(piece))
        for letters in (piece.translate(LETTERS), piece.translate(LETTERS | OTHER_LETTERS)):
            if not hidden and letters.isalpha():
                meant = letters if letters in self.words else self.by_once.get(once(letters))
                if meant:
                    return meant
        letters = MASK.sub("", piece).translate(LETTERS)
        if hidden:
            possible = (self.by_less, self.by_two_less)[hidden > 1].get(letters, ())
            if len(piece) == SHORTEST:
                possible = [word for word in self.rare if len(word) == SHORTEST]
            shape = re.compile(MASK.sub(".", piece).translate(LETTERS))
            return next((word for word in sorted(possible) if shape.fullmatch(word)), None)
        return self.nearest(letters) if letters.isalpha() and len(letters) >= LONG - 1 else None

    # Texts.

    def read(self, text):
        """Return the corrected `Text`; None when nothing changes."""
        odd = [word for word in text.numbers if word not in self.known or word in self.written]
        instead = {word: meant for word in odd if (meant := self.meant_by(word)) != [word]}
        whole = [
            *self.spaced(text),
            *self.dotted(text),
            *self.signed(text),
            *self.halved(text, odd),
        ]
        if not instead and not whole:
            return None
        whole.sort(key=lambda part: part[0], reverse=True)
        words, spans, read_to = [], [], 0
        for word, span in zip(text.words, text.spans, strict=True):
            if span[0] < read_to:
                continue
            while whole and whole[-1][1] <= span[0]:
                whole.pop()
            if whole and whole[-1][0] <= span[0]:
                start, read_to, meant = whole.pop()
                span = (start, read_to)
            else:
                meant = instead.get(word) or [word]
            words += meant
            spans += [span] * len(meant)
        return text.read_as(words, spans)

    def meant_by(self, word):
        if word in self.written:
            return self.written[word]
        if not word.isalpha() or not word.isascii():
            return [word]
        return self.meant(word) or [word]

    def halved(self, text, odd):
        """Return the places of wrongly split words: sui cide, sui ci dal, my self."""
        strays = STRAY & text.numbers.keys()
        for word in [*odd, *(HALVES & text.numbers.keys()), *strays.difference(odd)]:
            for at in text.numbers[word]:
                for first in (at - 1, at) if word not in HALVES else (at - 1,):
                    if first >= 0 and (meant := self.joined(text.words[first : first + 2], word)):
                        yield text.spans[first][0], text.spans[first + 1][1], meant
                three = "".join(text.words[at : at + 3])
                if (
                    len(three) >= SHORTEST_JOINED
                    and at + 2 < len(text.words)
                    and three in self.rare
                ):
                    yield text.spans[at][0], text.spans[at + 2][1], [three]

    def joined(self, pair, word):
        """Return the words that a pair stands for, of which `word` is unknown."""
        both = "".join(pair)
        if len(pair) < 2 or not both.isalpha():
            return None
        if word in STRAY:
            other = pair[pair[0] == word]
            is_meant = both in self.rare or (both in self.words and other not in self.known)
            return [both] if is_meant and len(both) > SHORTEST else None
        if len(both) < SHORTEST_JOINED:
            return None
        if both in self.words:
            return [both]
        said = [] if word in self.readable else self.apart(both)
        return said if len(said) == 2 else None

    def spaced(self, text):
        """Return where single letters make words, as (start, end, words): s u i c i d e."""
        for found in SPACED.finditer(text.folded):
            letters = re.sub(r"[^a-z\d]", "", found[0].translate(LETTERS))
            if letters in (self.words if len(letters) > SHORTEST else self.rare):
                yield *found.span(), [letters]
            elif letters.isalpha() and (said := self.apart(letters)):
                yield *found.span(), said

    def dotted(self, text):
        """Return where words have dots between them, as (start, end, words): i.want.to.die."""
        for found in DOTTED.finditer(text.folded):
            words = found[0].replace("'", "").split(".")
            if self.words.issuperset(words) and len(max(words, key=len)) > 1:
                yield *found.span(), words

    def signed(self, text):
        """Return where signs replace letters, as (start, end, words)."""
        if not HAS_SIGN.search(text.folded):
            return
        for found in MIXED.finditer(text.folded):
            piece = found[0].rstrip("!")
            is_signed = SIGNED.search(piece) or piece.translate(LETTERS) in self.rare
            is_signed = is_signed or piece in ENDING_IN_ZERO
            is_signed = is_signed and piece not in self.readable
            if is_signed and (word := self.masked(piece)):
                yield found.start(), found.start() + len(piece), [word]


def is_near(word, other):
    """Return whether two words differ by a letter or a swap; short ones must start alike."""
    if len(other) < 5 and word[0] != other[0]:
        return False
    if len(word) != len(other):
        return True  # its search guarantees that
    differ = [at for at in range(len(word)) if word[at] != other[at]]
    if len(differ) == 1:
        return len(other) > 4
    first, *_, last = differ
    return (
        len(differ) == 2
        and last == first + 1
        and word[first] + word[last] == other[last] + other[first]
    )
