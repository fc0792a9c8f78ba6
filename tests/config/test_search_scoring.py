"""How well a text says what was asked: counted by us, without a database."""

from blog.search_text.stems import searched
from config.search.query import parse
from config.search.scoring import Scorer


def of_post(title, text, summary=""):
    lines = f"{searched(title)}\n{searched(f'{summary} {text}')}"
    return lambda typed: Scorer(parse(typed).terms).score("post", lines, searched(summary))


def test_what_says_it_better_has_the_higher_score():
    filling = "other words of a text " * 20
    better_and_worse = [
        ("walk", of_post("A walk", filling), of_post("Any", f"walk {filling}")),
        ("walk", of_post("A walk", filling), of_post("A long walk home again", filling)),
        ("walk", of_post("Any", filling, summary="A walk."), of_post("Any", f"{filling} walk")),
        ("walk", of_post("Any", f"walk {filling} walk"), of_post("Any", f"walk {filling}")),
        ("walk", of_post("Any", "A walk."), of_post("Any", f"A walk. {filling * 20}")),
        ("walks", of_post("Walks", filling), of_post("Walking", filling)),
        ("walks", of_post("Walking", filling), of_post("Any", f"walks {filling}")),
        ("walk", of_post("Walked", filling), of_post("Walkway", filling)),
        (
            "cold walk",
            of_post("Any", f"cold walk {filling}"),
            of_post("Any", f"cold {filling} walk"),
        ),
        ('"cold walk"', of_post("Any", "A cold walk"), of_post("Any", "A walk, a cold")),
    ]

    for typed, better, worse in better_and_worse:
        assert better(typed)[0] > worse(typed)[0], typed


def test_a_far_form_is_not_near():
    assert of_post("Accountant", "")("accountants")[1]
    assert not of_post("Account", "")("accountants")[1]
    assert not of_post("Walkway", "")("walk")[1]


def test_stems_and_marks_are_no_words_of_the_text():
    walks = searched("walks")

    assert scored("comment", walks, "¬walk") == scored("comment", walks, "walk")
    assert scored("comment", "", "walk") == (0, False)


def scored(kind, words, typed):
    return Scorer(parse(typed).terms).score(kind, words)
