"""Caches rendered pages with comments, and deletes them when a thread changes.

The key of a page includes its versions, so an old page is never shown again. But it would stay in
the cache until it expires, with words that their writer may have deleted.
"""

from django.core.cache import cache

SECONDS = 3600
"""How many seconds a page is cached if nothing changes it."""

BLOG = "blog"
"""The subject of pages that are made of all threads: lists of posts, and feeds."""


def get_page(key):
    """Return the cached page of `key`, or None."""
    return cache.get(key)


def put_page(subject, key, page):
    """Cache a page under `key`, for the subject: a post's key or `BLOG`."""
    cache.put_page(subject, key, page, SECONDS)


def delete_pages(*subjects):
    """Delete all cached pages of these subjects at once."""
    cache.delete_pages(subjects)
