import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.http import QueryDict
from django.utils import timezone

from blog.models.posts import Post

OPEN = timedelta(seconds=100)
"""How long a form counts as open after its last request. Hidden windows send one a minute."""

ON_ITS_WAY = timedelta(seconds=5)


def new_key():
    """Return a random key for an open form."""
    return secrets.token_urlsafe(16)


class AutosaveQuerySet(models.QuerySet):
    def unsaved(self):
        """Return the forms that were left with unsaved text."""
        return self.exclude(text="")

    def open_now(self):
        return self.filter(saved_at=None, seen_at__gt=timezone.now() - OPEN)

    def see(self, author, key, post, *, text=None, age=timedelta()):
        """Note that the form is still open. With `text`, store what it has held for `age`.

        Return the Autosave. Text that arrives after the form was saved is dropped.
        """
        autosave, _ = self.get_or_create(author=author, key=key, defaults={"post": post})
        now = timezone.now()
        if text is None:
            self.filter(pk=autosave.pk).update(seen_at=now)
        else:
            is_new = models.Q(saved_at=None) | models.Q(saved_at__lt=now - age - ON_ITS_WAY)
            self.filter(is_new, pk=autosave.pk).update(
                text=text, typed_at=now - age, seen_at=now, saved_at=None
            )
        autosave.refresh_from_db()
        return autosave

    def saved(self, author, key, post):
        """Delete the stored text of a form that was saved."""
        ended = {"post": post, "text": "", "saved_at": timezone.now()}
        return self.update_or_create(author=author, key=key, defaults=ended)

    def purge(self):
        """Delete old texts, and rows of forms that are no longer open."""
        now = timezone.now()
        old = models.Q(typed_at__lt=now - timedelta(days=settings.UNSAVED_DAYS))
        over = models.Q(text="", seen_at__lt=now - timedelta(days=1))
        return self.filter(old | over).delete()[0]


class Autosave(models.Model):
    """An open form of a post: since when, and the text that was typed but not saved.

    Each opened form has its own row, so that no text overwrites another. The post and its history
    do not depend on it.
    """

    author = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="autosaves")
    # When somebody deletes the post, the unsaved text of another author becomes a new post's.
    post = models.ForeignKey(Post, models.SET_NULL, null=True, related_name="autosaves")
    key = models.CharField(max_length=32, default=new_key)
    text = models.TextField(help_text="The whole form, as a browser sends it; empty: nothing new.")
    began_at = models.DateTimeField(default=timezone.now)
    seen_at = models.DateTimeField(default=timezone.now)
    typed_at = models.DateTimeField(null=True)
    saved_at = models.DateTimeField(null=True)
    replaced_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        related_name="+",
        help_text="Who saved another text over this one, which was saved before.",
    )

    objects = AutosaveQuerySet.as_manager()

    class Meta:
        ordering = ["-typed_at", "-pk"]
        constraints = [models.UniqueConstraint(fields=["author", "key"], name="sitting_once")]

    def __str__(self):
        return self.data.get("title") or "A text without a title"

    @property
    def data(self):
        """Return the typed data by field name."""
        return QueryDict(self.text)

    @property
    def kept_until(self):
        return self.typed_at + timedelta(days=settings.UNSAVED_DAYS)
