import secrets

from django.conf import settings
from django.db import models, transaction

from blog import images


class Picture(models.Model):
    """A picture that was uploaded for the text of a post.

    The text refers to it by its address, which does not contain the original file name. It is
    described twice: here as at the upload, and in the text as readers get it.
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
        """Save the row, and a new file in three sizes. Raise the errors of `images.store`."""
        if not self.file._committed:
            images.store(self.file, name=secrets.token_hex(8))
        super().save(*args, **kwargs)

    def delete(self, *args, **kwargs):
        """Delete the row and its files. A text with this picture then shows its description.

        Raise `images.NotStored`, and keep the picture, if the media folder refuses.
        """
        with transaction.atomic():
            deleted = super().delete(*args, **kwargs)
            images.delete(self.file)
        return deleted
