from django.db import models

from blog.models.people import Person


class Byline(models.Model):
    """One author of a post, with a position."""

    post = models.ForeignKey("Post", models.CASCADE, related_name="bylines")
    person = models.ForeignKey(Person, models.PROTECT)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["post", "person"], name="byline_once_a_post")
        ]

    def __str__(self):
        return str(self.person)
