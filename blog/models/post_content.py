from django.db import models, transaction

from blog.content import diff
from blog.models.tags import Tag


class PostContent(models.Model):
    """The text of a post at one time, stored apart from the post itself."""

    title = models.CharField(max_length=200)
    summary = models.TextField(blank=True, max_length=400)
    body = models.TextField("text", blank=True)
    disclosure = models.TextField("conflict of interest", blank=True)
    update_text = models.TextField("update", blank=True, max_length=2000)
    update_on = models.DateField("date of the update", null=True, blank=True)
    hashtags = models.TextField(blank=True)

    TEXTS = ("title", "summary", "update_text", "update_on", "body", "disclosure")
    """Fields that have the same name in a post."""

    class Meta:
        abstract = True

    @classmethod
    def of(cls, post):
        """Return the current text of a post, not saved."""
        hashtags = " ".join(map(str, post.tags.all()))
        texts = {name: getattr(post, name) for name in cls.TEXTS}
        return cls(post=post, hashtags=hashtags, **texts)

    @property
    def says(self):
        """Return all texts, for comparison. Line endings do not count."""
        texts = [self.text_of(name) for name in (*self.TEXTS, "hashtags")]
        return [text.replace("\r\n", "\n") for text in texts]

    def text_of(self, name):
        """Return a field as text; empty for a missing date."""
        return str(getattr(self, name) or "")

    def changes_from(self, other):
        """Return the differences from another content, as (label of the field, rows of words)."""
        names = ("title", "summary", "update_text", "update_on", "body", "hashtags", "disclosure")
        return [
            (self._meta.get_field(name).verbose_name, of(before, after))
            for name in names
            for of in [diff.of_texts if name == "body" else diff.of_line]
            if (before := other.text_of(name)) != (after := self.text_of(name))
        ]

    def put_into(self, post):
        """Set and save these texts on the post. The rest of the post stays the same."""
        with transaction.atomic():
            for name in self.TEXTS:
                setattr(post, name, getattr(self, name))
            post.save(update_fields=self.TEXTS)
            names = [name.strip() for name in self.hashtags.split("#")]
            post.tags.set([Tag.named(name) for name in names if name])
