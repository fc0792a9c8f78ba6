import secrets

from django.conf import settings
from django.db import models, transaction

from blog import images


class Picture(models.Model):
    """A picture in the text of posts, put there while writing.

    The text refers to it by its address, which says nothing of the file's former name. What the
    picture shows is said twice: here as it was first described, in the text as it is read there.
    """

    file = models.ImageField(upload_to="pictures/", width_field="width", height_field="height")
    width = models.PositiveIntegerField(editable=False)
    height = models.PositiveIntegerField(editable=False)
    alt = models.CharField(
        "alternative text",
        max_length=250,
        blank=True,
        help_text="What the picture shows, for those who cannot see it.",
    )
    is_decorative = models.BooleanField(
        "the picture is decoration",
        default=False,
        help_text="It says nothing that the text does not.",
    )
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, blank=True, editable=False
    )
    uploaded_at = models.DateTimeField(auto_now_add=True)

    class Meta:
        ordering = ["-uploaded_at", "-pk"]

    def __str__(self):
        return self.alt or "A picture without words"

    def save(self, *args, **kwargs):
        """Keeps a new file in its three sizes. Raises as `images.store` does."""
        if not self.file._committed:
            images.store(self.file, name=secrets.token_hex(8))
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """The files go too. A text that still shows the picture then shows its words.

        Raises `images.NotStored`, and leaves the picture, when the media folder lets none go.
        """
        with transaction.atomic():
            deleted = super().delete(*args, **kwargs)
            images.delete(self.file)
        return deleted
