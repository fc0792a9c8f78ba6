from django.db import models

from blog.models.addressed import Addressed
from blog.models.addresses import SlugField, address


class Tag(Addressed):
    """A hashtag: what a post is about."""

    name = models.CharField(max_length=50, unique=True, help_text="Without the #.")
    slug = SlugField(max_length=50, unique=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"#{self.name}"

    def get_absolute_url(self):
        return address("blog:tag", args=(self.slug,))

    @classmethod
    def named(cls, name):
        """Return the tag with this name, ignoring case. Create it if there is none."""
        return cls.objects.filter(name__iexact=name).first() or cls.objects.create(name=name)
