"""What words mean together, though no phrase names them: found, explained, and seldom wrong."""

import pytest

from comments.policy import Draft, PolicyContext, help_needed, judge, sentence, warnings
from comments.policy.classifier import Classifier, Kinds
from comments.policy.detectors.together import Together
from comments.policy.languages.english_classifier import WEIGHTS, is_surely_english
from comments.policy.languages.english_classifier.kinds import KINDS
from comments.policy.text import Text
from tests.comments.test_policy_development import sentences
from tests.comments.test_shapes import steps
from tests.comments.training import train

HOUSE = PolicyContext(mode="publish-unless-held")
MORNING = "Every night I hope I won't have to do the morning."
DRAINS = "My lad drank the stuff I use for the drains and his lips have gone white."
KEY = "He holds my wheelchair key. I go where he says I go."


def held(typed):
    """The rules that hold a text, each with the words that it quotes."""
    sent, found = Draft(typed), {}
    for name, place in judge(sent, HOUSE).reasons:
        found.setdefault(name, []).append(place and sent.quote(place))
    return found


# What is found, and how it is explained


def test_a_find_quotes_the_words_that_weighed_most():
    assert held(MORNING) == {"crisis_together": ["Every night I", "I won't"]}
    assert held(KEY) == {"home_together": ["He holds my", "key"]}


def test_the_help_is_the_one_that_the_words_ask_for():
    assert help_needed(judge(Draft(MORNING), HOUSE).reasons) == ("talk",)
    assert help_needed(judge(Draft(DRAINS), HOUSE).reasons) == ("ambulance",)
    assert help_needed(judge(Draft(KEY), HOUSE).reasons) == ("home",)


def test_where_the_kind_of_help_is_unclear_an_ambulance_and_somebody_to_talk_to_are_offered():
    unclear = Draft(MORNING)
    unclear.together.judged.classifier = flat(unclear.together.judged.classifier)

    assert unclear.together.danger()[0] == ("ambulance", "talk")


def flat(known):
    """The same classifier, that cannot tell one kind of help from another."""
    weights = known.weights | {"talk": {}, "ambulance": {}, "home": {}}
    starts = known.starts | {"talk": 0, "ambulance": 0, "home": 0}
    return Classifier(known.known, weights, starts, known.limits)


def test_a_phrase_is_quoted_before_the_words_together():
    assert held(f"{KEY} I want to die.") == {"crisis": ["want to die"]}


def test_a_moderator_is_told_that_it_is_the_words_together():
    assert sentence(["crisis_together", None]) == (
        "Its words together can mean a crisis. Please answer this one yourself before you decide."
    )


def test_advice_is_found_by_the_words_together_and_its_writer_is_asked():
    typed = "Folk your age do fine on half of that pregabalin."

    [(name, words)] = warnings(Draft(typed), HOUSE)

    assert name == "dose"
    assert words.startswith("You write “")
    assert "pregabalin”" in words


def test_advice_needs_a_medicine():
    assert held("Folk your age do fine on half of that butter.") == {}


# What is left alone


def test_a_phrase_in_a_report_is_left_alone():
    assert held("In the trial two patients died by suicide in the placebo arm.") == {}


def test_who_looks_back_on_a_bad_time_is_left_alone():
    typed = "I tried to take my own life at twenty. That was thirty years ago, and I have a parrot."

    assert held(typed) == {}


@pytest.mark.parametrize(
    "typed",
    [
        "I want to die.",
        "I want to die. That was ten years ago.",
        "I'm suicidal. The weather was nice and the tea was good.",
        "Lovely article about the trams. I want to die. Thank you for the figures.",
        "The museum was shut, the tea was nice, the trains ran on time, and I want to kill myself.",
    ],
)
def test_a_plain_word_is_never_outweighed_by_what_stands_around_it(typed):
    assert "crisis" in held(typed)


def test_nothing_is_said_of_other_languages():
    found = [t for t in sentences("harmless_languages") if any("together" in n for n in held(t))]

    assert found == []
    assert not is_surely_english(Text("Ich will nicht mehr leben."))
    assert is_surely_english(Text("I do not want to live any more."))


@pytest.mark.parametrize("typed", ["", "...", "!!! ??", "I", "\n\n", "日本語"])
def test_what_has_few_words_or_none_is_read(typed):
    assert held(typed) == {}


# How it reads


def test_features_are_words_kinds_pairs_and_themes_that_occur_together():
    known = Kinds({"mum": "KIN"}, {"bye": ("GOODBYE",), "dog": ("PET",)}, frozenset())

    found = Classifier(known, {}, {}, {}).read(Text("bye mum. The dog")).reading

    assert set(found.features(0, len(found.words))) == {
        *("<", "bye", "mum", "KIN", "GOODBYE", "the", "dog", "PET", "GOODBYE&PET"),
        *("< bye", "bye mum", "bye KIN", "mum <", "KIN <", "< the", "the dog"),
        *("< _ KIN", "< _ <", "bye _ <", "KIN _ the", "< _ dog"),
        *("< bye KIN", "bye KIN <", "KIN < the", "< the dog"),
    } - {"KIN _ the"}


def test_two_sentences_are_read_together():
    reading = Classifier(KINDS, {}, {}, {}).read(Text("One. Two. Three.")).reading

    read = [reading.words[first:last] for first, last in reading.windows()]

    assert read == [["<", "one", "<", "two"], ["<", "two", "<", "three", "<"]]


def test_three_hundred_letters_take_few_steps():
    typed = "I have been reading this for years, and the piece on stairs was good. " * 4

    def together(_text):
        read = Draft(typed).together
        return read.danger(), read.advice()

    together(typed)
    assert steps(together, typed) < 5_000


# How it was learned


def test_the_weights_are_those_of_the_sentences():
    """When it fails: `python tests/comments/training/train.py`, and look at what has changed."""
    mark = train.digest(train.examples()[1], KINDS)

    assert WEIGHTS.read_text("utf-8").split("\n")[0] == f"digest\t{mark}"


def test_the_same_sentences_make_the_same_weights():
    parts = [(True, (2, ["dark", "river"])), (False, (2, ["river", "boat"]))] * 3

    weights, start = train.learn(parts)

    assert (weights, start) == train.learn(parts)
    assert weights["dark"] > 0 > weights["boat"]
    assert abs(weights["river"]) < 0.01


def test_the_weights_are_no_burden():
    assert WEIGHTS.stat().st_size < 540_000


def test_what_was_typed_says_whether_it_is_english():
    """Words of another language may be read as misspelt English: nothing is left alone for that."""
    meant = Text("Mine matter is hopeless and I become she not watch")

    assert is_surely_english(meant)
    assert not Together(meant, Text("Meine Mutter ist bewusstlos")).is_english
