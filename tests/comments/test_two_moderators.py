"""Two moderators who decide about the same hundred comments, and meet at a barrier each time."""

import json
import os
import subprocess
import sys

import pytest
from django.db import connection

from tests.support.race import ROOT, Database

PROCESS = """import django
django.setup()
from tests.support import two_moderators
two_moderators.main()"""


@pytest.fixture(scope="module")
def found():
    """What came of both moderators' work, in a process of their own."""
    url = os.environ["DATABASE_URL"] if connection.vendor == "postgresql" else "sqlite:///"
    with Database(url) as own:
        environment = os.environ | {
            "DATABASE_URL": own,
            "DJANGO_SETTINGS_MODULE": "config.settings",
            "SECRET_KEY": "a secret key of two moderators at one table",
        }
        done = subprocess.run(
            [sys.executable, "-c", PROCESS],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=180,
        )
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)


@pytest.fixture(scope="module")
def runs(found):
    """What came of deciding about them one by one, and of deciding about all at once."""
    return dict(zip(["one by one", "all at once"], found["decided"], strict=True))


both_ways = pytest.mark.parametrize("way", ["one by one", "all at once"])


def changed_by(run, name):
    return [key for answer in run["answers"][name] for key in answer["changed"]]


@both_ways
def test_nothing_is_decided_twice_and_no_error_is_shown(runs, way):
    run = runs[way]

    decided = [comment for comment, _ in run["decisions"]]
    assert len(decided) == len(set(decided)) == 100
    assert {answer["status"] for answers in run["answers"].values() for answer in answers} == {200}


@both_ways
def test_each_is_told_of_exactly_what_they_decided(runs, way):
    run = runs[way]

    for name, verdict in (("alan", "approved"), ("joan", "rejected")):
        own = {comment for comment, by in run["decisions"] if by == name}
        assert sorted(changed_by(run, name)) == sorted(own)
        assert {run["statuses"][str(key)] for key in own} <= {verdict}


def test_the_second_is_told_what_the_first_decided(runs):
    answers = runs["one by one"]["answers"]

    late = {name: [row["told"] for row in answers[name] if not row["changed"]] for name in answers}

    first = "1 comment had been decided before: Held →"
    assert set(late["alan"]) <= {f"Approved: 0 comments. {first} Rejected, by joan."}
    assert set(late["joan"]) <= {f"Rejected: 0 comments. {first} Published, by alan."}
    assert len(late["alan"]) + len(late["joan"]) == 100


def test_whoever_comes_second_to_all_is_told_how_many(runs):
    answers = runs["all at once"]["answers"]

    for name, verb in (("alan", "Approved"), ("joan", "Rejected")):
        [answer] = answers[name]
        own = len(answer["changed"])
        assert answer["told"].startswith(f"{verb}: {own} comment")
        assert ("decided before" in answer["told"]) is (own < 100)


def test_of_two_who_press_i_am_answering_this_at_once_one_is_told_so(found):
    claimed = found["claimed"]

    assert len({comment for comment, _ in claimed["won"]}) == len(claimed["won"]) == 100
    assert claimed["won"] == sorted(claimed["kept"])
