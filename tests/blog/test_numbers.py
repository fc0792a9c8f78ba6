"""Numbers that somebody typed, and numbers with their noun."""

import pytest

from blog.numbers import counted, whole_number


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("7", 7),
        ("0", 0),
        ("9" * 18, 999_999_999_999_999_999),
        ("9" * 19, None),
        ("", None),
        (None, None),
        ("-7", None),
        ("7.5", None),
        (" 7", None),
        ("²", None),
        ("٧", None),
    ],
)
def test_only_figures_that_fit_are_a_whole_number(text, number):
    assert whole_number(text) == number


def test_a_field_may_take_fewer_figures():
    assert whole_number("1999", digits=4) == 1999
    assert whole_number("19999", digits=4) is None


def test_one_of_a_thing_has_no_plural():
    assert [counted(count, "comment") for count in (0, 1, 2)] == [
        "0 comments",
        "1 comment",
        "2 comments",
    ]


def test_a_number_that_no_column_holds_is_none():
    assert whole_number("9223372036854775807", digits=19) == 2**63 - 1
    assert whole_number("9223372036854775808", digits=19) is None
