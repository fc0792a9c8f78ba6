"""What is asked of a thread, and which of its conversations a page shows; no database is needed."""

from dataclasses import FrozenInstanceError
from types import SimpleNamespace

import pytest
from django.http import Http404, QueryDict

from comments.thread.conversations import (
    Selection,
    in_order,
    oldest_first,
    page_of,
    select_page,
)
from comments.thread.query import ThreadQuery


def asked(text, thoughts=1000):
    return ThreadQuery.of(QueryDict(text)).of_thread(thoughts)


def test_a_query_never_changes():
    query = ThreadQuery()

    with pytest.raises(FrozenInstanceError):
        query.page = 2


def test_the_cache_key_says_what_makes_a_difference():
    key = asked("sort=new&page=3&utm_source=x").cache_key()

    assert key == "sort=new page=3 all=False thread=None replytocom=None mine=None"


def test_pages_that_differ_have_different_cache_keys():
    texts = [
        "",
        "sort=new",
        "sort=replies",
        "page=2",
        "page=3",
        "all=1",
        "thread=7",
        "thread=8",
        "replytocom=7",
        "replytocom=7&page=1",
    ]

    assert len({asked(text).cache_key() for text in texts}) == 10
    assert ThreadQuery(mine=7).cache_key() != ThreadQuery().cache_key()


def test_queries_for_the_same_page_share_a_cache_key():
    same = ["", "page=1", "page=0", "page=x", "sort=old", "sort=x", "thread=", "all=0"]
    on_a_short_thread = ["", "all=1", "page=7"]

    assert len({asked(text).cache_key() for text in same}) == 1
    assert len({asked(text, thoughts=3).cache_key() for text in on_a_short_thread}) == 1


def thread(**fields):
    stored = {"conversations": [[1, 2], [2, 5], [3, 1]], "published": [], "pinned": []} | fields
    return SimpleNamespace(**stored)


def test_conversations_come_in_the_order_that_is_asked_for():
    listed = oldest_first(thread())

    assert listed == [(1, 2), (2, 5), (3, 1)]
    assert in_order(listed, thread()) == [(1, 2), (2, 5), (3, 1)]
    assert in_order(listed, thread(), "new") == [(3, 1), (2, 5), (1, 2)]
    assert in_order(listed, thread(published=[3, 1, 2]), "new") == [(2, 5), (1, 2), (3, 1)]
    assert in_order(listed, thread(), "replies") == [(2, 5), (1, 2), (3, 1)]
    assert in_order(listed, thread(pinned=[[9, 3]]), "replies") == [(3, 1), (2, 5), (1, 2)]


def test_a_conversation_that_waits_is_listed_for_its_writer_once():
    assert oldest_first(thread(), waiting=2) == [(1, 2), (2, 5), (3, 1)]
    assert oldest_first(thread(), waiting=4) == [(1, 2), (2, 5), (3, 1), (4, 1)]


def test_a_page_shows_its_share_of_the_conversations(settings):
    settings.CONVERSATIONS_PER_PAGE = 2
    listed = oldest_first(thread())

    assert select_page(listed, 1) == Selection([1, 2], 3, number=1, pages=2, first=1, last=2)
    assert select_page(listed, 2) == Selection([3], 3, number=2, pages=2, first=3, last=3)
    assert [page_of(listed, tree_id) for tree_id in (1, 2, 3, 9)] == [1, 1, 2, 1]
    with pytest.raises(Http404):
        select_page(listed, 3)
