"""A number of which the writer says what it is: hospital number K123456, born on 12/03/1975."""

import re

from comments.policy.detectors.personal.phones import is_free

# Five figures or more, with what stands between them, soon behind the words.
FIGURES = re.compile(
    r"[^\d\n]{0,14}?(?<![^\W\d_])[a-z]{0,4}[ -]?\d(?:[ ./-]?[a-z]?\d){4,15}[a-z]?(?!\w)"
)

# A day in figures soon behind the words: 04/05/61, 1961-05-04, 04051961.
DAY = re.compile(
    r"[^\d\n]{0,14}?(?:\d{1,2} ?[./-] ?\d{1,2} ?[./-] ?(?:\d\d){1,2}"
    r"|\d{1,2} \d{1,2} (?:\d\d){1,2}|(?:19|20)\d\d[./-]\d{1,2}[./-]\d{1,2}|\d{6}(?:\d\d)?)(?!\w)"
)


NO_FIGURES = "abcdefghijklmnopqrstuvwxyz :.,#'()-"


def find(text, language):
    """The places in a `Text` where words of a language announce a number or a date of birth."""
    return [
        *followed(text, language.identities, FIGURES),
        *followed(text, language.births, DAY),
        *followed(text, language.births, language.date),
    ]


def followed(text, phrases, pattern):
    for first, last in phrases.find_words(text):
        found = pattern.match(text.folded, text.spans[last - 1][1])
        if found and not is_free(found[0].lstrip(NO_FIGURES)):
            yield text.place(text.spans[first][0], found.end())
