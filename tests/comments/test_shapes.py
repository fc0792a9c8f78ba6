"""The longest comment of any shape costs little, wherever it is read: steps are counted, not time.

`make faults` measures the seconds (`tests/faults/shapes.py`).
"""

import sys
import unicodedata
from time import process_time

import pytest

from blog.search_text import folding
from comments import markup, policy
from comments.forms.reader import WordsForm
from comments.policy.text import Text
from comments.spam.features import clean, read
from tests.support.shapes import FULL, LIMIT


def steps(function, text):
    """How many functions are called, in Python and below it: the same on every machine."""
    count = 0

    def add(frame, event, argument):
        nonlocal count
        count += event in {"call", "c_call"}

    before = sys.getprofile()
    sys.setprofile(add)
    try:
        function(text)
    finally:
        sys.setprofile(before)
    return count


@pytest.fixture(scope="module", autouse=True)
def warm():
    """What is made at the first call is no part of what a text costs."""
    for function in (markup.render, index, judge, spam):
        function("Größe *a*")


def index(text):
    folding.words(markup.plain(markup.render(text)))


def judge(text):
    policy.judge(
        policy.Draft(text), policy.PolicyContext(held_words=("miracle*", "*coin", "buy now"))
    )


def spam(text):
    read(text, text[:80], "")


@pytest.mark.parametrize("text", FULL.values(), ids=FULL)
def test_a_comment_of_any_shape_is_rendered_in_few_steps(text):
    """Two and a half million took half a second, and were what a list of bullets took."""
    assert steps(markup.render, text) < 500_000


@pytest.mark.parametrize("text", FULL.values(), ids=FULL)
def test_a_comment_of_any_shape_is_judged_in_few_steps(text):
    assert steps(judge, text) < 500_000


@pytest.mark.parametrize("text", FULL.values(), ids=FULL)
def test_a_comment_of_any_shape_is_scored_in_few_steps(text):
    assert steps(spam, text) < 500_000


def test_what_is_more_marks_than_words_is_shown_as_it_was_typed():
    assert markup.render("[a](b) *c*\n\nd & e\n" * 801).startswith(
        '<p dir="auto">[a](b) *c*</p>\n<p dir="auto">d &amp; e<br>\n[a](b) *c*</p>\n'
    )


def test_a_long_list_is_still_a_list():
    """Of three hundred items, more than anybody has written here."""
    assert markup.render("- some words of an item\n" * 300).count('<li dir="auto">') == 300


def test_code_with_many_marks_is_still_code():
    assert markup.render("```\n" + '<a href="#b">c</a>\n' * 350 + "```").startswith(
        '<pre dir="auto"><code>&lt;a'
    )


# What steps do not show: one step of C code that takes the square of its text.


def test_a_run_of_accents_is_cut_before_it_is_put_in_order():
    typed = "a" + "\u0301\u0323" * 4999 + " b"

    assert len(folding.composed(typed)) < 40
    assert folding.words(typed) == "a b"


def test_accents_that_writing_needs_are_all_kept():
    assert folding.composed("e\u0323\u0302 ष्ट्र्य") == unicodedata.normalize(
        "NFC", "e\u0323\u0302 ष्ट्र्य"
    )


def test_a_sign_that_stands_for_a_phrase_is_read_as_one():
    assert len(Text("\ufdfa" * LIMIT).folded) == LIMIT
    assert len(clean("\ufdfa" * LIMIT)) == LIMIT


def test_one_ligature_among_words_is_read_as_its_letters():
    assert clean("e\ufb03cient") == "efficient"
    assert Text("e\ufb03cient").words == ["efficient"]


@pytest.mark.parametrize("blank", ["\n", " \n", "\n\t", " "], ids=repr)
def test_blanks_take_a_form_time_in_proportion(blank):
    """In proportion is 8, with the square 64. The constant is for what is too short to measure."""

    def seconds(length):
        form = {"body": f"> a{blank * length}b"[:length]}
        return min(measured(form) for _ in range(5))

    def measured(form):
        begin = process_time()
        WordsForm(form).is_valid()
        return process_time() - begin

    assert seconds(10_000) < 24 * seconds(1_250) + 0.02
