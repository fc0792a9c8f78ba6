from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

HOUR = 8
"""The hour when a moderator's day begins, in the blog's time zone."""


class Digest(models.Model):
    """How often a moderator is e-mailed about waiting comments; daily unless they chose."""

    class When(models.TextChoices):
        EACH = "each", "At once, whenever something new waits"
        HOURLY = "hourly", "At most once an hour, when something new waits"
        DAILY = "daily", f"Once a day, at {HOUR}:00, when anything waits"
        NONE = "none", "Never"

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL, models.CASCADE, primary_key=True, related_name="digest"
    )
    when = models.CharField(
        "how often",
        max_length=6,
        choices=When,
        default=When.DAILY,
        help_text="Words that can mean a crisis are e-mailed at once, whatever is chosen here: to "
        "the rota that the owner keeps, or to every moderator while it is empty.",
    )
    looked_at = models.DateTimeField(
        default=timezone.now, editable=False, help_text="What has arrived since then is new."
    )

    class Meta:
        verbose_name = "e-mails to a moderator"
        verbose_name_plural = "e-mails to moderators"

    def __str__(self):
        return f"{self.user}: {self.get_when_display().lower()}"

    def begins_a_day(self, now):
        """Return whether a day has begun since the last check: then old comments count too."""
        return self.looked_at < latest_morning(now)

    def is_due(self, now):
        """Return whether it is time to report what is new."""
        return {
            self.When.EACH: True,
            self.When.HOURLY: now - self.looked_at >= timedelta(hours=1),
            self.When.DAILY: self.begins_a_day(now),
            self.When.NONE: False,
        }[self.when]


def latest_morning(now):
    """Return the latest time at which digests were due."""
    morning = timezone.localtime(now).replace(hour=HOUR, minute=0, second=0, microsecond=0)
    return morning if morning <= now else morning - timedelta(days=1)
