"""Scores unread comments again after moderators' decisions have taught the spam score.

The cost is bounded: one batch at a time, and no comment twice for the same number of decisions.
"""

from django.db.models import F

from comments import spam
from comments.models import Comment

BATCH = 100
"""Comments in one run of the job: about half a second's work."""


def score_again():
    """Score the next batch, the longest unscored first. Return how many changed."""
    as_spam, as_good = spam.learned()
    if min(as_spam, as_good) < spam.classifier.ENOUGH:
        return 0
    known = as_spam + as_good
    waiting = Comment.objects.unread().exclude(scored_with=known)
    batch = list(waiting.order_by(F("scored_with").asc(nulls_first=True), "pk")[:BATCH])
    changed = sum(comment.score_again() for comment in batch)
    keys = [comment.pk for comment in batch]
    Comment.objects.filter(pk__in=keys).update(scored_with=known)
    return changed
