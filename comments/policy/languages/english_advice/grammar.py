"""Advice to others about a medicine, composed: who is told, what to do, and about what.

A text is read as one line of words, in which each noun that matters is its kind (`nouns`). A verb
(`verbs`) with a medicine behind it (`about`) is something that may be done; what stands before it
(`told`) says whether somebody is told to do it, or not to. To be told to stop is advice, and so is
to be told not to take; the other way round it is what any leaflet says. `said` has what needs no
verb, and `unless` what makes no advice of all that.
"""

from bisect import bisect_left
from collections import defaultdict

from comments.policy.detectors.medicines import DRUG, SUPPLEMENT, Names, named
from comments.policy.languages.english_advice import about, nouns, said, told, unless, verbs
from comments.policy.languages.english_advice.parts import pattern
from comments.policy.languages.english_spelling import COMMON
from comments.policy.phrases import entries
from comments.policy.text import BEFORE_CLAUSE, FIGURES, FULL_STOPS, apart, is_picture

WINDOW = 120
"""Letters before a verb in which those who are told are looked for."""
LONGEST_WORD = 20
LONGEST_SENTENCE = 250
SHORTEST_MEANT = 5
"""Letters of a word that a misspelt one may be meant as."""
FAR_BEFORE, FAR_BEHIND = 400, 90
"""Letters behind and before a medicine within which “it” may be that one."""

KINDS = {word: kind for kind, words in nouns.TAGS.items() for word in entries(words)}
LISTS = ("END", "ALTER", "TAKE", "TO", "KEEP", "SLOWLY", "GET", "MIX")
SELF = frozenset({"i", "ive", "we", "weve", "been", "was"})
"""Whoever stands just before a verb tells nobody to do it."""


