"""Every rule takes time in proportion to the length of the text, whatever a reader thinks up."""

from time import process_time

import pytest

from comments.policy import Draft, PolicyContext, judge

HOUSE = PolicyContext(
    held_words=("miracle*", "*coin", "a*a*a*b", "free * trial", "buy now", "*1*1*"),
    refused_words=("x*y*z",),
    banned_hosts=("bad.example",),
    team_names=("Ada Byron",),
)
# Ten thousand characters of each: what makes careless patterns begin again at every letter.
SHAPES = {
    "one word": "a",
    "one number": "1",
    "figures": "1 ",
    "figures with hyphens": "1-",
    "pairs of figures": "12 34 ",
    "zeros": "00 ",
    "pluses": "+1 ",
    "fractions": "1/2/",
    "many at": "a@",
    "one long host": "a.",
    "one long label": "a-",
    "addresses that do not end": "a at b dot ",
    "phrases that do not end": "i want to ",
    "people who should": "you should just ",
    "gaps": "take one ",
    "phrases and exceptions": "want to die laughing ",
    "doses": "10 mg ",
    "links": "http://a ",
    "labels": "[http://a](",
    "entities": "&#",
    "backslashes": "\\!",
    "streets": "12 Aa ",
    "squares": "Via Aa ",
    "accents": "e\u0301",
    "nothing that is seen": "\u200b",
    "apostrophes": "i'm ",
    "brackets": "(",
    "lines": "\n",
    "hospital numbers": "my number is 1",
    "births": "born on 1",
    "spaced addresses": "a @ b . ",
    "figures in words": "seven ",
    "figures apart": "0 ",
    "nurses": "my nurse Aa ",
    "numbers of claims": "my claim no 1 ",
    "births far off": "my birthday a ",
    "houses with names": "home at The Mill ",
    "people of whom something is said": "cancer Aa Bb ",
    "names that run on": "wrote underscore a at ",
    "names in a row": "Aa Bb ",
    "thousands of thousands": "1,111,",
    "names and labels": "Aa my pin ",
    "profiles": "find me on insta ",
    "people who would": "i would just ",
    "doses to take": "take 2 2 2 ",
    "tablets to skip": "skip the ",
}


def seconds(shape, length):
    """The least of five: what a busy machine adds is no property of the rules."""
    return min(measured((shape * length)[:length], (shape * 80)[:80]) for _ in range(5))


def measured(body, name):
    sent = Draft(body, name=name, website="https://a.example")
    begin = process_time()
    judge(sent, HOUSE)
    return process_time() - begin


@pytest.mark.parametrize("shape", SHAPES.values(), ids=SHAPES)
def test_eight_times_the_text_takes_about_eight_times_as_long(shape):
    """In proportion is 8, with the square 64. The constant is for what is too short to measure."""
    assert seconds(shape, 10_000) < 24 * seconds(shape, 1_250) + 0.02
