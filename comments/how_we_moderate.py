"""What moderators did last month, for everybody: numbers from the record, without text or name.

On a small blog a small number points at somebody: who saw one comment disappear would learn why.
So nothing below `FEWEST` is told, nor can it be worked out by subtracting: reasons that are too
rare are told together, with the next one up when even all of them are too few. And it is a whole
month that is over, never a number that moves under the eyes of whoever watches one comment.
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

from comments.models import Decision, ModerationSettings
from comments.moderation.statistics import start_of

FEWEST = 5
HIDDEN = ("pending", "approved")
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
    """Who decides, why something is refused, and how often that was last month."""
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
    """What is public about the month before this one, where the blog is. One query."""
    this = timezone.localdate().replace(day=1)
    first = (this - timedelta(days=1)).replace(day=1)
    rows = Decision.objects.standing().moves().filter(comment__by_team=False)
    rows = rows.filter(at__gte=start_of(first), at__lt=start_of(this)).order_by()
    rows = rows.values_list("verb", "because", "from_status")
    published, refused = 0, Counter()
    for verb, because, before, count in rows.annotate(count=Count("comment", distinct=True)):
        if verb == Decision.Verb.APPROVE:
            published += count
        elif verb in REFUSALS and before in HIDDEN:
            refused[reason_of(verb, because)] += count
    reasons, others = tellable(refused)
    return Month(first, rounded(published), rounded(refused.total()), reasons, others)


REFUSALS = {Decision.Verb.REJECT, Decision.Verb.REMOVE, Decision.Verb.MARK_AS_SPAM}


def reason_of(verb, because):
    if verb == Decision.Verb.MARK_AS_SPAM:
        return Decision.Because.ADVERTISING
    return Decision.Because(because or Decision.Because.OTHER)


def rounded(count):
    return count if count == 0 or count >= FEWEST else None


def tellable(counts):
    """The reasons that may be told with their numbers, as (reason, count), and how many remain."""
    told = [(reason, count) for reason, count in counts.most_common() if count >= FEWEST]
    others = counts.total() - sum(count for _reason, count in told)
    while 0 < others < FEWEST and told:
        others += told.pop()[1]
    return [(reason.label, count) for reason, count in told], others
