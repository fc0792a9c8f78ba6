"""Finds similar posts: they share hashtags, or begin with the same rare words.

The job runner compares all posts after something published has changed. The result depends only on
the posts, not on the order in which they were saved. Pages only read it.
"""

from bisect import bisect_left
from collections import defaultdict
from math import log

from django.db import transaction
from django.db.models.functions import Substr

from blog.models import Blog, Post, RelatedPost
from blog.search_text.stems import SIGN

MOST = 10_000
"""The number of latest posts that are compared."""

KEPT = 8
"""Similar posts stored for each. Three are shown: others may be planned, or linked by the author.
"""

OPENING = 80
"""The number of first words of title, summary and text that count."""

SHORTEST = 4
"""The number of letters of the shortest word that counts."""

RARE = 50
"""The largest number of posts with a rare word."""

CROWD = 100
"""For a hashtag with more posts than this, only so many are compared: the nearest in time."""

HASHTAG = 2000
"""The least weight of a shared hashtag. A word has less than 1000."""

BATCH = 500
"""Rows in one statement."""

ENOUGH = 2000
"""The weight from which posts are similar: one shared hashtag, or three rare words."""


def find():
    """Compare the posts, unless nothing has changed since last time. Safe to call at any time."""
    blog = Blog.load()
    if blog.compared_version == blog.version:
        return
    found = {
        (post, other, place)
        for post, others in alike(openings()).items()
        for place, other in enumerate(others)
    }
    with transaction.atomic():
        moved = keep(found)
        if moved:
            Blog.touch()
        # If something changed after the version was read, the two numbers differ.
        Blog.objects.filter(pk=1).update(compared_version=blog.version + moved)


def openings():
    """Return what is compared of each post, oldest first, as (id, series, terms).

    A term is a word, or the id of a hashtag. Planned posts are included, so that they have similar
    posts as soon as they are published.
    """
    tags = defaultdict(list)
    public = Post.objects.filter(status=Post.Status.PUBLISHED)
    for post, tag in Post.tags.through.objects.filter(post__in=public).values_list("post", "tag"):
        tags[post].append(tag)
    opening = Substr("search_words", 1, OPENING * 10)
    rows = public.newest_first().values_list("pk", "series", opening)[:MOST]
    return [
        (pk, series, {*tags[pk], *filter(says_something, opening_words(text)[:OPENING])})
        for pk, series, text in reversed(rows)
    ]


def opening_words(text):
    """Return the words of a searched text without its stems."""
    return [word for word in text.split() if not word.startswith(SIGN)]


def says_something(word):
    """Return whether a word is long enough. In other scripts, a few characters are."""
    return len(word) >= SHORTEST or not word.isascii()


def alike(openings):
    """Return the most similar posts for each. Ties go to the nearest in time, then to the later."""
    posts = [pk for pk, _, _ in openings]
    holders = defaultdict(list)
    for number, (_, _, terms) in enumerate(openings):
        for term in terms:
            holders[term].append(number)
    weights = {
        term: weight
        for term, numbers in holders.items()
        if (weight := weight_of(term, len(numbers), len(posts)))
    }
    found = {}
    for number, (pk, series, terms) in enumerate(openings):
        scores = defaultdict(int)
        for term in terms & weights.keys():
            for other in around(number, holders[term]):
                scores[other] += weights[term]
        best = sorted(
            (-score, abs(other - number), -other)
            for other, score in scores.items()
            if score >= ENOUGH and other != number and not (series and openings[other][1] == series)
        )
        found[pk] = [posts[-other] for _, _, other in best[:KEPT]]
    return found


def weight_of(term, held, total):
    """Return the weight of a shared term: higher for a rarer one, 0 for a word that is not rare.

    A whole number, so that sums do not depend on the order of adding.
    """
    rarity = round(999 * log(1 + total / held) / log(1 + total))
    if isinstance(term, int):
        return HASHTAG + 2 * rarity
    return rarity if 2 <= held <= min(RARE, max(2, total // 20)) else 0


def around(number, numbers):
    """Return the values nearest to `number` in ascending `numbers`, so many on either side."""
    at = bisect_left(numbers, number)
    return numbers[max(0, at - CROWD // 2) : at + CROWD // 2]


def keep(found):
    """Store the results, as (post, other, place), and write only changes.

    Return whether anything changed.
    """
    rows = RelatedPost.objects.values_list("post", "other", "place", "pk")
    there = {tuple(key): pk for *key, pk in rows.iterator()}
    old = [pk for key, pk in there.items() if key not in found]
    for start in range(0, len(old), BATCH):
        RelatedPost.objects.filter(pk__in=old[start : start + BATCH]).delete()
    new = sorted(found - there.keys())
    # A post may have been deleted after it was read. From here on, none can be.
    named = {pk for post, other, _ in new for pk in (post, other)}
    posts = Post.objects.select_for_update(no_key=True).order_by("pk")
    alive = set(posts.filter(pk__in=named).values_list("pk", flat=True))
    RelatedPost.objects.bulk_create(
        (
            RelatedPost(post_id=post, other_id=other, place=place)
            for post, other, place in new
            if {post, other} <= alive
        ),
        batch_size=BATCH,
        ignore_conflicts=True,  # a concurrent run may have found the same
    )
    return bool(old or new)
