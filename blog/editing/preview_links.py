import hashlib
import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone

from blog.models.erasures import ErasedForGood, ErasedForGoodQuerySet
from blog.models.posts import Post


def hash_of(token):
    """Return the hash of a token. 256 random bits need no salt and no slow hash."""
    return hashlib.sha256(token.encode("utf-8", "replace")).hexdigest()


class PreviewLinkQuerySet(ErasedForGoodQuerySet):
    def valid(self):
        return self.filter(expires_at__gt=timezone.now())

    def expired(self):
        return self.filter(expires_at__lte=timezone.now())

    def opened_by(self, token):
        """Return the valid link with this token, with its post loaded; None if there is none."""
        return self.valid().filter(digest=hash_of(token)).select_related("post").first()


class PreviewLink(ErasedForGood):
    """A link that shows a post to people without an account, for some days.

    Only a hash of its token is stored, so the address is shown once, to its creator. Deleting a
    link revokes it.
    """

    ERASED_AS = "blog.preview"

    post = models.ForeignKey(Post, models.CASCADE, related_name="preview_links")
    digest = models.CharField(max_length=64, unique=True)
    made_by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    made_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()

    token = None
    """The token, set only on the object that `make` returns."""

    objects = PreviewLinkQuerySet.as_manager()

    class Meta:
        ordering = ["expires_at", "pk"]
        default_permissions = ()  # whoever may change a post may share its preview

    def __str__(self):
        return f"A link to “{self.post}”"

    @classmethod
    def make(cls, post, *, by, days):
        """Return a new link. Only this object knows its `path`."""
        token, now = secrets.token_urlsafe(32), timezone.now()
        link = cls(post=post, made_by=by, made_at=now, expires_at=now + timedelta(days=days))
        link.digest, link.token = hash_of(token), token
        link.save()
        return link

    @property
    def path(self):
        return reverse("blog:preview", args=[self.token])
