"""Finished pages that hold comments: kept in the cache, and thrown away when a thread changes.

A page is found by a key that its versions are part of, so an old one is never shown again. Yet it
would lie in the cache until its time was over, with the words of somebody who took them back.
"""

from django.core.cache import cache

SECONDS = 3600
"""For how long a page is kept that nothing has changed."""

BLOG = "blog"
"""Where the pages stand that are made of all threads: lists of posts, and feeds."""


def keep(subject, key, page):
    """Keep a page under `key`, among those of a post's key or of `BLOG`."""
    cache.add(_counter(subject), 0)
    number = cache.incr(_counter(subject))
    cache.touch(_counter(subject), 2 * SECONDS)
    cache.set_many({key: page, _place(subject, number): key}, SECONDS)


def throw_away(*subjects):
    """Delete the pages of these, at once."""
    for subject in subjects:
        places = [_place(subject, number + 1) for number in range(cache.get(_counter(subject), 0))]
        if places:
            kept = cache.get_many(places).values()
            cache.delete_many([*kept, *places, _counter(subject)])


def _counter(subject):
    return f"shelf:{subject}"


def _place(subject, number):
    return f"shelf:{subject}:{number}"
