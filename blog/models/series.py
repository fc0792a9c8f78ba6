from django.db import models


class Series(models.Model):
    """Posts that belong together, in the order of their publication."""

    title = models.CharField(max_length=120, unique=True)

    class Meta:
        ordering = ["title"]
        verbose_name_plural = "series"

    def __str__(self):
        return self.title
