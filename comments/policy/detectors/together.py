"""Finds what English words mean together, beyond the phrases: danger, or medical advice.

It returns the heaviest words. They are less certain than a phrase; see decision 38.
"""

from bisect import bisect_right
from functools import cached_property

from comments.policy.languages.english_advice import ADVICE
from comments.policy.languages.english_classifier import is_surely_english, judged, prepared

CLEARER = 0.5
"""How much more likely one kind of help must be than the others to be shown alone."""
HARMLESS = -0.5
"""Below this sum, a phrase in a sentence counts as harmless, as in the report of a trial."""


class Together:
    """What the words of a `Text` mean together. All findings are places in the typed text.

    `said` is the text as typed, while `text` may be its corrected reading.
    """

    def __init__(self, text, said=None):
        self.said = said or text
        self.text = prepared(text)
        self.judged = judged(self.text)

    def danger(self):
        """Return the kinds of help that somebody may need, and the words that say so."""
        found = self.find("danger")
        return (self.help_needed(), found) if found else ((), [])

    def help_needed(self):
        """Return the kinds of help for the heaviest window.

        Return both when it is unclear whether it is an ambulance or somebody to talk to.
        """
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
        """Return the words that together tell others what to do about a medicine."""
        return self.find("advice") if ADVICE.may_have(self.text) else []

    def find(self, name):
        return [self.text.place_of_words(*found) for found in self.judged.find(name)]

    def is_harmless(self, place):
        """Return whether the sentences of a place are surely harmless.

        Each must be harmless alone and with the sentence before or after it. A text that may be
        misspelt, or in another language, is never harmless.
        """
        if not self.is_english:
            return False
        begins, scores = self.sentences
        first, last = (max(bisect_right(begins, at) - 1, 0) for at in (place[0], place[1] - 1))
        return max(scores[first : last + 1]) < HARMLESS

    @cached_property
    def is_english(self):
        """Return whether the typed text is English; foreign words may be read as misspelt."""
        return is_surely_english(self.said)

    @cached_property
    def sentences(self):
        """Return the start of each sentence, and the highest sum of all windows around it."""
        reading = self.judged.reading
        begins = [self.text.place_of_words(number, number + 1)[0] for number in reading.starts]
        scores = [float("-inf")] * len(begins)
        for sentences in (1, 2):
            for at, window in enumerate(reading.windows(sentences)):
                score = self.judged.score("danger", window, reading.features(*window))
                for each in range(at, min(at + sentences, len(scores))):
                    scores[each] = max(scores[each], score)
        return begins, scores
