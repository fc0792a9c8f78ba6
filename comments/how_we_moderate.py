"""Publishes what moderators did last month, as numbers from the record without text or names.

On a small blog a small number identifies people: somebody who saw one comment disappear would learn
why. So no number below `FEWEST` is published, and none can be found by subtraction: rare reasons
are added together, with the next larger one when their sum is still too small. Only whole past
months are published, so that nobody can watch one comment change a number.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta

from django.conf import settings
from django.db.models import Count
from django.http import Http404
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_safe

from comments.models import Comment, Decision, ModerationSettings
from comments.moderation.statistics import start_of

FEWEST = 5
HIDDEN = (Comment.Status.PENDING, Comment.Status.APPROVED)
"""The statuses from which a refusal counts. Between two refusals only the reason changed."""


@dataclass
class Month:
    """Numbers of one month. None means a number too small to publish."""

    first: date
    published: int | None
    refused: int | None
    reasons: list
    other_reasons: int

    @property
    def is_quiet(self):
        return self.published == self.refused == 0


@require_safe
def page(request):
    """Show who decides, why comments are refused, and how often each reason was used last month."""
    moderation = ModerationSettings.load()
    if not moderation.shows_how:
        raise Http404("The owner does not show how comments are moderated.")
    request.blog = moderation.blog
    because = Decision.Because
    return render(
        request,
        "comments/how_we_moderate.html",
        {
            "moderation": moderation,
            "reasons": [reason.label for reason in because if reason != because.OTHER],
            "month": of_last_month(),
            "fewest": FEWEST,
            "undo_days": settings.UNDO_DAYS,
        },
    )


def of_last_month():
    """Return the public numbers of last month, in the blog's time zone. One query."""
    this = timezone.localdate().replace(day=1)
    first = (this - timedelta(days=1)).replace(day=1)
    rows = Decision.objects.active().moves().filter(comment__by_team=False)
    rows = rows.filter(at__gte=start_of(first), at__lt=start_of(this)).order_by()
    rows = rows.values_list("verb", "because", "from_status")
    published, refused = 0, Counter()
    for verb, because, before, count in rows.annotate(count=Count("comment", distinct=True)):
        if verb == Decision.Verb.APPROVE:
            published += count
        elif verb in REFUSALS and before in HIDDEN:
            refused[reason_of(verb, because)] += count
    reasons, others = publishable(refused)
    return Month(first, rounded(published), rounded(refused.total()), reasons, others)


REFUSALS = {Decision.Verb.REJECT, Decision.Verb.REMOVE, Decision.Verb.MARK_AS_SPAM}


def reason_of(verb, because):
    """Return the reason that a refusal counts under."""
    if verb == Decision.Verb.MARK_AS_SPAM:
        return Decision.Because.ADVERTISING
    return Decision.Because(because or Decision.Because.OTHER)


def rounded(count):
    """Return the count, or None where it is too small to be published."""
    return count if count == 0 or count >= FEWEST else None


def publishable(counts):
    """Return the reasons that may be published, as (reason, count), and the sum of all others."""
    shown = [(reason, count) for reason, count in counts.most_common() if count >= FEWEST]
    others = counts.total() - sum(count for _reason, count in shown)
    while 0 < others < FEWEST and shown:
        others += shown.pop()[1]
    return [(reason.label, count) for reason, count in shown], others
