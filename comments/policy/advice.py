"""Advice to others about a medicine, as one language gives it."""

from collections import defaultdict

from comments.policy.matching import beginnings
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
        self.by_action = defaultdict(list)
        for line in lines_of(lines):
            telling, action = line.split(" => ")
            self.by_action[action].append(phrases.sequence(telling))
        self.actions = {action: phrases.sequence(action) for action in self.by_action}

    def find(self, text):
        """Each finding as the numbers of its first word and of the word behind its last."""
        for action, sequence in self.actions.items():
            for at in beginnings(sequence, text):
                if (ends := sequence.ends(text, at)) and (
                    starts := [s for each in self.by_action[action] for s in begin(each, text, at)]
                ):
                    yield min(starts), max(ends)


def begin(telling, text, at):
    """The numbers of the words from which a sequence reaches up to word `at`."""
    before = range(max(0, at - LONGEST_TELLING), at)
    starts = [start for start in before if text.words[start] in telling.first]
    return [start for start in (*starts, at) if at in telling.ends(text, start)]


class Shared:
    """A part that several lines try at the same words of a text: it is tried there once."""

    def __init__(self, part):
        self.part, self.first, self.optional = part, part.first, part.optional
        self.needs, self.words = part.needs, part.words

    def ends(self, text, at):
        tried = text.__dict__.setdefault("tried", {})
        if (key := (self, at)) not in tried:
            tried[key] = self.part.ends(text, at)
        return tried[key]


class Unclaimed:
    """Nobody is said to do it: no “I”, no “she” and no “to” earlier in the sentence.

    A part of a phrase as `comments.policy.matching` describes them, with no word of its own.
    """

    first, optional, needs, words = frozenset(), True, [], frozenset()

    def __init__(self, claimed):
        self.claimed = frozenset(claimed)

    def ends(self, text, at):
        for word in reversed(text.words[max(0, at - LONGEST_SENTENCE) : at]):
            if word in ".!?":
                break
            if word in self.claimed:
                return ()
        return (at,)
