from django.core.exceptions import ValidationError
from django.db import models

from blog.content import sanitize
from blog.models.addresses import address
from blog.reserved import is_reserved


class Page(models.Model):
    """A page that is not a post: about, privacy, accessibility, house rules."""

    slug = models.SlugField(max_length=50, unique=True)
    title = models.CharField(max_length=120)
    body = models.TextField(help_text="HTML, as in a post.")
    body_html = models.TextField(editable=False)

    class Meta:
        ordering = ["slug"]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        self.body_html = sanitize.render(self.body)
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return address("blog:page", args=(self.slug,))

    def clean(self):
        """Refuse an address where the page would be hidden.

        A page that is already hidden may still be changed.
        """
        if self._state.adding and self.slug and self.is_hidden:
            raise ValidationError(
                {"slug": f"The site itself uses /{self.slug}/. Choose another address."},
                code="reserved",
            )

    @property
    def is_hidden(self):
        """Return whether the site shows something else at its address."""
        return is_reserved(self.slug)

    @property
    def html(self):
        return sanitize.safe(self.body_html)
