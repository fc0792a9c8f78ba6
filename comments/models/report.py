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
        OTHER = "other", "Something else"

    comment = models.ForeignKey("Comment", models.CASCADE, related_name="reports")
    reason = models.CharField(max_length=13, choices=Reason)
    line = models.CharField(max_length=200, blank=True)
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
    def urgency(self):
        return URGENT if self.is_worried else REPORTED
