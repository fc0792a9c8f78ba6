"""What a search on PostgreSQL begins with, by how many of the newest entries have its words."""

import pytest

from config.search.plans import NEWEST, POSTS, WORDS, Newest, choose
from config.search.query import parse

SEARCHED, THE, RARE = 1, 2, 4

# (typed, [(mask, how many of 200 posts have it)], narrowed, begins with, words looked up)
PLANS = [
    ("the", [(SEARCHED | THE, 200)], False, NEWEST, []),
    ("the", [(SEARCHED | THE, 70), (SEARCHED, 130)], False, NEWEST, []),
    ("the", [(SEARCHED | THE, 20), (SEARCHED, 180)], False, WORDS, ["the"]),
    ("the", [(SEARCHED, 200)], False, WORDS, ["the"]),
    ("the kettle", [(SEARCHED | THE | RARE, 200)], False, NEWEST, []),
    ("the kettle", [(SEARCHED | THE, 198), (SEARCHED | THE | RARE, 2)], False, WORDS, ["kettle"]),
    ("the kettle", [(SEARCHED | THE, 10), (SEARCHED | RARE, 10)], False, WORDS, ["the", "kettle"]),
    ("the kettle", [(SEARCHED, 200)], False, WORDS, ["the", "kettle"]),
    ("the", [(THE, 100), (SEARCHED | THE, 100)], True, NEWEST, []),
    ("the", [(THE, 198), (SEARCHED | THE, 2)], True, POSTS, ["the"]),
    ("the", [(THE, 200)], True, POSTS, ["the"]),
    ("the", [(0, 100), (SEARCHED, 99), (SEARCHED | THE, 1)], True, WORDS, ["the"]),
    ("the", [], False, WORDS, ["the"]),
]


@pytest.mark.parametrize(("typed", "sample", "is_narrow", "begins", "looked_up"), PLANS)
def test_a_search_begins_where_it_reads_least(typed, sample, is_narrow, begins, looked_up):
    terms = parse(typed).terms
    newest = Newest(terms, [("post", 10_000, mask, n) for mask, n in sample])

    begin, rarest, number = choose("post", terms, 1_001, newest, is_narrow=is_narrow)

    assert (begin, [term.words[0] for term in rarest[:number]]) == (begins, looked_up)


def test_a_table_that_was_never_counted_has_no_entries():
    terms = parse("the").terms

    assert Newest(terms, [("post", -1, SEARCHED | THE, 9)]).entries("post") == 0
    assert Newest(terms, []).entries("post") == 0
