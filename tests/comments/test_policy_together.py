"""What means a crisis only beside something else: alone it does not, and both places are shown."""

import pytest

from comments.policy import Draft, help_needed, urgent_reasons
from comments.policy.pairs import Pairs
from comments.policy.text import Text

PARTS = {
    "talk": [
        ("The cat has gone to my sister.", "Goodbye, all of you."),
        ("The letters are behind the clock.", "It will all be over by then."),
        ("There is a shotgun in the cabinet.", "I can't stop looking at it."),
        ("A voice behind my ear again.", "It wants the house clean of me."),
        ("Blood on her sheets.", "Long sleeves in July."),
        ("She texted goodbye.", "Nobody can reach her."),
        ("I labelled everything.", "No particular reason."),
        ("I count my tablets.", "Some nights I do not sleep."),
        ("I don't want to die.", "I just don't want to be here for the next bit."),
        ("What about the next infection?", "I would let nature run its course."),
    ],
    "ambulance": [
        ("She is talking gibberish.", "Her smile is all crooked."),
        ("He is on the kitchen floor.", "He is breathing very slow."),
        ("I gave her the drops twice.", "Should I be worried?"),
        ("There is a pressure on his chest.", "He is as white as a sheet."),
    ],
    "home": [
        ("He answers for me.", "He is not a bad man."),
        ("I have to send him a photo.", "I have nowhere to go."),
    ],
}
CASES = [(kind, *parts) for kind, cases in PARTS.items() for parts in cases]


@pytest.mark.parametrize(("kind", "one", "other"), CASES)
def test_two_signs_count_together_and_not_alone(kind, one, other):
    assert help_needed(urgent_reasons(Draft(one))) == ()
    assert help_needed(urgent_reasons(Draft(other))) == ()
    assert kind in help_needed(urgent_reasons(Draft(f"{one} {other}")))
    assert kind in help_needed(urgent_reasons(Draft(f"{other} {one}")))


def found(typed, pairs="warm + cold/wet"):
    kinds = {"warm": "hot\nwarm tea", "cold": "ice\n- ice rink", "wet": "rain"}
    text = Text(typed)
    return [typed[start:end] for start, end in Pairs(kinds, pairs, {}).find(text)]


def test_both_places_are_shown():
    assert found("warm tea and ice") == ["warm tea", "ice"]
    assert found("rain, then hot") == ["rain", "hot"]


def test_signs_that_are_no_pair_are_not():
    assert found("ice and rain") == []
    assert found("hot and warm tea") == []


def test_an_exception_takes_its_sign_away():
    assert found("warm tea at the ice rink") == []


def test_a_kind_beside_itself_needs_two_places():
    assert found("hot", pairs="warm + warm") == []
    assert found("hot hot", pairs="warm + warm") == ["hot", "hot"]
