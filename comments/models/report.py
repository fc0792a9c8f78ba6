import calendar
from datetime import timedelta

from django.db import models
from django.utils import timezone

URGENT, REPORTED = 2, 1
"""`Comment.urgency`: possible crises come first, then reported comments."""


class ReportQuerySet(models.QuerySet):
    def active(self):
        """Return reports that no moderator has looked at yet."""
        return self.filter(dismissed_by=None)

    def worried(self):
        """Return reports by readers who worry about the person."""
        return self.filter(reason=Report.Reason.WORRY)

    def with_old_address(self):
        """Return reports whose address for a reply has been kept long enough."""
        before = timezone.now() - timedelta(days=REPLY_TO_DAYS)
        return self.filter(at__lt=before).exclude(reply_to="")

    def urgency(self):
        """Return the urgency of a comment with these reports; 0 without any."""
        return max((report.urgency for report in self.active()), default=0)


class Report(models.Model):
    """A reader's report about a comment. Nothing is stored about the reader."""

    class Reason(models.TextChoices):
        PERSONAL_DATA = "personal-data", "It names somebody, or gives away personal data"
        ADVICE = "advice", "It gives advice that could harm somebody"
        UNKIND = "unkind", "It is unkind"
        ADVERTISING = "advertising", "It advertises something"
        WORRY = "worry", "I am worried about the person who wrote it"
        OWN = "own", "I wrote this"
        ABOUT_ME = "about-me", "This is about me"
        OTHER = "other", "Something else"

    comment = models.ForeignKey("Comment", models.CASCADE, related_name="reports")
    reason = models.CharField(max_length=13, choices=Reason)
    line = models.CharField(max_length=1000, blank=True)
    reply_to = models.EmailField(
        blank=True,
        help_text="Where whoever wrote the comment, or is named in it, wants a reply.",
    )
    counts = models.BooleanField(
        default=True,
        help_text="Of one connection, which many may share, one a day counts towards the number "
        "that holds a comment. What the others say is read all the same.",
    )
    at = models.DateTimeField(default=timezone.now)
    dismissed_by = models.ForeignKey(
        "Decision", models.SET_NULL, null=True, related_name="dismissed", editable=False
    )

    objects = ReportQuerySet.as_manager()

    class Meta:
        ordering = ["at", "pk"]
        indexes = [
            models.Index(
                fields=["comment"],
                condition=models.Q(dismissed_by=None),
                name="report_standing",
            )
        ]

    def __str__(self):
        return self.get_reason_display()

    @property
    def is_worried(self):
        return self.reason == self.Reason.WORRY

    @property
    def is_a_request(self):
        """Return whether somebody asks about words of theirs, or about them."""
        return self.reason in REQUESTS

    @property
    def decide_by(self):
        """Return the day by which a request is to be decided; None for another report.

        That is a calendar month after the day on which it came in: the same day of the next month,
        or its last.
        """
        if not self.is_a_request:
            return None
        day = timezone.localdate(self.at)
        year, month = (day.year + 1, 1) if day.month == 12 else (day.year, day.month + 1)
        last = calendar.monthrange(year, month)[1]
        return day.replace(year=year, month=month, day=min(day.day, last))

    @property
    def urgency(self):
        return URGENT if self.is_worried else REPORTED


REQUESTS = {Report.Reason.OWN, Report.Reason.ABOUT_ME}
"""The reasons of those whose words, or whose data, a comment holds."""

REPLY_TO_DAYS = 90
"""How long an address for a reply is kept: the month, and the two that may be added to it."""
