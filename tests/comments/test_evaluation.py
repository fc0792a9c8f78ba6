"""How good the rules are: the figures are right, and bad examples are named."""

import json
from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from comments import evaluation
from comments.evaluation import Result, Share
from tests.support.factories import make_comment, make_post

FILES = {
    "crisis": [
        ("1", "clear", "I want to kill myself"),
        ("1", "clear", "The sea is calm"),
        ("0", "trap", "I'm dying to know"),
        ("-", "either", "I want to die"),
    ],
    "dose": [
        ("1", "advice", "Just stop taking your baclofen"),
        ("1", "emergency", "I have taken an overdose and I want to die"),
        ("1", "emergency", "Tea is nice"),
        ("0", "harmless", "Season 2 episode 5"),
    ],
    "personal": [("1", "", "email me jean.porter58@btinternet.com"), ("0", "", "B12")],
    "imitation": [
        ("1", "name", "Dr Hanneke Purslow"),
        ("1", "name", "Pins and Kettles"),
        ("0", "name", "Hannah"),
    ],
}


def write(folder, name, rows, header="hold\tkind\ttext"):
    lines = [header, *("\t".join(row) for row in rows)]
    (folder / f"{name}.tsv").write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.fixture
def folder(tmp_path):
    for name, rows in FILES.items():
        write(tmp_path, name, rows)
    return tmp_path


def report(*arguments):
    out = StringIO()
    call_command("policy_report", *arguments, stdout=out)
    return out.getvalue()


def figures(*arguments):
    return json.loads(report("--json", *arguments))


def test_of_each_rule_it_says_what_it_found_by_kind_and_what_it_held_by_mistake(folder):
    found = figures("--data", str(folder))

    assert list(found) == ["crisis", "dose", "personal", "imitation"]
    crisis = found["crisis"]
    assert 0 < crisis.pop("ms_each") < 20
    assert crisis == {
        "n": 4,
        "precision": 1.0,
        "precision_interval": [0.2065, 1.0],
        "recall": {"clear": 0.5},
        "recall_interval": {"clear": [0.0945, 0.9055]},
        "false_share": {"trap": 0.0},
        "false_share_interval": {"trap": [0.0, 0.7935]},
        "misses": [{"hold": 1, "kind": "clear", "text": "The sea is calm"}],
    }


def test_something_taken_counts_as_found_when_a_rule_for_a_crisis_finds_it(folder):
    dose = figures("--data", str(folder))["dose"]

    assert dose["recall"] == {"advice": 1.0, "emergency": 0.5}
    assert dose["misses"] == [{"hold": 1, "kind": "emergency", "text": "Tea is nice"}]


def test_an_empty_kind_has_an_empty_name(folder):
    personal = figures("--data", str(folder))["personal"]

    assert personal["recall"] == {"": 1.0}
    assert personal["false_share"] == {"": 0.0}


def test_in_imitation_the_text_is_a_name_and_the_team_is_that_of_the_demo(folder):
    imitation = figures("--data", str(folder))["imitation"]

    assert imitation["recall"] == {"name": 1.0}
    assert imitation["false_share"] == {"name": 0.0}
    assert imitation["misses"] == []


def test_a_mistake_of_the_other_kind_is_one_too(folder):
    write(folder, "crisis", [("0", "trap", "I want to kill myself")])

    crisis = figures("--data", str(folder))["crisis"]

    assert crisis["precision"] == 0.0
    assert crisis["recall"] == {}
    assert crisis["misses"] == [{"hold": 0, "kind": "trap", "text": "I want to kill myself"}]


def test_columns_are_read_by_their_names(folder):
    rows = [("I want to kill myself", "1", "clear")]
    write(folder, "crisis", rows, header="text\thold\tkind")

    assert figures("--data", str(folder))["crisis"]["recall"] == {"clear": 1.0}


def test_a_column_can_say_which_help_is_right(folder):
    rows = [
        ("1", "clear", "I want to kill myself", "talk"),
        ("1", "clear", "I want to kill myself!", "home, ambulance"),
        ("1", "clear", "I have taken an overdose", "ambulance,talk"),
        ("1", "clear", "I want to kill myself!!", ""),
        ("1", "clear", "The sea is calm", "talk"),
        ("0", "trap", "I want to kill myself!!!", ""),
    ]
    write(folder, "crisis", rows, header="hold\tkind\ttext\thelp")

    crisis = figures("--data", str(folder))["crisis"]

    assert crisis["help_right"] == 0.6667
    assert crisis["help_right_interval"] == [0.2077, 0.9385]
    assert crisis["help_misses"] == [
        {
            "help": ["home", "ambulance"],
            "got": ["talk"],
            "kind": "clear",
            "text": "I want to kill myself!",
        }
    ]
    said = report("--data", str(folder))
    assert "talk, not home, ambulance (clear): I want to kill myself!\n" in said


