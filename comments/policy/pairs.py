"""Finds pairs of weak signs: two of different kinds in one comment count together.

A goodbye alone is no crisis, and neither is a dog that stays with a sister; both together are. So
no phrase is needed for each way to say the whole. Nothing is added up: a pair is found or not, and
both of its places are shown.

goodbye + arranged     one of each kind, anywhere
goodbye + sorry/ready  one of the first kind, and one of either of the others

A line of a kind that begins with `- ` is an exception to all kinds.
"""

from collections import defaultdict
from functools import cached_property

from comments.policy.matching import Index
from comments.policy.phrases import Phrases, lines_of, without_collector
from comments.policy.text import apart


class Pairs:
    """Kinds of signs, {name: block of phrases}, and which of them count together."""

    def __init__(self, kinds, pairs, lists):
        self.blocks, self.lists = kinds, lists
        self.pairs = []
        for line in lines_of(pairs):
            first, others = line.split(" + ")
            self.pairs += [(first, other) for other in others.split("/")]

    @cached_property
    @without_collector
    def made(self):
        """Return the index of the signs, the kinds of each, and the exceptions."""
        signs, kinds, excepted = Index(), defaultdict(set), Phrases("", self.lists)
        for kind, block in self.blocks.items():
            for line in lines_of(block):
                if line.startswith("- "):
                    excepted.excepted.add(excepted.sequence(line.removeprefix("- ")))
                else:
                    sign = excepted.sequence(line)
                    signs.add(sign)
                    kinds[sign].add(kind)
        return signs, kinds, excepted

    @property
    def words(self):
        """Return all words that the signs name."""
        return frozenset().union(*(sign.words for sign in self.made[0].sequences))

    def find(self, text):
        """Return the places in a `Text` of signs that have a partner in it."""
        signs, kinds, excepted = self.made
        possible = signs.possible(text)
        if possible and text.news is not None:  # the partner may be among the old words
            text = text.with_words(text.words, text.spans)
            possible = signs.possible(text)
        are_possible = set().union(*(kinds[sign] for sign in possible))
        pairs = [pair for pair in self.pairs if are_possible.issuperset(pair)]
        wanted = set().union(*pairs)
        found = defaultdict(list)
        for sign in possible:
            if kinds[sign].isdisjoint(wanted):
                continue
            for place in sign.found_in(text):
                for kind in kinds[sign]:
                    found[kind].append(place)
        pairs = [pair for pair in pairs if found.keys() >= set(pair)]
        if not pairs:
            return []
        found = {kind: apart(excepted.but_for(places, text)) for kind, places in found.items()}
        places = {
            place
            for one, other in pairs
            for first in found[one]
            for second in found[other]
            if first[1] <= second[0] or second[1] <= first[0]
            for place in (first, second)
        }
        return [text.place_of_words(*place) for place in apart(places)]
