"""What browsers blocked on our pages because of the content security policy."""

from django.db import models, transaction
from django.utils import timezone


class CspViolation(models.Model):
    """How often browsers applied one directive of the policy on one kind of page.

    It says nothing about the reader, the address or the blocked resource. There is one row for each
    route and directive, however many reports are sent.
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
        """Add `counts`, {(route, directive): times}, and note that they were seen today."""
        today = timezone.localdate()
        with transaction.atomic():
            # Sorted, so that two processes that add at once cannot deadlock.
            for (route, directive), times in sorted(counts.items()):
                row, _ = cls.objects.get_or_create(
                    route=route,
                    directive=directive,
                    defaults={"first_on": today, "last_on": today},
                )
                cls.objects.filter(pk=row.pk).update(count=models.F("count") + times, last_on=today)
