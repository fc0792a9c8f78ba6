from django.db import models
from django.utils import timezone

URGENT, REPORTED = 2, 1
"""`Comment.urgency`: words that can mean a crisis come first, then what readers reported."""


class ReportQuerySet(models.QuerySet):
    def standing(self):
        """Those that no moderator has looked at yet."""
        return self.filter(dismissed_by=None)

    def worried(self):
        """Those of readers who worry about the person."""
        return self.filter(reason=Report.Reason.WORRY)

    def urgency(self):
        """That of a comment about which they stand; 0 without any."""
        return max((report.urgency for report in self.standing()), default=0)


class Report(models.Model):
    """What a reader finds wrong with a comment. Nothing is kept about who reported it."""

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
