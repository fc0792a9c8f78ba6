"""What a search takes for forms of one word."""

import pytest

from blog.search_text import folding
from blog.search_text.british import one_spelling
from blog.search_text.stems import searched, stem

FORMS = """
walk walks walked walking
hospital hospitals Hospital
neurologist neurologists
study studies studied
colour color colours coloured colored
tumour tumors
haemorrhage hemorrhages
anaemia anemia
oestrogen estrogen
oedema edema
paediatric pediatrics
diarrhoea diarrhea
organise organize organising organized
hospitalisation hospitalization
analyse analyze analysing
paralysed paralyzed
centre center centres
litre liters
travelling traveling
counsellor counselor
fulfil fulfill
instalment installments
licence license
practise practice
grey gray
chequerboard checkerboard
programme program programmes
dialogue dialog
skilful skillful
"""
APART = [
    ("hour", "hor"),
    ("four", "for"),
    ("tyre", "tired"),
    ("check", "cheque"),
    ("rise", "rize"),
    ("acre", "acer"),
    ("ill", "il"),
    ("walk", "wall"),
    ("meter", "meet"),
]


def test_all_forms_and_spellings_of_a_word_have_one_stem():
    for forms in FORMS.split("\n")[1:-1]:
        stems = {stem(form) for form in forms.split()}
        assert len(stems) == 1, forms


def test_words_that_look_alike_are_kept_apart():
    for one, other in APART:
        assert stem(one) != stem(other)


def test_the_common_spelling_of_a_word_has_itself_for_its_spelling():
    spellings = {
        "advised": "advized",  # never shown; “advize” is nobody’s word
        "hour": "hour",
        "promise": "promize",
        "raising": "raising",
        "series": "series",
        "crisis": "crisis",
        "adhere": "adhere",
        "install": "install",
        "level": "level",
        "recall": "recall",
    }

    assert {word: one_spelling(word) for word in spellings} == spellings


def test_a_text_is_kept_as_its_words_and_behind_them_the_other_stems():
    assert searched("Walks, a walk; the colours!") == "walks a walk the colours ¬walk ¬color"
    assert searched("") == ""


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("german", "Müdigkeiten", "Müdigkeit"),
        ("french", "études", "étude"),
        ("russian", "врачи", "врача"),
    ],
)
def test_another_language_has_its_own_forms(settings, language, one, other):
    settings.SEARCH_LANGUAGE = language
    assert stem(one) == stem(other)
    settings.SEARCH_LANGUAGE = "none"
    assert stem(one) != stem(other)


def test_nothing_is_stemmed_behind_the_letters_that_are_searched():
    text = "a " * (folding.MOST // 2)

    assert searched(f"walks {text}").endswith(" ¬walk")
    assert "walk" not in searched(f"{text} walks")
