"""The sentences that the phrases were written with: what is found in them stays found.

They show what a change of a phrase does, and not how good the phrases are: for that, others are
put aside that nobody has looked at.
"""

from pathlib import Path

import pytest

from comments.policy import Draft, PolicyContext, help_needed, judge, urgent_reasons

FOLDER = Path(__file__).parent / "development"
MISSED = {
    "talk": [],
    "indirect": [],
    "ambulance": [],
    "home": [],
    "misspelt": [],
    "languages": [],
}


def sentences(name):
    lines = (FOLDER / f"{name}.txt").read_text().splitlines()
    return [line for line in lines if line and not line.startswith("#")]


def help_for(typed):
    return help_needed(urgent_reasons(Draft(typed)))


@pytest.mark.parametrize("name", MISSED)
def test_sentences_of_somebody_in_danger_are_found(name):
    assert [typed for typed in sentences(name) if not help_for(typed)] == MISSED[name]


@pytest.mark.parametrize("name", ["harmless", "harmless_languages"])
def test_sentences_that_only_sound_like_it_are_not(name):
    assert [typed for typed in sentences(name) if help_for(typed)] == []


@pytest.mark.parametrize("name", ["ambulance", "home"])
def test_who_needs_other_help_than_to_talk_gets_it(name):
    found = [help_for(typed) for typed in sentences(name) if help_for(typed)]

    assert sum(name in help for help in found) >= len(found) - 1


TEAM = PolicyContext(team_names=("Dr Ada Byron",), blog_name="Sclerosis and Science")
NAMES_MISSED = ["SaS staff", "Team Sclerosis"]


def rows(name):
    lines = (FOLDER / f"{name}.tsv").read_text().splitlines()[1:]
    return [line.split("\t")[::2] for line in lines]


def holds(rule, draft):
    return any(name == rule for name, _place in judge(draft, TEAM).reasons)


def test_what_leads_to_a_person_is_found_and_nothing_else():
    wrong = [t for held, t in rows("personal") if holds("personal", Draft(t)) != (held == "1")]

    assert wrong == []


def test_names_like_the_team_s_are_found_and_no_others():
    wrong = [
        name
        for held, name in rows("names")
        if holds("imitation", Draft("", name=name)) != (held == "1")
    ]

    assert wrong == NAMES_MISSED
