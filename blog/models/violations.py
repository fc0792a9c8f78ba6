"""What browsers refused to do on our pages, because the content policy forbids it."""

from django.db import models, transaction
from django.utils import timezone


class CspViolation(models.Model):
    """How often browsers applied one rule of the policy on one kind of page.

    Nothing about who met with it, which address it was, or what was refused. A row for each name
    of a route and each directive: as many as there are of both, however many reports are sent.
    """

    route = models.CharField(max_length=100, help_text="Name of the page's route, or nothing.")
    directive = models.CharField(max_length=40, help_text="The rule, such as img-src.")
    count = models.PositiveIntegerField(default=0)
    first_on = models.DateField()
    last_on = models.DateField()

    class Meta:
        ordering = ["-count", "route", "directive"]
        verbose_name = "thing that browsers blocked"
        verbose_name_plural = "blocked by browsers"
        constraints = [
            models.UniqueConstraint(fields=["route", "directive"], name="csp_violation_once")
        ]
        indexes = [models.Index(fields=["last_on"], name="csp_violation_last_on")]

    def __str__(self):
        return f"{self.directive} on {self.route or 'an unknown page'}"

    @classmethod
    def add(cls, counts):
        """Add `counts`, {(route, directive): times}, to what is known, as seen today."""
        today = timezone.localdate()
        with transaction.atomic():
            # In one order: two processes that add at once wait for each other, and not for ever.
            for (route, directive), times in sorted(counts.items()):
                row, _ = cls.objects.get_or_create(
                    route=route,
                    directive=directive,
                    defaults={"first_on": today, "last_on": today},
                )
                cls.objects.filter(pk=row.pk).update(count=models.F("count") + times, last_on=today)
