"""Advice to others about a medicine, as one language gives it."""

from collections import defaultdict

from comments.policy.matching import Index, Part, numbers
from comments.policy.medicines import DRUG, SUPPLEMENT, Names, named
from comments.policy.phrases import Phrases, entries, expanded, lines_of
from comments.policy.text import apart

SOON = 15
"""Words behind “Just stop.” within which a medicine may be named."""
LONGEST_TELLING = 12
"""Words by which somebody is told to do something, before what they are told to do."""
LONGEST_SENTENCE = 25


class Advice:
    """The phrases of a language by which somebody is told what to do about a medicine.

    `told` are lines of two halves, who is told and what to do, with => between them. `lines` are
    other phrases. Both are enough by themselves; those `…_about_it` are so only where a medicine
    is named, before them or soon after. `parts` are blocks that lines may name, `words` the lists.
    `names` and `supplements` are read as one word each.
    """

    def __init__(
        self, *, told, lines, told_about_it, lines_about_it, parts, words, names, supplements
    ):
        self.names = Names(entries(names), entries(supplements))
        lists = expanded(words)
        self.words = frozenset(lists["medicine"] + lists["hint"]) | {DRUG, SUPPLEMENT}
        parts = {"unclaimed": Unclaimed(lists["claimed"])} | parts
        self.phrases = Phrases(lines, lists, parts, made_as=Shared)
        self.about_it = Phrases(lines_about_it, lists, self.phrases.parts, made_as=Shared)
        self.told = Told(told, self.phrases)
        self.told_about_it = Told(told_about_it, self.phrases)

    def find(self, text):
        """The places in a `Text`."""
        text = named(text, self.names)
        found = [*self.told.find(text), *self.phrases.wanted.find(text)]
        if at := [text.numbers[word][0] for word in self.words & text.numbers.keys()]:
            about_it = [*self.told_about_it.find(text), *self.about_it.wanted.find(text)]
            found += [place for place in about_it if min(at) < place[1] + SOON]
        return [text.place_of_words(*place) for place in apart(self.phrases.but_for(found, text))]


class Told:
    """Lines of two halves. The second is rarer: only where it stands, the first is looked for."""

    def __init__(self, lines, phrases):
        by_action = defaultdict(list)
        for line in lines_of(lines):
            telling, action = line.split(" => ")
            by_action[action].append(phrases.sequence(telling))
        self.tellings = {phrases.sequence(action): each for action, each in by_action.items()}
        self.actions = Index(self.tellings)

    def find(self, text):
        """Each finding as the numbers of its first word and of the word behind its last."""
        for action in self.actions.possible(text):
            for at, end in action.found_in(text):
                starts = [s for each in self.tellings[action] for s in begin(each, text, at)]
                if starts:
                    yield min(starts), end


def begin(telling, text, at):
    """The numbers of the words from which a sequence reaches up to word `at`."""
    before = text.places_of(telling.first) & (1 << at) - (1 << max(0, at - LONGEST_TELLING))
    starts = before | 1 << at
    if not telling.reach(text, starts) >> at & 1:
        return []
    return [start for start in numbers(starts) if telling.reach(text, 1 << start) >> at & 1]


class Shared(Part):
    """A part that several lines try at the same words of a text: it is tried there once."""

    def __init__(self, part):
        self.part, self.first, self.optional = part, part.first, part.optional
        self.needs, self.words, self.widest = part.needs, part.words, part.widest

    def reach(self, text, starts):
        if (key := (self, starts)) not in text.tried:
            text.tried[key] = self.part.reach(text, starts)
        return text.tried[key]


class Unclaimed(Part):
    """Nobody is said to do it: no “I”, no “she” and no “to” earlier in the sentence.

    A part of a phrase as `comments.policy.matching` describes them, with no word of its own.
    """

    first, optional = frozenset(), True

    def __init__(self, claimed):
        self.claimed = frozenset(claimed)

    def reach(self, text, starts):
        if self not in text.tried:
            goes_on = text.all_words & ~text.places_of(".!?")
            behind = claimed = text.places_of(self.claimed) << 1
            for _ in range(LONGEST_SENTENCE - 1):
                behind = (behind & goes_on) << 1
                claimed |= behind
            text.tried[self] = ~claimed
        return starts & text.tried[self]
