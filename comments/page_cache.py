"""Finished pages that hold comments: kept in the cache, and thrown away when a thread changes.

A page is found by a key that its versions are part of, so an old one is never shown again. Yet it
would lie in the cache until its time was over, with the words of somebody who took them back.
"""

from django.core.cache import cache

SECONDS = 3600
"""For how long a page is kept that nothing has changed."""

BLOG = "blog"
"""Where the pages stand that are made of all threads: lists of posts, and feeds."""


def find(key):
    """The page that is kept under `key`, or None."""
    return cache.get(key)


def keep(subject, key, page):
    """Keep a page under `key`, among those of a post's key or of `BLOG`."""
    cache.keep(subject, key, page, SECONDS)


def throw_away(*subjects):
    """Delete the pages of these, at once."""
    cache.throw_away(subjects)
