"""Advice to others about a medicine, composed: who is told, what to do, and about what.

A text is read as one line of words, in which each noun that matters is its kind (`nouns`). A verb
(`verbs`) with a medicine behind it (`about`) is something that may be done; what stands before it
(`told`) says whether somebody is told to do it, or not to. To be told to stop is advice, and so is
to be told not to take; the other way round it is what any leaflet says. `said` needs no verb, and
`telling` decides with `unless` what is no advice.
"""

from bisect import bisect_left

from comments.policy.detectors.medicines import DRUG, SUPPLEMENT, Names, named
from comments.policy.languages.english_advice import (
    about,
    nouns,
    said,
    said_of_writer,
    told,
    unless,
    verbs,
)
from comments.policy.languages.english_advice.parts import pattern
from comments.policy.languages.english_advice.telling import Telling, is_asked, sentence_around
from comments.policy.languages.english_advice.verb_forms import KINDS, Verbs
from comments.policy.languages.english_spelling import COMMON
from comments.policy.phrases import entries
from comments.policy.text import BEFORE_CLAUSE, FIGURES, FULL_STOPS, apart, is_picture

WINDOW = 120
"""Letters before a verb in which those who are told are looked for."""
LONGEST_WORD = 20
SHORTEST_MEANT = 5
"""Letters of a word that a misspelt one may be meant as."""
FAR_BEFORE, FAR_BEHIND = 400, 90
"""Letters behind and before a medicine within which “it” may be that one."""

SELF = frozenset({"i", "ive", "we", "weve", "been", "was"})
"""Whoever stands just before a verb tells nobody to do it."""


BEFORE = {
    form: [(kind, pattern(rf"(?<![\w#])(?:{written})$")) for kind, written in known]
    for form, known in (
        ("plain", told.BEFORE_PLAIN),
        ("ing", told.BEFORE_ING),
        ("past", told.BEFORE_PAST),
    )
}
BEHIND_AMOUNT = [pattern(written) for written in said.BEHIND_AMOUNT]
SAID, SAID_OF_WRITER = (
    [(frozenset(words.split()), pattern(written)) for words, written in known]
    for known in (said.SAID, said_of_writer.SAID_OF_WRITER)
)
AMOUNT = pattern(r"(?<![\w#])(?:(?:{name} |med |pill )(?:, )?)?{amount}")
AROUND = frozenset(entries(verbs.AROUND))
OF_SOMEBODY = frozenset(entries(verbs.OF_SOMEBODY))
MOVING, LASTING = frozenset(entries(verbs.MOVING)), frozenset(entries(verbs.LASTING))
INJECTING = frozenset({"inject", "injecting", "dose"})
GIVING = frozenset({"give", "slip", "feed", "sneak"})
TRYING = frozenset({"go", "going", "do", "doing", "try", "trying"})
OPEN = TRYING | GIVING | AROUND | OF_SOMEBODY | MOVING | LASTING | INJECTING
BARE, BEGINNING = frozenset(entries(verbs.BARE)), frozenset(entries(verbs.BEGINNING))
OF_A_MEDICINE = frozenset(entries(verbs.OF_A_MEDICINE))
OF_TAKING = pattern(r"(?<!\w)(?:taking|injecting|swallowing|not take|off) $")
VERBS = Verbs()


class Advice:
    """What finds advice in a `Text`. `words` are those that a misspelt word may be meant as."""

    def __init__(self, names, supplements):
        self.names = Names(entries(names), entries(supplements), COMMON)
        talk_of_medicine = {"med", "dose", "pill", "mg", "stuff", "script"}
        kinds = {word for word, kind in KINDS.items() if kind in talk_of_medicine}
        self.gate = frozenset({*kinds, *entries(nouns.HINTS), DRUG, SUPPLEMENT})
        self.numbers = frozenset(entries(nouns.TAGS["#"]))
        self.often = frozenset(entries(nouns.OFTEN))

    @property
    def words(self):
        first = COMMON & VERBS.by_first.keys() | {"halve"}
        nouns_of_it = {word for word, kind in KINDS.items() if kind in ("med", "dose", "pill")}
        return frozenset(word for word in first | nouns_of_it if len(word) >= SHORTEST_MEANT)

    def find(self, text):
        """The places, in a text that talks of medicines."""
        text = named(text, self.names)
        if not self.may_have(text):
            return []
        return [text.place_of_words(*place) for place in apart(Reading(text).find())]

    def may_have(self, text):
        """Whether a text talks of a medicine at all: most do not."""
        words = text.needed
        if not self.gate.isdisjoint(words):
            return True
        is_counted = FIGURES in words or not self.numbers.isdisjoint(words)
        return is_counted and not self.often.isdisjoint(words)


