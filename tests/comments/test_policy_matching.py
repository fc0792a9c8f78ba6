"""How phrases are found: at all places of a text at once, so its length hardly matters."""

import gc

import pytest

from comments.policy.matching import before, numbers
from comments.policy.phrases import Phrases, without_collector
from comments.policy.text import Text

TIMES = 40
"""More places than are looked at one by one."""
FOUND = [
    ("want to die", "i want to die", ["want to die"]),
    (
        "want [so much] to die",
        "want to die, want so much to die",
        ["want to die"] * 1 + ["want so much to die"],
    ),
    ("a/b c", "a c b c", ["a c", "b c"]),
    ("i ... (b/c d)", "i x c d", ["i x c d"]),
    ("i ... b", "i x. b", []),
    ("i ~ b", "i x, y b", ["i x, y b"]),
    ("i ~ b", "i 1 2 3 4 5 6 7 8 b", ["i 1 2 3 4 5 6 7 8 b"]),
    ("i ~ b", "i 1 2 3 4 5 6 7 8 9 b", []),
    ("# tablets", "12 tablets and some tablets", ["12 tablets"]),
    ("0* tablets", "12 tablets", []),
    ("suicid* *", "suicidal, suicidal me", ["suicidal me"]),
    ("< stop", "stop, stop\nstop i stop", ["stop"] * 3),
    ("stop >", "stop, stop\nstop i stop you", ["stop"] * 2),
    ("b\n- a b", "a b", []),
    # An s with an apostrophe may be passed over, be named, or belong to the word.
    ("(mum/he) overdosed", "mum’s overdosed, he overdosed", ["mum’s overdosed", "he overdosed"]),
    ("else s tablets", "else's tablets", ["else's tablets"]),
    ("elses tablets", "else's tablets, elses tablets", ["else's tablets", "elses tablets"]),
    ("else tablets", "else s tablets", []),
]


def found(lines, typed):
    return [typed[start:end] for start, end in Phrases(lines).find(Text(typed))]


def test_each_mark_of_the_notation_is_found():
    for lines, typed, places in FOUND:
        assert found(lines, typed) == places, (lines, typed)


def test_the_same_is_found_wherever_it_stands_among_many():
    for lines, typed, places in FOUND:
        assert found(lines, f"{typed} . " * TIMES) == places * TIMES, (lines, typed)


def test_a_set_of_places_is_an_integer():
    assert numbers(0b1010010) == [1, 4, 6]
    assert before(0b1000000, 4) == 0b1111000


def test_phrases_are_built_without_the_collector_which_is_on_again_afterwards():
    seen = []

    @without_collector
    def build(error=None):
        seen.append(gc.isenabled())
        if error:
            raise error

    build()
    with pytest.raises(KeyError):
        build(KeyError())

    assert seen == [False, False]
    assert gc.isenabled()
