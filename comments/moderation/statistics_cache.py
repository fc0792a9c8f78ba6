"""Caches the statistics for the queue's side column, their own page and the admin's first page.

Counting scans 90 days of comments, which is too slow for the queue. So the queue shows the last
result, however old, and never counts. Its script, or a click on the link, opens the page of
statistics, which counts again after a minute.
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

KEY = "statistics"
FRESH = timedelta(minutes=1)
CACHE_SECONDS = 24 * 3600


@dataclass
class CachedStatistics:
    """The statistics as HTML, and when they were counted."""

    html: str
    counted_at: datetime

    @property
    def is_fresh(self):
        return timezone.now() - self.counted_at < FRESH


def cached():
    """Return the last result, or None. Makes no query."""
    return cache.get(KEY)


def fresh():
    """Return a result that is at most a minute old; count now if there is none."""
    known = cached()
    if known is None or not known.is_fresh:
        known = count()
        cache.set(KEY, known, CACHE_SECONDS)
    return known


def count():
    """Count the figures anew, and return them with their HTML."""
    found = statistics.collect()
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
    return CachedStatistics(html, found.counted_at)


@require_safe
@moderators_only
def page(request):
    """Show the statistics without the rest of the queue."""
    return render(
        request,
        "comments/queue_figures.html",
        {"waiting": statistics.Waiting.count(), "figures": fresh()},
    )
