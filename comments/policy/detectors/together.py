"""What English words mean together, beside the phrases: somebody in danger, or advice.

A find is the words that weighed most. It is less certain than a phrase; see decision 38.
"""

from bisect import bisect_right
from functools import cached_property

from comments.policy.languages.english_advice import ADVICE
from comments.policy.languages.english_classifier import is_surely_english, judged, prepared

CLEARER = 0.5
"""By how much one kind of help has to be more likely than another, to be offered alone."""
HARMLESS = -0.9
"""Below it, a phrase that stands in a sentence is taken for harmless, as in a report of a trial."""


class Together:
    """What the words of a `Text` mean together. All that is found is places in what was typed.

    `said` is the text as it was typed, where `text` is what it may have meant.
    """

    def __init__(self, text, said=None):
        self.said = said or text
        self.text = prepared(text)
        self.judged = judged(self.text)

    def danger(self):
        """The kinds of help that somebody may need, and the words that say so."""
        found = self.find("danger")
        return (self.help_needed(), found) if found else ((), [])

    def help_needed(self):
        """The kinds of help for the window that weighs most. Where it is not clear whether it is
        an ambulance or somebody to talk to, both."""
        _score, *window = self.judged.highest("danger")
        ambulance, talk, home = (
            self.judged.score(kind, *window) for kind in ("ambulance", "talk", "home")
        )
        if home > max(ambulance, talk):
            return ("home",)
        ahead = ambulance - talk
        if abs(ahead) < CLEARER:
            return ("ambulance", "talk")
        return ("ambulance",) if ahead > 0 else ("talk",)

    def advice(self):
        """The words that together tell others what to do about a medicine."""
        return self.find("advice") if ADVICE.may_have(self.text) else []

    def find(self, name):
        return [self.text.place_of_words(*found) for found in self.judged.find(name)]

    def is_harmless(self, place):
        """Whether the sentences with a place are surely harmless, each of them alone and with the
        one before or behind it. Never of what may be misspelt, or in another language."""
        if not self.is_english:
            return False
        begins, scores = self.sentences
        first, last = (max(bisect_right(begins, at) - 1, 0) for at in (place[0], place[1] - 1))
        return max(scores[first : last + 1]) < HARMLESS

    @cached_property
    def is_english(self):
        """Asked of what was typed: words of another language may be read as misspelt English."""
        return is_surely_english(self.said)

    @cached_property
    def sentences(self):
        """Where each sentence begins, and the greatest sum of all windows that it is in."""
        reading = self.judged.reading
        begins = [self.text.place_of_words(number, number + 1)[0] for number in reading.starts]
        scores = [float("-inf")] * len(begins)
        for sentences in (1, 2):
            for at, window in enumerate(reading.windows(sentences)):
                score = self.judged.score("danger", window, reading.features(*window))
                for each in range(at, min(at + sentences, len(scores))):
                    scores[each] = max(scores[each], score)
        return begins, scores
