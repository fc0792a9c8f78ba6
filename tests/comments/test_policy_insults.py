"""An insult at a person is held; at a disease, a bus or oneself it is nobody's.

A row of the first table is (what was typed, what is marked in it).
"""

import pytest

from comments import policy
from comments.policy import Draft, PolicyContext, judge
from comments.policy.rules import insult

AT_A_PERSON = [
    ("You are an idiot.", "You are an idiot"),
    ("you're nothing but an attention seeker", "you're nothing but an attention seeker"),
    ("u r so dumb", "u r so dumb"),
    ("You people are pathetic.", "You people are pathetic"),
    ("Shut up you stupid cow.", "Shut up you"),
    ("You absolute tool.", "You absolute tool"),
    ("you silly little man", "you silly little man"),
    ("What a moron.", "What a moron"),
    ("What an ignorant woman you are", "What an ignorant woman"),
    ("Are you stupid or what?", "Are you stupid"),
    ("How stupid are you?", "How stupid are you"),
    ("Only an idiot would believe this.", "Only an idiot would"),
    ("Callum, you plonker", "you plonker"),
    ("Jean is a lying bitch", "Jean is a lying bitch"),
    ("The author is a moron", "The author is a moron"),
    ("Moron!", "Moron"),
    ("Piss off Callum", "Piss off"),
    ("Go back to school, love", "Go back to school"),
    ("You make me sick.", "You make me sick"),
    ("You should be ashamed of yourself.", "ashamed of yourself"),
    # misspelt
    ("You are an idoit.", "You are an idoit"),
]
AT_NOBODY = [
    "I'm such an idiot, I forgot my tablets.",
    "What an idiot I was.",
    "Stupid MS! The stupid bus was late. My stupid legs.",
    "MS is a bastard. Fatigue is a liar. This disease is a bitch.",
    "Fuck MS. Piss off, fatigue. I hate you, MS.",
    "You are not stupid, it is fog. You're not an idiot for asking.",
    "People think you are lazy. They say you're mental.",
    "He called me an idiot to my face, and told me to shut up.",
    "It makes you feel like a fool.",
    "There are no stupid questions. Sorry for the stupid question.",
    "You lucky thing! You absolute legend. You clever woman.",
    "You are mistaken, and I disagree with you, Callum.",
    "What a clown show the form is.",
    "Don't be silly, of course you can ask.",
    "My cat is an idiot. The dog is a clown.",
    "Ching and Koean from the choir sang.",
    "Spastic paraplegia is something else. I find cripple a useful word.",
]


@pytest.mark.parametrize(("typed", "found"), AT_A_PERSON)
def test_an_insult_at_a_person_is_found(typed, found):
    draft = Draft(typed)

    assert [draft.quote(place) for _name, place in insult.RULE.reasons(draft, PolicyContext())][
        :1
    ] == [found]


@pytest.mark.parametrize("typed", AT_NOBODY)
def test_an_insult_at_nobody_is_left_alone(typed):
    assert insult.RULE.reasons(Draft(typed), PolicyContext()) == []


def test_a_person_decides_and_would_refuse_it_as_unkind():
    answer = judge(
        Draft("You idiot.", writer_is_new=False), PolicyContext(mode="publish-unless-held")
    )

    assert answer.action == "hold"
    assert policy.because(answer.reasons) == "unkind"


def test_whoever_insults_is_asked_kindly_before_it_is_sent():
    assert policy.warnings(Draft("You idiot."), PolicyContext()) == [
        (
            "insult",
            "You write “You idiot”. A person may read that as aimed at them. "
            "Could you say what you disagree with, and leave the person out of it?",
        )
    ]
