"""What somebody meant who misspelt it, or hid it from a filter; and words that are right as they
are."""

import pytest

from comments.policy import Draft, urgent_reasons

MEANT = [
    ("kil lmyself tonight", "kil lmyself"),
    ("i wantt o die", "wantt o die"),
    ("i will han g myself", "han g myself"),
    ("i want todie", "want todie"),
    ("he isnt breeving", "he isnt breeving"),
    ("my mate is unconshus and wont wake up", "mate is unconshus and wont wake up"),
    ("i want to d i e", "want to d i e"),
    ("wnt 2 kll mslf", "wnt 2 kll mslf"),
    ("ki||ing myself", "ki||ing myself"),
    ("im sooo suicidle rite now", "im sooo suicidle"),
    ("dont wanna wakup tomoro", "dont wanna wakup tomoro"),
    ("im sucidal", "im sucidal"),
    ("i want to dye", "want to dye"),
    ("I want to k1ll myself", "want to k1ll myself"),
    ("k!ll myself", "k!ll myself"),
    ("k*ll myself", "k*ll myself"),
    ("s u i c i d e", "s u i c i d e"),
    ("k.i.l.l. myself", "k.i.l.l. myself"),
    ("$uicidal again", "$uicidal again"),
    ("i wanna dieee", "wanna dieee"),
    ("I wnat to die", "wnat to die"),
    ("killmyself", "killmyself"),
    ("kill my self", "kill my self"),
    ("took an over dose", "took an over dose"),
    ("thinking of sewerslide", "thinking of sewerslide"),
    ("going to unalive myself", "going to unalive myself"),
    ("ready to catch the bus", "ready to catch the bus"),
    ("i carnt go on no more", "carnt go on no more"),
    ("Nö, i wish i wasnt alve", "wish i wasnt alve"),
]
RIGHT = [
    "I want to dye my hair red.",
    "I want to dine out.",
    "She wants to kiln dry the wood herself.",
    "I want to bill myself as an expert.",
    "We took an olive tree home.",
    "H1N1, B12, 5ml and CD20.",
    "I caught the bus to the clinic.",
    "The 3 b's: bread, butter, b a n a n a s.",
    "He swallowed a paragraph whole.",
    "My husband fits kitchens.",
    "It was a lovely ending, I live for those.",
    "I want to be well, and I will.",
]


@pytest.mark.parametrize(("typed", "found"), MEANT)
def test_what_is_misspelt_is_found_where_it_was_typed(typed, found):
    draft = Draft(typed)

    assert draft.quote(urgent_reasons(draft)[0][1]) == found


@pytest.mark.parametrize("typed", RIGHT)
def test_a_word_that_is_right_as_it_is_is_no_misspelling(typed):
    assert urgent_reasons(Draft(typed)) == []


def test_an_unknown_word_is_read_as_nothing_that_is_far_from_it():
    assert "body" not in Draft("Ozanimod and siponimod, says Hanneke Purslow.").meant


def test_what_was_meant_is_read_beside_what_was_typed():
    [text] = Draft("I wnat to die. I want tea.").meant.values()

    assert text.words == ["i", "want", "to", "die", ".", "i", "want", "tea", "."]
    assert text.place_of_words(1, 2) == (2, 6)
