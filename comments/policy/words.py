"""Matches the owner's words and phrases: whole words, with `*` for any letters."""

from functools import lru_cache

from comments.policy.matching import Index, Sequence, Word, words_of
from comments.policy.text import Text, apart


def check_pattern(pattern):
    """Raise ValueError, worded for the owner, if a pattern matches nothing or everything."""
    parts = words_of(pattern)
    letters = "".join(parts).replace("*", "")
    if not letters:
        raise ValueError("Write at least one letter or sign that is to be found.")
    if len(parts) == 1 and "*" in parts[0] and len(letters) < 3:
        raise ValueError(
            "Write at least three letters beside the *, or it finds nearly everything."
        )


@lru_cache(maxsize=4)
def compiled(patterns):
    index = Index()
    for pattern in patterns:
        if parts := words_of(pattern):
            index.add(Sequence([Word([part]) for part in parts]))
    return index


def find(patterns, text):
    """Return the places in a text, as (start, end), that match an owner's words or phrases."""
    text = text if isinstance(text, Text) else Text(text)
    return [text.place_of_words(*place) for place in apart(compiled(tuple(patterns)).find(text))]
