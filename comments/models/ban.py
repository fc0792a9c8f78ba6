from django.db import models
from django.utils import timezone


class BanQuerySet(models.QuerySet):
    def active(self):
        return self.filter(until__gt=timezone.now())


class Ban(models.Model):
    """A refusal of comments by one writer, or with links to one host, until a day.

    Undoing the decision deletes the row.
    """

    class Kind(models.TextChoices):
        WRITER = "writer", "A writer"
        HOST = "host", "Links to a site"

    kind = models.CharField(max_length=6, choices=Kind)
    value = models.CharField(max_length=253, help_text="The writer's random id, or the host.")
    until = models.DateTimeField()
    decision = models.ForeignKey("Decision", models.CASCADE, related_name="bans")

    objects = BanQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["until"], name="ban_until")]

    def __str__(self):
        return f"{self.get_kind_display()}, until {self.until:%-d %B %Y}"
