"""Puts what was found in order, the best first: alike on both databases.

The databases rank in ways of their own. That is good enough to say which may be the best; these
are read and put in order by the score that we count.
"""

from django.db.models import F, Value

from blog.models import Post
from blog.search_text import folding
from comments.models import Comment
from config.search.scoring import score

PAGE, POST, COMMENT = "page", "post", "comment"

BEST = 30
"""So many of either kind, the best as the database ranks them, are read."""

WORTH = {POST: 1.0, COMMENT: 0.9, PAGE: 0.6}
"""Of a post and a comment that say it equally well, the post stands first. What a page of the
blog itself says is seldom what is looked for; one whose title says it comes before all."""

FAR = 0.8
"""What it is worth to have only far forms of a word: “account” for “accountants”."""


def best_first(ranks, terms, pages):
    """(kind, key) of the `ranks`, {kind: [(key, rank)]}, and of the `pages`, {key: score}; of
    equals the post, then what came last.

    Each score is taken as a part of the best one of its kind.
    """
    scores = {
        kind: {
            key: score(kind, searched, folding.words(summary), terms)
            for key, (searched, summary) in read(kind, the_best(ranks[kind])).items()
        }
        for kind in (POST, COMMENT)
    }
    found = {kind: parts(ranks[kind], scores[kind]) for kind in scores}
    found[PAGE] = shares(pages).items()
    scored = [
        (WORTH[kind] * part, kind == POST, key, kind)
        for kind, of_kind in found.items()
        for key, part in of_kind
    ]
    return [(kind, key) for *_, key, kind in sorted(scored, reverse=True)]


def read(kind, keys):
    """{key: (what a search compares, the summary)} of texts. A comment has no summary."""
    if not keys:
        return {}
    model, summary = {POST: (Post, F("summary")), COMMENT: (Comment, Value(""))}[kind]
    rows = model._base_manager.filter(pk__in=keys).values_list("pk", "search_words", summary)
    return {key: (searched, summary) for key, searched, summary in rows}


def the_best(ranks):
    """The keys of the best; of equals, what came last."""
    rows = sorted(ranks, key=lambda row: (row[1], row[0]), reverse=True)
    return [key for key, _ in rows[:BEST]]


def shares(scores):
    """{key: part of the best score}."""
    best = max((score for score, _ in scores.values()), default=0) or 1
    return {key: score / best * (1 if near else FAR) for key, (score, near) in scores.items()}


def parts(ranks, scores):
    """Yield (key, part of the best score) of all. What was not read stands below what was."""
    read = shares(scores)
    lowest = min(read.values(), default=0)
    highest_rank = max((rank for _, rank in ranks), default=0) or 1
    for key, rank in ranks:
        yield key, read[key] if key in read else lowest * rank / highest_rank / 2