def test_a_file_from_windows_with_a_mark_of_its_encoding_is_read(folder):
    text = "\ufeffhold\tkind\ttext\r\n1\tclear\tI want to kill myself\r\n\r\n"
    (folder / "crisis.tsv").write_bytes(text.encode())

    crisis = figures("--data", str(folder))["crisis"]

    assert crisis["n"] == 1
    assert crisis["recall"] == {"clear": 1.0}


def test_the_report_for_people_says_the_same_in_words(folder):
    said = report("--data", str(folder))

    assert "Words that can mean a crisis: 4 examples" in said
    assert "1 of 2" in said
    assert "50.0%" in said
    assert "9% to 91%" in said
    assert "missed (clear): The sea is calm\n" in said


@pytest.mark.parametrize(
    ("hits", "of", "value", "interval"),
    [
        (0, 0, None, None),
        (0, 10, 0.0, [0.0, 0.2775]),
        (1, 1, 1.0, [0.2065, 1.0]),
        (8, 10, 0.8, [0.4902, 0.9433]),
        (95, 100, 0.95, [0.8882, 0.9785]),
    ],
)
def test_an_interval_is_wilsons_for_95_in_100(hits, of, value, interval):
    share = Share(hits, of)

    assert share.value == value
    assert share.interval == interval


def test_nothing_timed_has_no_time():
    assert Result().ms_each is None


BROKEN = {
    "empty": ("", "is empty. Expected: a file of lines with tabs"),
    "no rows": ("hold\tkind\ttext\n", "has no examples."),
    "no hold": ("kind\ttext\n", ", line 1: the column “hold” is missing."),
    "unknown column": ("hold\tkind\ttxt\n", ", line 1: there is no column “txt”."),
    "twice": ("hold\tkind\ttext\ttext\n", ", line 1: the column “text” is there twice."),
    "hold": ("hold\tkind\ttext\n1\t\ta\n\nyes\t\tb", ", line 4: hold is “yes”. Expected: 1, 0"),
    "few cells": ("hold\tkind\ttext\n1\tclear", ", line 2: 2 columns. Expected: 3."),
    "many cells": ("hold\tkind\ttext\n1\tclear\ta\tb", ", line 2: 4 columns. Expected: 3."),
    "no text": ("hold\tkind\ttext\n1\tclear\t", ", line 2: the text is empty."),
    "help": ("hold\tkind\ttext\thelp\n1\t\ta\tgold", ", line 2: help is “gold”. Expected: some"),
    "bytes": (b"hold\tkind\ttext\n1\tclear\t\xff\xfe", ", line 2: this is not UTF-8."),
}


