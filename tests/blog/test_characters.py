"""What cannot be seen of a text, and what may stay of it."""

import pytest

from blog.content.characters import bare, settled, shows_nothing


@pytest.mark.parametrize(
    "text",
    ["", " \n\t\u00a0", "\u200b", "\u2060\ufeff", "\u2800", "\u3164\uffa0\u115f\u1160", "\u00ad",
     "\ufe0f", "\u0301", "\u0903", "\u20dd", "\u034f", "\u180b\u180e", "\u17b4", "\U000e0041",
     "\U000e0100", "\u2028\u2029", "\u200d\u200c", "\u2066\u2069", "\U0001d173", "\u3000"],
    ids=ascii,
)  # fmt: skip
def test_nothing_is_to_be_seen(text):
    assert shows_nothing(text)


@pytest.mark.parametrize(
    "text", ["a", ".", "é", "e\u0301", "שָׁלוֹם", "می‌خواهم", "क्‍ष", "👩‍⚕️", "1️⃣", "ー", "\u2801", "한"]
)
def test_something_is_to_be_seen(text):
    assert not shows_nothing(text)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("a\u202eb\u202c", "ab"),
        ("a\u2067b\nc", "a\u2067b\u2069\nc"),
        ("a\u2069b\u2066\u2067c\u2069", "ab\u2066\u2067c\u2069\u2069"),
        ("a\u200f\u200e\u061c", "a\u200f\u200e\u061c"),
        ("a\u206ab\u206f", "ab"),
    ],
)
def test_a_line_turns_nothing_behind_it(typed, kept):
    assert settled(typed) == kept


def test_marks_belong_to_no_address():
    assert (
        bare(" \u202a\u2068\ufeffhttps://example.org/\u200e\u2069\u202c ") == "https://example.org/"
    )
