"""The figures in the queue's side column, on a page of their own and on the admin's first page.

Counting goes through 90 days of comments, which is more than the queue may take. So the queue
shows what was counted last, whenever that was, and never counts; script there, or a click on the
link, brings the page of figures, which counts anew what is older than a minute.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.core.cache import cache
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.views.decorators.http import require_safe

from comments.moderation import charts, statistics
from comments.moderation.access import moderators_only

KEY = "figures"
FRESH = timedelta(minutes=1)
KEPT_SECONDS = 24 * 3600


@dataclass
class Kept:
    """The figures as HTML, and when they were counted."""

    html: str
    counted_at: datetime

    @property
    def is_fresh(self):
        return timezone.now() - self.counted_at < FRESH


def kept():
    """What was counted last, or None. Asks no database."""
    return cache.get(KEY)


def fresh():
    """What was counted within the last minute, if need be just now."""
    known = kept()
    if known is None or not known.is_fresh:
        known = count()
        cache.set(KEY, known, KEPT_SECONDS)
    return known


def count():
    found = statistics.read()
    html = render_to_string(
        "comments/_figures.html",
        {
            "figures": found,
            "charts": [
                ("latest", charts.draw(found.latest_days)),
                ("longer", charts.draw(found.days)),
            ],
            "parts": charts.PARTS,
        },
    )
    return Kept(html, found.counted_at)


@require_safe
@moderators_only
def page(request):
    """The figures alone."""
    return render(
        request,
        "comments/queue_figures.html",
        {"waiting": statistics.Waiting.count(), "figures": fresh()},
    )
