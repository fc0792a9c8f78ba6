from django.db import models

from blog.models.posts import Post


class RelatedPost(models.Model):
    """A post that is similar to another (`blog.related.similarity`). Authors' links come first."""

    # The index of the constraint also serves this field.
    post = models.ForeignKey(Post, models.CASCADE, related_name="likenesses", db_index=False)
    other = models.ForeignKey(Post, models.CASCADE, related_name="+")
    place = models.PositiveSmallIntegerField(help_text="0 for the one that is most alike.")

    class Meta:
        ordering = ["post", "place"]
        default_permissions = ()  # computed, never edited
        constraints = [models.UniqueConstraint(fields=["post", "other"], name="likeness_once")]

    def __str__(self):
        return f"“{self.post}” leads to “{self.other}”"
