"""What a reader may have meant, when nothing was found: a word of a title or of a tag."""

import re
from difflib import get_close_matches

from blog import folding
from blog.models import Post
from config.search import results
from config.search.query import parse

TITLES = 1_000
"""The latest posts whose titles are looked through."""

LIKENESS = 0.75
"""From 0 to 1: 0.75 takes one wrong letter in four, or two in eight."""


def did_you_mean(query, filters):
    """A question like this one that finds something, or None. Words in quotes are meant."""
    known, meant = vocabulary(), query.text
    for term in query.terms:
        word = term.words[0]
        if len(term.words) > 1 or word in known or '"' in query.text:
            continue
        first = [other for other in known if other[0] == word[0]]
        if like := get_close_matches(word, first, n=1, cutoff=LIKENESS):
            meant = replaced(meant, word, known[like[0]])
    if meant != query.text and results.Found(parse(meant).terms, filters):
        return meant
    return None


def vocabulary():
    """The words of titles and tags as they are compared, each with how it is written."""
    titles = Post.objects.published().newest_first().values_list("title", flat=True)[:TITLES]
    names = results.tags().values_list("name", flat=True)[: results.CHOICES]
    text = " ".join([*names, *titles]).lower()
    return {word: text[start:end] for word, start, end in folding.places(text)}


def replaced(text, word, other):
    """`text` with what folds to `word` written as `other`."""
    return re.sub(
        r"[^\s]+", lambda part: other if folding.words(part[0]) == word else part[0], text
    )
