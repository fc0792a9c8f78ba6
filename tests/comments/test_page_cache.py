"""Pages that are kept are thrown away as soon as a thread on them changes."""

import pytest
from django.core.cache import cache

from comments import page_cache
from tests.support.factories import make_comment

pytestmark = pytest.mark.django_db


def kept():
    return [value for value in cache._cache.values() if b"Words to be gone" in value]


def test_what_its_writer_takes_back_is_gone_from_the_cache_at_once(
    client, django_capture_on_commit_callbacks
):
    comment = make_comment(body="Words to be gone.")
    address = comment.post.get_absolute_url()
    for page in (address, f"{address}?sort=new", f"{address}feed/", "/comments/feed/atom/"):
        client.get(page)
    assert len(kept()) == 4

    with django_capture_on_commit_callbacks(execute=True):
        comment.erase()

    assert kept() == []


def test_the_pages_of_other_posts_stay(client, django_capture_on_commit_callbacks):
    comment, other = make_comment(), make_comment(body="Words to be gone.")
    client.get(other.post.get_absolute_url())

    with django_capture_on_commit_callbacks(execute=True):
        comment.erase()

    assert len(kept()) == 1


def test_an_empty_shelf_is_no_trouble():
    page_cache.delete_pages("nothing", "here")
