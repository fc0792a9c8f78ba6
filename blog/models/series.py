from django.db import models


class Series(models.Model):
    """Posts that belong together and are read in the order in which they appeared."""

    title = models.CharField(max_length=120, unique=True)

    class Meta:
        ordering = ["title"]
        verbose_name_plural = "series"

    def __str__(self):
        return self.title
