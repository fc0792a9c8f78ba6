"""Statistics of the last weeks' comments, for moderators: numbers without text or names.

They cover readers' comments, without those that their writers deleted. `collect` scans weeks of
comments, so `comments.moderation.statistics_cache` keeps its result for a minute.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from statistics import median

from django.db.models import Count, F, Min, Q
from django.db.models.functions import TruncDate
from django.utils import timezone

from comments import policy
from comments.models import Alert, Comment, Decision
from comments.models.report import URGENT

DAYS, MORE_DAYS = 14, 90
"""How many days the two charts cover. Waiting times use the first, and rules the second: a rule
that holds two comments a week needs the longer time to show anything."""

OUTCOMES = {
    Comment.Status.APPROVED: "published",
    Comment.Status.REJECTED: "refused",
    Comment.Status.REMOVED: "refused",
    Comment.Status.SPAM: "spam",
    Comment.Status.PENDING: "held",
}
WAITS = {
    "Within an hour": timedelta(hours=1),
    "Within 6 hours": timedelta(hours=6),
    "Within a day": timedelta(days=1),
    "Within 3 days": timedelta(days=3),
    "Longer": timedelta.max,
}


@dataclass
class Day:
    """The outcomes of the comments that were sent on one day."""

    date: date
    published: int = 0
    refused: int = 0
    spam: int = 0
    held: int = 0

    @property
    def total(self):
        return self.published + self.refused + self.spam + self.held


@dataclass
class Share:
    """A part of a total."""

    label: str
    count: int
    of: int

    @property
    def percent(self):
        return round(100 * self.count / self.of) if self.of else 0


@dataclass
class RuleShare(Share):
    """How many comments a rule held, and how many of those decided since were published.

    Publishing contradicts the rule only if it suspected something (`is_suspicion`). Other rules
    hold comments to be read, whatever they say.
    """

    decided: int
    published: int
    is_suspicion: bool = True

    @property
    def disagreed(self):
        return self.published if self.is_suspicion else 0

    @property
    def disagreed_percent(self):
        return round(100 * self.disagreed / self.decided) if self.decided else 0

    @property
    def published_of_all(self):
        """Return the part of all comments, for the drawing inside of `percent`."""
        return round(100 * self.published / self.of) if self.of else 0


@dataclass
class Waiting:
    """What waits for a decision now. Never cached, so that it equals the queue's number."""

    held: int
    urgent: int
    held_since: datetime | None

    @classmethod
    def count(cls):
        rows = Comment.objects.with_status(Comment.Status.PENDING)
        urgent = Count("pk", filter=Q(urgency=URGENT))
        return cls(**rows.aggregate(held=Count("*"), urgent=urgent, held_since=Min("submitted_at")))

    @property
    def held_for(self):
        """Return how long the oldest of them has waited."""
        return self.held_since and timezone.now() - self.held_since


@dataclass
class Statistics:
    """All statistics, as they were at `counted_at`."""

    counted_at: datetime
    days: list
    waits: list
    half_waited: timedelta | None
    longest_wait: timedelta | None
    rules: list
    half_read: timedelta | None = None
    longest_unread: timedelta | None = None
    read: int = 0
    unread: int = 0

    @property
    def latest_days(self):
        return self.days[-DAYS:]


def collect():
    """Count everything: four queries, whatever the size of the blog."""
    now = timezone.now()
    days = days_until(timezone.localdate(now))
    waited = sorted(waiting_times(start_of(days[-DAYS].date)))
    since = start_of(days[0].date)
    read, unread = first_reads(since)
    return Statistics(
        counted_at=now,
        days=days,
        waits=shares_by_wait(waited),
        half_waited=median(waited) if waited else None,
        longest_wait=waited[-1] if waited else None,
        rules=rules_since(since, sum(day.total for day in days)),
        half_read=median(read) if read else None,
        longest_unread=read[-1] if read else None,
        read=len(read),
        unread=unread,
    )


def start_of(day):
    """Return midnight at the start of a day, in the blog's zone."""
    return timezone.make_aware(datetime.combine(day, time.min))


def days_until(today):
    """Return the days of the longer chart with their outcomes, the earliest first."""
    dates = [today - timedelta(days=back) for back in reversed(range(MORE_DAYS))]
    days = {day: Day(day) for day in dates}
    rows = Comment.objects.by_readers().sent_since(start_of(dates[0])).order_by()
    rows = rows.values_list(TruncDate("submitted_at"), "status").annotate(count=Count("*"))
    for day, status, count in rows:
        if day in days:  # a wrong clock may date comments in the future
            outcome = OUTCOMES[status]
            setattr(days[day], outcome, getattr(days[day], outcome) + count)
    return list(days.values())


def waiting_times(since):
    """Return how long each comment waited for its moderator.

    Comments that were published at once, and held later because of reports, are left out.
    """
    rows = Decision.objects.moves().filter(from_status=Comment.Status.PENDING, by__isnull=False)
    rows = rows.filter(comment__in=Comment.objects.by_readers().sent_since(since))
    rows = rows.exclude(comment__approved_at=F("comment__submitted_at"))
    rows = rows.order_by().values_list("comment", "comment__submitted_at").annotate(first=Min("at"))
    return [first - sent for _key, sent, first in rows]


def first_reads(since):
    """Return how long possible crises waited to be read, in order, and how many are unread.

    For the team only: no public page shows it.
    """
    alerts = Alert.objects.filter(raised_at__gte=since, comment__erased_at=None).order_by()
    rows = list(alerts.values_list("raised_at", "read_at"))
    read = sorted(read_at - raised_at for raised_at, read_at in rows if read_at)
    return read, len(rows) - len(read)


def shares_by_wait(waited):
    """Return how many waited how long, as shares of all of them."""
    counts, below = [], 0
    for label, limit in WAITS.items():
        within = sum(wait < limit for wait in waited)
        counts.append(Share(label, within - below, len(waited)))
        below = within
    return counts


def rules_since(since, of):
    """Return what each rule held of the `of` comments since then, the busiest rule first."""
    rows = Comment.objects.by_readers().sent_since(since).exclude(hold_reasons=[]).order_by()
    held, waiting, published = Counter(), Counter(), Counter()
    for reasons, status, count in rows.values_list("hold_reasons", "status").annotate(
        count=Count("*")
    ):
        for rule in {rule for rule, _place in reasons}:
            held[rule] += count
            waiting[rule] += count * (status == Comment.Status.PENDING)
            published[rule] += count * (status == Comment.Status.APPROVED)
    asking = {rule.name for rule in policy.RULES if not rule.is_suspicion}
    return [
        RuleShare(
            policy.label(rule),
            count,
            of,
            count - waiting[rule],
            published[rule],
            is_suspicion=rule not in asking,
        )
        for rule, count in held.most_common()
    ]
