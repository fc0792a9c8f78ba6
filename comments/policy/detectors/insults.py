"""Finds insults at a person, by the phrases of one language."""

from comments.policy.phrases import Phrases, expanded
from comments.policy.text import apart

SHORTEST = 5
"""The fewest letters of an insult that may be misspelt."""


class Insults:
    """The phrases of a language that insult a person.

    `lines` name or address the person themselves. Those `behind_a_name` count after a capitalized
    word that is not in the list `thing`. `words` are the lists, and later the words that a misspelt
    word may stand for. Slurs are not among them: many names are one letter away from one.
    """

    def __init__(self, *, lines, behind_a_name, words):
        lists = expanded(words)
        self.things = frozenset(lists["thing"])
        called = [word for name in ("fool", "hard", "stupid") for word in lists[name]]
        self.words = frozenset(word for word in called if len(word) >= SHORTEST and word.isalpha())
        self.phrases = Phrases(lines, lists)
        self.behind_a_name = Phrases(behind_a_name, lists)

    def find(self, text):
        """Return the places in a `Text`."""
        found = self.phrases.find_words(text)
        for first, last in self.behind_a_name.find_words(text):
            if first and self.is_name(text, first - 1):
                found.append((first - 1, last))
        return [text.place_of_words(*place) for place in apart(found)]

    def is_name(self, text, number):
        start, _end = text.place_of_words(number, number + 1)
        word = text.words[number]
        return text.typed[start].isupper() and len(word) > 2 and word not in self.things | NO_NAMES


NO_NAMES = frozenset({"this", "that", "what", "she", "everyone", "nobody", "life", "mine"})
