"""Orders what was found, best first, in the same way on both databases.

The databases rank differently. Their ranks only select candidates, which are then read and scored
by us.
"""

from django.db.models import F, Value

from blog.models import Post
from blog.search_text import folding
from comments.models import Comment
from config.search.scoring import Scorer

PAGE, POST, COMMENT = "page", "post", "comment"

BEST = 30
"""The number of candidates of each kind, the best by the database's rank, that are read."""

WORTH = {POST: 1.0, COMMENT: 0.9, PAGE: 0.6}
"""Factors for the kinds: with equal scores, a post comes before a comment.

The blog's own pages are seldom what is searched for. Those with a matching title come first anyway.
"""

TALKED_OF = 0.25
"""What a post gains, of the score of the best, if one of the best comments is under it."""

FAR = 0.8
"""The factor for a text with only distant forms of a word: “account” for “accountants”."""


def best_first(ranks, terms, pages):
    """Return the (kind, key) of `ranks` and `pages`, best first.

    `ranks` is {kind: [(key, rank)]} and `pages` is {key: score}. Each score is relative to the best
    of its kind. Ties go to posts, then to the newest.
    """
    scorer = Scorer(terms)
    scores, texts = {}, {kind: read(kind, the_best(ranks[kind])) for kind in (POST, COMMENT)}
    for kind, of_kind in texts.items():
        scores[kind] = {
            key: scorer.score(kind, searched, folding.words(summary))
            for key, (searched, summary, _) in of_kind.items()
        }
    talked_of = {post for key, (*_, post) in texts[COMMENT].items() if scores[COMMENT][key][1]}
    found = {kind: parts(ranks[kind], scores[kind]) for kind in scores}
    found[POST] = [(key, part + TALKED_OF * (key in talked_of)) for key, part in found[POST]]
    found[PAGE] = shares(pages).items()
    scored = [
        (WORTH[kind] * part, kind == POST, key, kind)
        for kind, of_kind in found.items()
        for key, part in of_kind
    ]
    return [(kind, key) for *_, key, kind in sorted(scored, reverse=True)]


def read(kind, keys):
    """Return {key: (searched words, summary, key of the post)}.

    The summary of a comment is empty.
    """
    if not keys:
        return {}
    model, *others = {
        POST: (Post, F("summary"), F("pk")),
        COMMENT: (Comment, Value(""), F("post")),
    }[kind]
    rows = model._base_manager.filter(pk__in=keys).values_list("pk", "search_words", *others)
    return {key: text for key, *text in rows}


def the_best(ranks):
    """Return the keys of the best candidates. Ties go to the newest."""
    rows = sorted(ranks, key=lambda row: (row[1], row[0]), reverse=True)
    return [key for key, _ in rows[:BEST]]


def shares(scores):
    """Return {key: score relative to the best}."""
    best = max((score for score, _ in scores.values()), default=0) or 1
    return {key: score / best * (1 if near else FAR) for key, (score, near) in scores.items()}


def parts(ranks, scores):
    """Yield (key, relative score) of all. Those that were not read come after those that were."""
    read = shares(scores)
    lowest = min(read.values(), default=0)
    highest_rank = max((rank for _, rank in ranks), default=0) or 1
    for key, rank in ranks:
        yield key, read[key] if key in read else lowest * rank / highest_rank / 2
