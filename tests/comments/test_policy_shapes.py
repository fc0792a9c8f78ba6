"""What leads to a person by labels and shapes together, where no pattern names it."""

import pytest

from comments.policy import Draft, PolicyContext, judge
from comments.policy.classifier import BEGIN
from comments.policy.detectors.personal import emails
from comments.policy.languages.english_personal import WEIGHTS
from comments.policy.languages.english_personal.reading import Shapes
from tests.comments.test_shapes import steps
from tests.comments.training import train_personal

TEAM = ("Dr Hanneke Purslow", "Josie Marrable")
HOUSE = PolicyContext(mode="publish-unless-held", team_names=TEAM)


def quoted(typed):
    draft = Draft(typed, writer_is_new=False)
    return [draft.quote(place) for name, place in judge(draft, HOUSE).reasons if name == "personal"]


# None of these was learned, and no pattern finds them.
FOUND = [
    ("the continence nurse was one Orla Tranmere and she never knocked", "Orla Tranmere"),
    ("My cousin Wilma Trask at the bakery has been told it is epilepsy", "Wilma Trask"),
    ("gate code for the carers is 7713", "7713"),
    ("On ravelry my username is purlygates", "purlygates"),
    ("Our landlord Ossie Trew was in prison for fraud", "Ossie Trew"),
]


@pytest.mark.parametrize(("typed", "value"), FOUND)
def test_a_value_beside_its_label_is_found_and_quoted(typed, value):
    assert value in quoted(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "The nurse rang about the scan and never said her name",
        "One two three",
        "- two `code`\n\n1. see this, and a [link]()\n2. the second",
        "One\ntwo\nthree",
        "Left, right, seven, eight, nine and sit.",
        "My cousin at the bakery has been told it is epilepsy",
        "The code for the carers is kept in the office",
        "Ravelry has good patterns for one-handed knitting",
        "Is Josie Marrable writing about cruises again?",
        "Thank you Dr Purslow, that was clear",
        "Selma Blair has MS and says so",
        "The book is 9780552173629 in the catalogue",
        "I Have Never Read Such A Kind Post On This Blog",
        "We couldn't find the ramp. He's asked. They don't know.",
    ],
)
def test_a_label_without_a_value_or_what_is_public_is_left_alone(typed):
    assert quoted(typed) == []


@pytest.mark.parametrize("typed", ["", "...", "!!! ??", "I", "\n\n", "日本語", "@", "&#39;", "("])
def test_what_has_few_words_or_none_is_read(typed):
    assert quoted(typed) == []


def test_other_languages_are_left_to_the_patterns():
    assert quoted("tata leży na podłodze i się nie rusza, oddycha jakoś dziwnie, co robić") == []


def test_an_address_of_an_office_is_one_common_word_or_two_at_an_authority():
    assert [
        emails.is_office(*address.split("@"))
        for address in (
            *("moderation@forum.example", "yellowcard@mhra.gov.example", "jo@samaritans.example"),
            *("violet@forum.example", "wobblyjen@mhra.gov.example", "jo@forum.example"),
        )
    ] == [True, True, True, False, False, False]


# How it reads


def shapes(typed, team=frozenset()):
    return [kind for kind in Shapes(typed, team).kinds if kind != BEGIN]


@pytest.mark.parametrize(
    ("typed", "kind"),
    [
        ("07700 900142", "LONG"),
        ("0808 800 8000", "FREE"),
        ("14/03/1961", "DATE"),
        ("40-47-84", "SORT_CODE"),
        ("4471", "FOUR"),
        ("2019", "YEAR"),
        ("1,250,000", "COUNT"),
        ("52.0417, -3.9931", "COORDINATES"),
        ("9780552173629", "BOOK"),
        ("10.1093/brain/awx000", "DOI"),
        ("two four seven one", "SPELLED"),
        ("jean_porter", "HANDLE_CODE"),
        ("PatOnSticks", "CAMEL"),
        ("K0482917", "CODE"),
        ("20mg", "QUANTITY"),
        ("4th", "ORDINAL"),
        ("jean.porter@forum.example", "MAIL"),
        ("info@forum.example", "OFFICE"),
        ("Orla Tranmere", "NAMES"),
        ("Orla", "NAME"),
        ("Katy Perry", "KNOWN"),
        ("purlygates", "RARE"),
    ],
)
def test_what_it_is_written_like_is_its_kind(typed, kind):
    assert shapes(typed) == [kind]


def test_names_of_the_team_are_known_with_their_title():
    assert shapes("ask Dr Purslow", frozenset(["purslow"])) == ["ask", "KNOWN"]
    assert shapes("ask Dr Purslow") == ["ask", "DR", "NAME"]


def test_a_full_stop_behind_a_title_ends_no_sentence():
    assert Shapes("I saw Dr. Trew").kinds == [BEGIN, "i", "TREAT", "DR", "NAME"]


def test_features_are_words_kinds_pairs_and_kinds_that_are_near_or_together():
    assert set(Shapes("my pin 4471").features(1, 4)) == {
        *("w:my", "w:pin", "w:figures 4", "MY", "SECRET", "FOUR"),
        *("MY SECRET", "SECRET FOUR", "MY _ FOUR", "MY>FOUR", "SECRET>FOUR"),
        *("MY&SECRET", "FOUR&MY", "FOUR&SECRET"),
    }


def test_three_hundred_letters_take_few_steps():
    typed = "I have been reading this for years, and the piece on stairs was good. " * 4

    assert steps(lambda _text: Shapes(typed).features(0, 60), typed) < 2_000


# How it was learned


def test_the_weights_are_those_of_the_sentences():
    """When it fails: `python tests/comments/training/train_personal.py`, and look at the change."""
    mark = train_personal.digest()

    assert WEIGHTS.read_text("utf-8").split("\n")[0] == f"digest\t{mark}"


def test_the_weights_are_no_burden():
    assert WEIGHTS.stat().st_size < 100_000