@pytest.mark.parametrize(("content", "complaint"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_named_with_its_line(folder, content, complaint):
    file = folder / "dose.tsv"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())

    with pytest.raises(CommandError) as refusal:
        report("--data", str(folder))

    assert str(refusal.value).startswith(f"{file}{'' if complaint[0] == ',' else ' '}{complaint}")


@pytest.mark.parametrize("name", evaluation.MEASURED)
def test_a_missing_file_is_named(folder, name):
    (folder / f"{name}.tsv").unlink()

    with pytest.raises(CommandError, match=f"{name}.tsv is missing. Expected: a file of lines"):
        report("--data", str(folder))


def test_a_folder_in_place_of_a_file_is_named(folder):
    (folder / "dose.tsv").unlink()
    (folder / "dose.tsv").mkdir()

    with pytest.raises(CommandError, match="dose.tsv cannot be read: Is a directory"):
        report("--data", str(folder))


# On the blog's own decisions.

DOSE = "You should take 40 mg of it every day"
CALM = "The sea is calm"


@pytest.fixture
def post(db):
    return make_post()


def held_by_dose(post, **fields):
    comment = make_comment(status="pending", post=post, body=DOSE, **fields)
    assert ["dose", ["body", 0, 21]] in comment.hold_reasons
    return comment


def test_what_a_moderator_published_was_held_by_mistake(alan, post):
    wrong = held_by_dose(post)
    wrong.approve(by=alan)
    make_comment(status="approved", by=alan, post=post, body=CALM)

    dose = figures()["dose"]

    assert dose["n"] == 2
    assert dose["precision"] == 0.0
    assert dose["false_share"] == {"dose": 0.5}
    assert dose["misses"] == [{"hold": 0, "kind": "dose", "comment": wrong.pk}]
    assert 0 < dose["ms_each"] < 20


def test_what_a_moderator_refused_for_the_reason_of_the_rule_was_rightly_held(alan, post):
    held_by_dose(post).reject(by=alan, because="advice")
    missed = make_comment(status="pending", post=post, body=CALM)
    missed.reject(by=alan, because="advice")

    dose = figures()["dose"]

    assert dose["precision"] == 1.0
    assert dose["recall"] == {"dose": 0.5}
    assert dose["recall_interval"] == {"dose": [0.0945, 0.9055]}
    assert dose["misses"] == [{"hold": 1, "kind": "dose", "comment": missed.pk}]


def test_a_refusal_for_another_reason_says_nothing_about_the_rule(alan, post):
    held_by_dose(post).reject(by=alan, because="unkind")
    held_by_dose(post, author_name="B").mark_as_spam(by=alan)

    dose = figures()["dose"]

    assert dose["n"] == 2
    assert dose["precision"] is None
    assert dose["recall"] == dose["false_share"] == {}
    assert dose["misses"] == []


def test_to_take_out_what_the_rule_found_and_publish_says_that_it_was_right(alan, post):
    comment = held_by_dose(post)
    comment.edit(by=alan, body=CALM, author_name="", author_url="")
    comment.approve(by=alan)

    dose = figures()["dose"]

    assert dose["precision"] == 1.0
    assert dose["misses"] == []


def test_of_a_name_only_what_was_held_is_known(alan, ada, post):
    held = make_comment(status="pending", post=post, author_name="Ada Byron")
    held.reject(by=alan, reason="That is Ada's name.")
    unkind = make_comment(status="pending", post=post, author_name="Wren")
    unkind.reject(by=alan, because="unkind")

    imitation = figures()["imitation"]

    assert imitation["n"] == 2
    assert imitation["precision"] == 1.0
    assert imitation["recall"] == {}


def test_what_moderators_say_of_a_crisis_is_the_measure_of_its_rules(alan, post):
    right = make_comment(status="pending", post=post, body="I want to die")
    wrong = make_comment(status="pending", post=post, body="I want to kill myself")
    wrong.treat_as_no_crisis(by=alan)
    missed = make_comment(status="pending", post=post, body=CALM)
    missed.treat_as_crisis(by=alan)
    plain = make_comment(status="pending", post=post, body="The kettle is on")
    for comment in (right, wrong, missed, plain):
        comment.approve(by=alan)

    crisis = figures()["crisis"]

    assert crisis["n"] == 4
    assert crisis["precision"] == 0.5
    assert crisis["recall"] == {"crisis": 0.5}
    assert crisis["false_share"] == {"crisis": 0.5}
    assert crisis["misses"] == [
        {"hold": 0, "kind": "crisis", "comment": wrong.pk},
        {"hold": 1, "kind": "crisis", "comment": missed.pk},
    ]


def test_only_the_latest_standing_decision_of_a_moderator_counts(alan, post):
    undone = held_by_dose(post)
    undone.approve(by=alan)
    undone.decisions.first().undo(by=alan)
    twice = held_by_dose(post, author_name="B")
    twice.approve(by=alan)
    twice.reject(by=alan, because="advice")
    held_again = held_by_dose(post, author_name="C")
    held_again.approve(by=alan)
    held_again.hold(by=None)

    dose = figures()["dose"]

    assert dose["n"] == 1
    assert dose["precision"] == 1.0


def test_neither_old_decisions_nor_those_of_the_policy_count(alan, post):
    old = held_by_dose(post)
    old.approve(by=alan)
    old.decisions.update(at=timezone.now() - timedelta(days=91))
    held_by_dose(post, author_name="B").approve(by=None)

    assert figures()["dose"]["n"] == 0


def test_the_words_of_readers_are_not_in_the_report(alan, post):
    held_by_dose(post, author_name="Zanzibar").approve(by=alan)

    for said in (report(), report("--json")):
        assert "40 mg" not in said
        assert "Zanzibar" not in said


def test_the_number_of_queries_does_not_grow(alan, post, django_assert_num_queries):
    held_by_dose(post).approve(by=alan)
    with CaptureQueriesContext(connection) as few:
        report()
    for number in range(3):
        held_by_dose(post, author_name=f"B{number}").approve(by=alan)

    with django_assert_num_queries(len(few)):
        report()
