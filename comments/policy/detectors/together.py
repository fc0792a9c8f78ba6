"""Finds what English words mean together, beyond the phrases: danger, or medical advice.

It returns the heaviest words. They are less certain than a phrase; see decision 38.
"""

from bisect import bisect_right
from functools import cached_property

from comments.policy.languages.english_advice import ADVICE
from comments.policy.languages.english_classifier import is_surely_english, judged, prepared

CLEARER = 0.5
"""How much more likely one kind of help must be than the others to be shown alone."""
HARMLESS, ALONE = -0.5, -0.1
"""The sums below which a phrase counts as harmless, as in the report of a trial: of its sentence
with the one before or after it, and of its sentence alone."""


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
        begins, alone, beside = self.sentences
        first, last = (max(bisect_right(begins, at) - 1, 0) for at in (place[0], place[1] - 1))
        of_place = slice(first, last + 1)
        return max(alone[of_place]) < ALONE and max(beside[of_place]) < HARMLESS

    @cached_property
    def is_english(self):
        """Return whether the typed text is English; foreign words may be read as misspelt."""
        return is_surely_english(self.said)

    @cached_property
    def sentences(self):
        """Return the start of each sentence, its sum alone, and the highest sum of two with it."""
        begins = [self.text.place_of_words(at, at + 1)[0] for at in self.judged.reading.starts]
        return begins, self.highest_of_each(1), self.highest_of_each(2)

    def highest_of_each(self, together):
        """Return for each sentence the highest sum of the windows of so many that have it."""
        reading = self.judged.reading
        scores = [float("-inf")] * len(reading.begins)
        for at, window in enumerate(reading.windows(together)):
            score = self.judged.score("danger", window, reading.features(*window))
            for each in range(at, min(at + together, len(scores))):
                scores[each] = max(scores[each], score)
        return scores
