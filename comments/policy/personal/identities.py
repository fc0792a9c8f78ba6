"""A number of which the writer says what it is: hospital number K123456, born on 12/03/1975."""

import re

# Five figures or more, with what stands between them, soon behind the words.
FIGURES = re.compile(
    r"[^\d\n]{0,14}?(?<![^\W\d_])[a-z]{0,4}[ -]?\d(?:[ ./-]?[a-z]?\d){4,15}[a-z]?(?!\w)"
)


def find(text, language):
    """The places in a `Text` where words of a language announce a number or a date of birth."""
    return [
        *followed(text, language.identities, FIGURES),
        *followed(text, language.births, FIGURES),
        *followed(text, language.births, language.date),
    ]


def followed(text, phrases, pattern):
    for first, last in phrases.find_words(text):
        if found := pattern.match(text.folded, text.spans[last - 1][1]):
            yield text.place(text.spans[first][0], found.end())
