"""Scores again what nobody has read, as moderators decide and the spam score learns.

The cost is bounded: a batch at a time, and nothing twice for the same number of decisions.
"""

from django.db.models import F

from comments import spam
from comments.models import Comment

BATCH = 100
"""Comments that one turn of the job looks at: about half a second's work."""


def score_again():
    """Score the next batch, those first that were scored longest ago. How many changed."""
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
