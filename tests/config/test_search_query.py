"""What is typed into the box, and what is looked for."""

import re

import pytest

from config.search import postgresql, sqlite
from config.search.query import MAX_WORDS, Term, parse
from config.search.snippets import Highlighter


def terms(typed):
    """The terms as one writes them: a+b are words side by side, a* begins a longer word."""
    return ["+".join(term.words) + "*" * term.is_open for term in parse(typed).terms]


READ = [
    ("cooling vest", ["cooling*", "vest*"]),
    ("ms is", ["ms", "is"]),
    ('"cooling vest"', ["cooling+vest"]),
    ("“cooling vest” “rest”", ["cooling+vest", "rest"]),
    ('"cooling vest', ["cooling*", "vest*"]),
    ('so"called', ["so", "called*"]),
    ("follow-up", ["follow+up"]),
    ("patient's", ["patient*"]),
    ('"patient\'s"', ["patient+s"]),
    ("vest vest VEST", ["vest*"]),
    ("-vest +cold NOT NEAR(a b)", ["vest*", "cold*", "not*", "near+a", "b"]),
    ("a:b AND c OR d*", ["a+b", "and*", "c", "or", "d"]),
    ("疲劳", ["疲劳"]),
    ("疲", ["疲*"]),
    ("疲劳感强", ["疲劳+劳感+感强"]),
    ("👩‍⚕️", ["👩+⚕*"]),
    ('% _ * ( \' \\ ""', []),
    ("\x00", []),
    ("", []),
]


@pytest.mark.parametrize(("typed", "looked_for"), READ)
def test_a_question_is_read_as_words(typed, looked_for):
    assert sorted(terms(typed)) == sorted(looked_for)


def test_of_too_many_words_the_longest_are_looked_for():
    query = parse("what did the cooling vests cost in a very warm winter")

    assert query.is_cut
    assert len(query.terms) == MAX_WORDS
    assert [term.words[0] for term in query.terms] == [
        "what", "cooling", "vests", "cost", "very", "winter",
    ]  # fmt: skip


def test_a_phrase_that_is_too_long_is_cut():
    assert terms('"one two three four five six seven eight"') == ["one+two+three+four+five+six"]


@pytest.mark.parametrize(
    "typed", ["x" * 1_000_000, "x " * 500_000, '"' * 1_000_000, "#" * 1_000_000]
)
def test_a_megabyte_is_cut_before_it_is_read(typed):
    query = parse(typed)

    assert len(query.text) <= 200
    assert sum(len(term.words) for term in query.terms) <= MAX_WORDS


def test_a_hashtag_is_known_as_one():
    query = parse("#Heat waves")

    assert query.hashtags == (("Heat", Term(("heat",), is_open=True)),)
    assert terms("#Heat waves") == ["heat*", "waves*"]


def test_each_database_is_asked_in_its_language():
    asked = parse('cooling "so called" ms').terms

    assert sqlite.match(asked) == ('("cooling" * OR "¬cool" OR "cool") AND "so called" AND "ms"')
    assert postgresql.match(asked) == (
        "('cooling':* | '¬cool' | 'cool') & ('so' <-> 'called') & ('ms')"
    )


def test_neighbours_of_which_both_words_are_known_are_looked_up_as_pairs():
    asked = parse('"the a morning" leg cooling-vest').terms

    assert postgresql.pairs_of(asked) == ["the a", "a morning"]


MARKED = [
    ("vest", "Vests & vest", "<mark>Vests</mark> &amp; <mark>vest</mark>"),
    ("walks", "We walked, a walk", "We <mark>walked</mark>, a <mark>walk</mark>"),
    ('"walks"', "We walked, a walk", "We walked, a walk"),
    ("color", "In colour", "In <mark>colour</mark>"),
    ("mude", "Sehr müde", "Sehr <mark>müde</mark>"),
    ("müde", "sehr mu\u0308de.", "sehr <mark>müde</mark>."),
    ('"cooling vest"', "A Cooling—vest, a vest", "A <mark>Cooling—vest</mark>, a vest"),
    ("疲劳", "我的疲劳感", "我的<mark>疲劳</mark>感"),
    ("疲", "我的疲劳感", "我的<mark>疲劳</mark>感"),
    ("script", "<script>", "&lt;<mark>script</mark>&gt;"),
    ("it", "it's", "<mark>it</mark>&#x27;s"),
    ("none", "words", "words"),
]


@pytest.mark.parametrize(("typed", "text", "shown"), MARKED)
def test_what_is_found_is_marked(typed, text, shown):
    assert Highlighter(parse(typed).terms).mark(text) == shown


def test_a_snippet_stands_where_most_words_of_the_question_are():
    text = f"A vest. {'before ' * 60}The cooling vest helps. {'after ' * 60}"

    shown = Highlighter(parse("cooling vest").terms).snippet(text)

    assert "The <mark>cooling</mark> <mark>vest</mark> helps." in shown
    assert shown.startswith("… before")
    assert shown.endswith(" …")


def test_a_snippet_of_a_text_full_of_the_word_is_made_at_once():
    text = "the " * 40_000

    assert Highlighter(parse("the").terms).snippet(text).count("<mark>") < 60


# (typed, text, the excerpt without its marks and dots): each text is longer than its excerpt.
CUT = [
    ("kettle", f"{'unbroken ' * 30}kettle {'unbroken ' * 30}", "unbroken", 10, 10),
    ("غلاية", f"{'مستشفى ' * 30}غلاية {'مستشفى ' * 30}", "مستشفى", 12, 12),
    ("קומקום", f"{'בית־חולים ' * 30}קומקום {'בית־חולים ' * 30}", "בית־חולים", 9, 9),
    ("疲劳", f"{'天气很热' * 50}疲劳{'天气很热' * 50}", None, 90, 90),
    ("เหนื่อย", f"{'น้ำ' * 60} เหนื่อย {'น้ำ' * 60}", None, 88, 88),
    ("kettle", f"{'x' * 200}/kettle/{'y' * 200}", "", 0, 0),
]


@pytest.mark.parametrize(("typed", "text", "word", "before", "after"), CUT)
def test_an_excerpt_cuts_no_word(typed, text, word, before, after):
    shown = Highlighter(parse(typed).terms).snippet(text)

    start, found, end = re.fullmatch("… (.*)<mark>(.*)</mark>(.*) …", shown).groups()
    assert found == typed
    if word is None:
        assert (len(start), len(end)) == (before, after)
        assert f"{start}{found}{end}" in text
    else:
        assert start.split() == [word] * before
        assert end.split() == [word] * after


def test_an_excerpt_of_a_text_without_the_word_ends_with_a_whole_one():
    snippet = Highlighter(parse("kettle").terms).snippet

    assert snippet("unbroken " * 30) == f"{'unbroken ' * 9}unbroken …"
    assert snippet("天气很热" * 50) == f"{('天气很热' * 50)[:90]} …"
    assert snippet("x" * 100) == f"{'x' * 90} …"
    assert snippet("") == ""
