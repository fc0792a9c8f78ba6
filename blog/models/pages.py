from django.db import models

from blog import markup
from blog.models.addresses import address


class Page(models.Model):
    """A page that stands apart from the posts: about, privacy, accessibility, house rules."""

    slug = models.SlugField(max_length=50, unique=True)
    title = models.CharField(max_length=120)
    body = models.TextField(help_text="HTML, as in a post.")
    body_html = models.TextField(editable=False)

    class Meta:
        ordering = ["slug"]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        self.body_html = markup.render(self.body)
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return address("blog:page", args=(self.slug,))

    @property
    def html(self):
        return markup.safe(self.body_html)
