from django.db import models
from django.utils import timezone

from blog.dates import day_in_words


class Note(models.Model):
    """A note for the owner about a new version, shown in the admin until it is deleted."""

    text = models.TextField()
    made_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["made_at", "pk"]
        default_permissions = ("view", "delete")

    def __str__(self):
        return f"The note of {day_in_words(self.made_at)}"
