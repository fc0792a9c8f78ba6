"""Which posts are alike: they have hashtags in common, or open with the same rare words.

The job runner compares all posts at once after something published has changed, so what is found
depends on the posts alone and never on the order in which they were saved. A page only reads it.
"""

from bisect import bisect_left
from collections import defaultdict
from math import log

from django.db import transaction
from django.db.models.functions import Substr

from blog.models import Blog, Post, RelatedPost
from blog.search_text.stems import SIGN

MOST = 10_000
"""The latest posts are compared, so many of them."""

KEPT = 8
"""Posts found for one. Three are shown; others may be planned, or be picked by the author."""

OPENING = 80
"""Words of title, summary and text that count, from the first."""

SHORTEST = 4
"""Letters of a word that says what a post is about."""

RARE = 50
"""Posts, at most, in whose openings a rare word stands."""

CROWD = 100
"""Of a hashtag that more posts have, so many are looked at: the nearest in time."""

HASHTAG = 2000
"""What a hashtag in common counts at least. A word counts less than 1000."""

BATCH = 500
"""Rows in one statement."""

ENOUGH = 2000
"""Posts are alike from here on: with one hashtag in common, or three rare words."""


def find():
    """Compare the posts, unless nothing has changed since. Safe to call at any time."""
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
        # What has changed since the version was read leaves the two apart.
        Blog.objects.filter(pk=1).update(compared_version=blog.version + moved)


def openings():
    """What is compared of each post, the oldest first, as (id, series, terms).

    A term is a word, or the id of a hashtag. Planned posts are among them, to be found at the
    second in which they appear.
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
    """Return the words of a searched text, without the stems among them."""
    return [word for word in text.split() if not word.startswith(SIGN)]


def says_something(word):
    """Whether a word is long enough; in other writing than ours, few signs are."""
    return len(word) >= SHORTEST or not word.isascii()


def alike(openings):
    """The posts that are most alike, for each. Of equals the nearest in time, and the later."""
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
    """What a term in common counts: the more, the fewer have it. Whole, so no order of adding
    changes a sum. 0 for a word that is not rare."""
    rarity = round(999 * log(1 + total / held) / log(1 + total))
    if isinstance(term, int):
        return HASHTAG + 2 * rarity
    return rarity if 2 <= held <= min(RARE, max(2, total // 20)) else 0


def around(number, numbers):
    """Of rising `numbers`, those nearest to one of them, so many on either side."""
    at = bisect_left(numbers, number)
    return numbers[max(0, at - CROWD // 2) : at + CROWD // 2]


def keep(found):
    """Write what was found, as (post, other, place), and nothing that stands there already.

    Returns whether anything changed.
    """
    rows = RelatedPost.objects.values_list("post", "other", "place", "pk")
    there = {tuple(key): pk for *key, pk in rows.iterator()}
    old = [pk for key, pk in there.items() if key not in found]
    for start in range(0, len(old), BATCH):
        RelatedPost.objects.filter(pk__in=old[start : start + BATCH]).delete()
    new = sorted(found - there.keys())
    # A post may have been deleted since it was read; from here on none can be.
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
        ignore_conflicts=True,  # somebody else may have found the same meanwhile
    )
    return bool(old or new)
