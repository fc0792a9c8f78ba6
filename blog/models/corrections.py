from django.db import models, transaction
from django.utils import timezone

from blog.models.posts import Post


class Correction(models.Model):
    """What was corrected in a post after its publication, and why, in its author's words."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="corrections")
    at = models.DateTimeField(default=timezone.now, editable=False)
    text = models.TextField(
        "what was changed, and why",
        max_length=1000,
        help_text="Shown under the post and in the feeds, permanently: "
        "“The trial had 88 people, not 90. A reader counted.”",
    )

    class Meta:
        ordering = ["at", "pk"]

    def __str__(self):
        return self.text

    def save(self, *args, **kwargs):
        """Save the correction, and note that the post was updated."""
        earlier = models.Q(updated_at__lt=self.at) | models.Q(updated_at=None)
        with transaction.atomic():
            Post.objects.filter(earlier, pk=self.post_id).update(updated_at=self.at)
            super().save(*args, **kwargs)