class Verbs:
    """The verbs of `verbs` in all their forms: {first word: [(words, {(list, form), …}), …]}."""

    def __init__(self):
        lines = (entry.split(": ") for entry in " ".join(verbs.FORMS.split()).split("; "))
        self.irregular = {plain: forms.split(", ") for plain, forms in lines}
        found = defaultdict(lambda: defaultdict(set))
        for name in LISTS:
            for entry in entries(getattr(verbs, name)):
                for words, form in self.forms(entry.split()):
                    if words[0] not in nouns.TAGS:
                        found[words[0]][words].add((name, form))
        self.by_first = {
            first: sorted(known.items(), key=lambda each: -len(each[0]))
            for first, known in found.items()
        }

    def forms(self, words):
        lead, (plain, *rest) = ([], words) if words[0] != "not" else (words[:1], words[1:])
        ing, past = self.irregular.get(plain) or self.regular(plain)
        forms = [("plain", plain), ("ing", ing), ("ing", ing[:-1])]
        for form, word in forms + [("past", word) for word in past.split()]:
            yield tuple(KINDS.get(each, each) for each in (*lead, word, *rest)), form

    def regular(self, plain):
        stem = plain.removesuffix("e")
        return stem + "ing", stem + "ed"


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
    for known in (said.SAID, said.SAID_OF_WRITER)
)
AMOUNT = pattern(r"(?<![\w#])(?:(?:{name} |med |pill )(?:, )?)?{amount}")
CLAUSE = pattern(r"{b}(?:\w+ )*")
BEGUN = pattern(r"(?:and|then|so|or|but|also|plus|instead) ")
WOULD_NOT = pattern(r"(?:i wouldnt|id not|i would|id never)")
WOULD = pattern(r"(?:id|i would|i d|we d) ")
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
                if self.counts(name, form, kind, found, self.starts[at], end):
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

    def sentence(self, at):
        """Where the sentence around a place begins, and where it ends behind its last sign."""
        low = max(0, at - LONGEST_SENTENCE)
        start = max(self.line.rfind(sign, low, at) for sign in (". ", "? "))
        ends = [self.line.find(sign, at, at + LONGEST_SENTENCE) for sign in (". ", "? ")]
        end = min((end for end in ends if end >= 0), default=at + LONGEST_SENTENCE)
        return (start + 2 if start >= 0 else low), min(end + 1, self.length)

    def counts(self, name, form, kind, found, begin, end):
        """Whether it is advice that somebody is told to do this, or not to."""
        line, lead = self.line, found[0]
        start, stop = self.sentence(begin)
        before, behind, whole = line[start : found.start()], line[end:stop], line[start:stop]
        is_to_take = name in ("TAKE", "TO", "PUT", "GET")
        if (kind == told.NOT) != (name in ("KEEP", "SLOWLY")) and not (
            kind == told.NOT and name == "PUT"
        ):
            return False
        is_of_writer = kind == told.NOT and unless.OWN.search(lead)
        if is_of_writer and not WOULD_NOT.match(lead):
            return False
        if kind == told.NOT and unless.QUALIFIED.match(line, end):
            return False
        if kind == told.NOT and unless.FREE.search(before + lead):
            return False
        if unless.MISTAKE.search(whole) or self.is_asked(whole):
            return False
        if unless.BY_TEAM.match(line, end) and not unless.AGAINST_TEAM.search(behind):
            return False
        if unless.REPORTED.search(before + lead) and not unless.OVERRULED.search(whole):
            return False
        if unless.CRITICISED.search(before) and not lead.startswith(("you ", "u ", "she ", "he ")):
            return False
        if name != "GET" and unless.OF_THEIR_OWN.search(line[begin:end]):
            return False
        is_cooked = is_to_take and unless.FOOD.search(line, begin, stop)
        if is_cooked and not about.NAMED_BEFORE.search(line, max(0, start - 150), stop):
            return False
        if kind == told.NOT and WOULD_NOT.match(lead) and not self.is_for_others(begin, end, whole):
            return False
        if name in ("TAKE", "TO") and "#" not in line[begin:end] and unless.WITH_FOOD.match(behind):
            return False
        if kind == told.WOULD and WOULD.match(lead) and self.is_wished(name, before, whole):
            return False
        if unless.TAKEN_BACK.match(line, end):
            return False
        if form == "ing" and kind == told.DO and unless.BY_ONESELF.search(before):
            return False
        if name == "TAKE" and unless.LOOKED_FORWARD_TO.search(whole):
            return False
        if BEGUN.match(lead) and self.is_claimed(before + lead):
            return False
        if (is_to_take or name == "MIX") and name != "PUT" and CLAUSE.fullmatch(lead):
            return not unless.LISTED.search(before) or bool(unless.ADDRESSED.search(whole))
        return True

    def is_asked(self, whole):
        return whole.endswith("?") and bool(
            unless.ASKED.match(whole) or unless.ASKED_OF_ONESELF.search(whole)
        )

    def is_for_others(self, begin, end, whole):
        """Whether “I would not” is said to others, and of a medicine by its name."""
        if unless.ADDRESSED.search(whole):
            return True
        return bool(about.A_MEDICINE.search(self.line, begin, end))

    def is_wished(self, name, before, whole):
        """Whether “I would” is said of the writer alone."""
        if unless.WISHED.search(whole):
            return True
        if unless.THOUGHT.search(before) and not unless.ADDRESSED.search(whole):
            return True
        return name in ("TAKE", "TO") and bool(unless.HABIT.search(before))

    def is_claimed(self, before):
        """Whether somebody else is said to do what comes behind “and”."""
        clause = before.replace("? ", ". ").rpartition(". ")[2]
        if unless.ADDRESSED.search(clause) and not unless.OWN.search(clause[-20:]):
            return False
        return bool(unless.CLAIMED.search(clause))

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
        start, stop = self.sentence(found.start())
        before, whole = self.line[start : found.start()], self.line[start:stop]
        if unless.MISTAKE.search(whole) or unless.CRITICAL.search(whole) or self.is_asked(whole):
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