class Reading:
    """A `Text` as a line of words and kinds, and what is found in it.

    Places in the line are `start` and `end`, letters; `numbers` leads back to the words.
    """

    def __init__(self, text):
        self.tokens, self.numbers, self.starts = [], [], []
        self.length, last = 0, 0
        for number, (word, span) in enumerate(zip(text.words, text.spans, strict=True)):
            between, last = text.folded[last : span[0]], span[1]
            if number and "\n" in between:
                self.put(".", number - 1)
            elif number and between.strip() in ("-", "--") and len(between) > 1:
                self.put(",", number - 1)
            self.put(kind_of(word), number)
        self.line = "".join(f"{token} " for token in self.tokens)

    def put(self, token, number):
        self.tokens.append(token)
        self.numbers.append(number)
        self.starts.append(self.length)
        self.length += len(token) + 1

    def find(self):
        """Each finding as the numbers of its first word and of the word behind its last."""
        for start, end in (*self.told(), *self.said()):
            first, last = bisect_left(self.starts, start), bisect_left(self.starts, end)
            yield self.numbers[first], self.numbers[last - 1] + 1

    # Somebody is told to do something

    def told(self):
        for at, token in enumerate(self.tokens):
            is_verb = token in VERBS.by_first or token in OPEN
            if is_verb and not (at and self.tokens[at - 1] in SELF):
                yield from self.told_at(at)

    def told_at(self, at):
        """The findings with the verb at a word."""
        frames = {}
        for name, form, end in self.doings(at):
            if form not in frames:
                frames[form] = self.frames(form, self.starts[at])
            for kind, found in frames[form]:
                if Telling(self.line, name, form, kind, found, self.starts[at], end).is_advice():
                    yield found.start(), end
                elif kind == told.NOT and name != "END":
                    continue
                break

    def doings(self, at):
        """What the verb at a word may do about a medicine: (list, form, end)."""
        first = self.tokens[at]
        for words, uses in VERBS.by_first.get(first, ()):
            behind = at + len(words)
            if tuple(self.tokens[at:behind]) == words:
                here = self.starts[behind] if behind < len(self.tokens) else self.length
                for name, form in uses:
                    if end := self.about(name, first, self.starts[at], here):
                        yield name, form, end
        if first in OPEN:
            form = "ing" if first.endswith("ing") else "plain"
            here = self.starts[at] + len(first) + 1
            for name, end in self.around(first, here):
                yield name, form, end

    def about(self, name, first, start, here):
        """Where that ends which a verb is about; None where it is no medicine."""
        line = self.line
        if found := about.ABOUT[name].match(line, here):
            is_own = unless.OF_THEIR_OWN.match(found[0])
            if name in ("ALTER", "TAKE", "GET", "TO") and is_own:
                return None
            if name in ("TAKE", "GET", "TO") and "script" in found[0]:
                return None
            return found.end()
        if name == "TAKE" and first in BEGINNING:
            found = about.ABOUT["ALTER"].match(line, here)
            if found and not unless.OF_THEIR_OWN.match(found[0]):
                return found.end()
        if name in ("END", "ALTER", "MIX", "KEEP") and (found := about.REFERRED.match(line, here)):
            is_clear = first in OF_A_MEDICINE or OF_TAKING.search(line, start, here)
            return found.end() if is_clear or self.is_of_medicine(here) else None
        if name == "TAKE" and (found := about.TIMED.match(line, here)):
            is_clear = about.DOSED.search(found[0])
            return found.end() if is_clear or self.is_of_medicine(here) else None
        is_bare = name in ("END", "ALTER", "SLOWLY") and first in BARE
        found = about.BARE.match(line, here) if is_bare else None
        if found and (first in OF_A_MEDICINE or self.is_of_medicine(here)):
            return found.end()
        return None

    def around(self, first, here):
        """The same for verbs that stand around what they are about: (list, end)."""
        line = self.line
        if first in OF_SOMEBODY and (found := about.OFF_OR_ON.match(line, here)):
            what = about.ABOUT["END"].match(line, found.end())
            what = what or about.REFERRED.match(line, found.end())
            if found[1] in ("off", "down") and what and self.is_medicine(what, here):
                yield "END", what.end()
            elif found[1] != "off" and (
                what := about.ABOUT["TAKE"].match(line, found.end())
                or about.ABOUT["TO"].match(line, found.end())
            ):
                yield "PUT", what.end()
        if first in GIVING and (found := about.TO_SOMEBODY.match(line, here)):
            yield "PUT", found.end()
        if first in MOVING and (found := about.FROM_TO.match(line, here)):
            yield "END", found.end()
        found = first in LASTING and about.WITHOUT.match(line, here)
        if found and self.is_medicine(found, here):
            yield "END", found.end()
        if first in TRYING and (found := about.COLD_TURKEY.match(line, here)):
            yield "END", found.end()
        if first in INJECTING and (found := about.OFTEN.match(line, here)):
            yield "TO", found.end()
        found = first in AROUND and about.AROUND.match(line, here)
        if found and self.is_medicine(found, here):
            yield "END", found.end()

    def is_medicine(self, found, here):
        return about.A_MEDICINE.search(found[0]) or self.is_of_medicine(here)

    def is_of_medicine(self, here):
        """Whether one is talked of, so that “it” is that one."""
        low = max(0, here - FAR_BEFORE)
        return about.NAMED_BEFORE.search(self.line, low, here + FAR_BEHIND)

    def frames(self, form, start):
        """Whoever is told, as (kind, match), by what stands before a verb."""
        low = max(0, start - WINDOW)
        found = []
        for kind, each in BEFORE[form]:
            match = each.search(self.line, low, start)
            if match and not (
                (kind == told.YOU and unless.ASKING.search(self.line, low, match.start()))
                or (kind == told.GOOD and unless.DENIED.search(self.line, low, match.start()))
            ):
                found.append((kind, match))
        return found

    # Other ways

    def said(self):
        line, words = self.line, set(self.tokens)
        for found in AMOUNT.finditer(line):
            for each in BEHIND_AMOUNT:
                if (what := each.match(line, found.end())) and self.is_told(found, what.end()):
                    yield found.start(), what.end()
        for needs, each in SAID:
            if not needs.isdisjoint(words):
                for found in each.finditer(line):
                    if self.is_told(found, found.end()):
                        yield found.span()
        for needs, each in SAID_OF_WRITER:
            if not needs.isdisjoint(words):
                yield from (found.span() for found in each.finditer(line))

    def is_told(self, found, end):
        start, stop = sentence_around(self.line, found.start())
        before, whole = self.line[start : found.start()], self.line[start:stop]
        if unless.MISTAKE.search(whole) or unless.CRITICAL.search(whole) or is_asked(whole):
            return False
        if unless.REPORTED.search(before) and not unless.OVERRULED.search(whole):
            return False
        if unless.OWN.search(self.line, found.start(), end):
            return False
        return not unless.BEFORE_SAID.search(before) or bool(unless.BELIEVED.search(before))


def kind_of(word):
    """What a word of a `Text` is in the line."""
    if word in FULL_STOPS:
        return "?" if word in "?？" else "."
    if word in BEFORE_CLAUSE or is_picture(word[0]):
        return ","
    return "#" if word[0].isdecimal() else KINDS.get(word, word)[:LONGEST_WORD]
