import re

from django.conf import settings
from django.db import models

from blog.models.addressed import Addressed
from blog.models.addresses import SlugField, address


class Person(Addressed):
    """An author, with an account or, as a guest, without."""

    name = models.CharField(max_length=80)
    slug = SlugField(max_length=80, unique=True)
    role = models.CharField(max_length=80, blank=True, help_text="Such as “MS nurse”.")
    bio = models.TextField(blank=True, help_text="Two or three sentences, without formatting.")
    disclosure = models.TextField(
        "conflict of interest",
        blank=True,
        help_text="Shown with every post of this person that has no statement of its own.",
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="person",
        help_text="Their account, if they have one. Their comments then have this name.",
    )

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "people"

    def __str__(self):
        return self.name

    def get_absolute_url(self):
        return address("blog:author", args=(self.slug,))

    @property
    def initials(self):
        words = self.name.split()
        return "".join(word[0] for word in (words[0], *words[1:][-1:])).upper()

    def is_named_in(self, text):
        """Return whether `text` contains this person's name, or the first of their names."""
        return bool(re.search(rf"\b{re.escape(self.name.split()[0])}\b", text))
