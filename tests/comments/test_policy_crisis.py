"""What can mean a crisis in English, and what only sounds like it: found by the help needed.

A row of the first table is (what was typed, what is marked in it).
"""

import pytest

from comments.policy import Draft, help_needed, urgent_reasons


def marked(typed):
    """The words that say that somebody needs help."""
    draft = Draft(typed)
    return [draft.quote(place) for _name, place in urgent_reasons(draft)]


CRISES = [
    ("I want to die.", "want to die"),
    ("i just wanna die", "wanna die"),
    ("Some mornings there is no point in going on, then the cat.", "no point in going on"),
    ("I keep thinking about killing myself", "thinking about killing myself"),
    ("I don’t want to be here any more", "don’t want to be here any more"),
    ("I dont want to live like this", "dont want to live like this"),
    ("i cant go on", "cant go on"),
    ("I can't do this anymore.", "can't do this anymore"),
    ("They would be better off without me.", "They would be better off without me"),
    ("I have been thinking of suicide again", "thinking of suicide again"),
    ("I feel suicidal most nights", "feel suicidal"),
    ("She said she would end her life", "end her life"),
    ("I just want it all to end", "just want it all to end"),
    ("I wish I was dead", "wish I was dead"),
    ("I hope I don't wake up tomorrow", "hope I don't wake up"),
    ("I have nothing left to live for.", "I have nothing left to live"),
    ("Last night I took all my tablets.", "took all my tablets"),
    ("I took too many of my baclofen pills", "took too many of my baclofen pills"),
    ("My son took an overdose", "son took an overdose"),
    ("I started cutting myself again", "cutting myself again"),
    ("I could jump off a bridge", "could jump off a bridge"),
    ("Life is not worth living", "Life is not worth living"),
    ("I am tired of living", "tired of living"),
    ("My husband sometimes hits me.", "husband sometimes hits me"),
    ("I am afraid of my partner", "afraid of my partner"),
    ("Go and kill yourself", "kill yourself"),
    ("I think I'm having a stroke", "think I'm having a stroke"),
    ("I want to\ndie", "want to\ndie"),
    ("I w\u00e0nt to di\u0301e", "w\u00e0nt to di\u0301e"),
    ("SUICIDE? Yes, I planned my suicide.", "SUICIDE"),
    ("I don't see any reason to keep living", "don't see any reason to keep living"),
    ("There is no reason for me to stay alive", "no reason for me to stay alive"),
    ("I wish I could just disappear forever", "wish I could just disappear forever"),
    ("I want to go to sleep and never wake up", "go to sleep and never wake up"),
    ("Sometimes I think about ending it all", "think about ending it all"),
    ("Nobody would miss me if I was gone", "Nobody would miss me"),
    ("Everyone would be better off if I died", "Everyone would be better off if I died"),
    ("I don't care if I live or die", "don't care if I live"),
    ("There's no way out for me", "no way out for me"),
    ("I lost the will to live", "I lost the will to live"),
    ("I have written goodbye letters to my kids", "I have written goodbye letters"),
    ("I'm scared of what I might do to myself", "scared of what I might do to myself"),
    ("I took 30 paracetamol an hour ago", "took 30 paracetamol an hour ago"),
    ("My boyfriend put his hands round my throat", "put his hands round my throat"),
]
NO_CRISES = [
    "This kills me laughing.",
    "I am dying to know what the scan says, dying for a coffee.",
    "It is suicide prevention week.",
    "My legs are killing me, and the stairs will be the death of me.",
    "I could kill for a nap; I am dead tired and dead on my feet.",
    "I wanted to die of embarrassment.",
    "We nearly died laughing. I want to die laughing.",
    "I don't want to die of this, I want to see her grow up.",
    "I can't go on holiday, and you can't carry on luggage.",
    "There is no point in going on about it.",
    "I don't want to live in a bungalow.",
    "I don't want to be here for another hour, said the registrar.",
    "I don't want to wake up the children.",
    "I cut myself some slack, and cut myself shaving.",
    "I fell and hurt myself on the kerb.",
    "No need to kill yourself over the ironing.",
    "The leaflet lists suicidal thoughts as a side effect.",
    "A study of suicide and MS came out.",
    "Suicide Squad is a terrible film.",
    "The trial ended; it was the end of my working life.",
    "I would not end my life as a runner so soon.",
    "Fatigue hits me at two, and then it hits me again.",
    "She beats me at Scrabble, my son hit me up for money.",
    "My grandmother died in 2019. MS is not a death sentence.",
    "Do I have to take it until I die?",
    "Big Pharma is trying to kill us MSers.",
    "I never want this to end, what a summer.",
    "I overdosed on chocolate and box sets.",
    "I took all my tablets with me on holiday.",
    "It makes life worth living.",
    "I lost the will to live waiting on the phone.",
    "I took two paracetamol an hour ago and it helped.",
    "The doctor said I am not going to die of it.",
    "My son pushed me down to the sea in the chair.",
    "I don't know what I would do without my wife.",
    "I wish I could just walk again.",
    "Nobody would notice my limp.",
    "There was nothing left for me at the buffet but peas.",
    "I have my tablets ready on Sunday for the whole week.",
    "I think about death rates too much, says my sister the actuary.",
    "We want out of the rental contract.",
    "I am taking my life back, one stair at a time.",
]


@pytest.mark.parametrize(("typed", "found"), CRISES)
def test_words_that_can_mean_a_crisis_are_found(typed, found):
    assert marked(typed)[:1] == [found]


@pytest.mark.parametrize("typed", NO_CRISES)
def test_words_that_mean_no_crisis_are_left_alone(typed):
    assert marked(typed) == []


# By the help that is needed

HELP = [
    ("I want to die", ("talk",)),
    ("I have been cutting myself again", ("talk",)),
    ("Last night I took all my tablets.", ("ambulance", "talk")),
    ("My son took an overdose", ("ambulance", "talk")),
    ("I think I'm having a stroke", ("ambulance",)),
    ("I am afraid of my partner", ("home",)),
    ("I want to die. My husband hits me.", ("talk", "home")),
    ("He strangled me and I took all my tablets", ("ambulance", "talk", "home")),
    ("A quiet morning.", ()),
]


@pytest.mark.parametrize(("typed", "help"), HELP)
def test_what_is_found_is_sorted_by_the_help_that_is_needed(typed, help):
    assert help_needed(urgent_reasons(Draft(typed))) == help
