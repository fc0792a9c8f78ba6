"""What a search takes for the same word."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from blog.search_text import folding

SAME = [
    ("Fatigue", "fatigue"),
    ("MÜDIGKEIT", "mudigkeit"),
    ("Straße", "strasse"),
    ("nai\u0308ve", "naive"),
    ("Ångström", "angstrom"),
    ("Ærø œuvre Łódź", "aero oeuvre lodz"),
    ("İstanbul ısı", "istanbul isi"),
    ("Việt Nam", "viet nam"),
    ("Ёлка", "елка"),
    ("ΣΊΣΥΦΟΣ", "σισυφοσ"),
    ("اَلسَّلَامُ", "السلام"),
    ("ﬁnd ＭＳ", "find ms"),
    ("नमस्ते", "नमस्ते"),
    ("한국어", "한국어"),
    ("か\u3099", "が"),
]


@pytest.mark.parametrize(("written", "words"), SAME)
def test_case_and_accents_make_no_difference(written, words):
    assert folding.words(written) == words


CUT = [
    ("follow-up", "follow up"),
    ("don't, don’t", "don t don t"),
    ("snake_case", "snake case"),
    ("and/or 1.5mg", "and or 1 5mg"),
    ("https://example.org/a?b=c", "https example org a b c"),
    ("a\x00b", "a b"),
    ("#heat @work", "heat work"),
    ('100% "sure" *\'~^', "100 sure"),
    ("warm👩‍⚕️day", "warm 👩 ⚕ day"),
    ("...", ""),
]


@pytest.mark.parametrize(("written", "words"), CUT)
def test_signs_part_words(written, words):
    assert folding.words(written) == words


def test_where_nothing_parts_words_each_sign_is_taken_with_the_next():
    assert folding.words("MS的疲劳感") == "ms 的疲 疲劳 劳感 感"
    assert folding.words("ด") == "ด"


def test_a_word_is_cut_and_a_text_too():
    assert folding.words("x" * 1000) == "x" * folding.LONGEST
    assert len(folding.words("word " * 100_000)) == folding.MOST


@given(st.text())
def test_folded_words_are_folded_no_further_and_hold_no_sign_that_means_something(text):
    words = folding.words(text)

    assert set(words).isdisjoint("\"'*&|!():<>\\+-^\x00\n")
    assert words == unicodedata.normalize("NFC", words)
    assert "  " not in words


@given(st.text(), st.text())
def test_places_are_where_the_words_stand(before, after):
    text = unicodedata.normalize("NFC", f"{before} Fatigue {after}")

    found = [text[start:end] for word, start, end in folding.places(text) if word == "fatigue"]

    assert "Fatigue" in found
