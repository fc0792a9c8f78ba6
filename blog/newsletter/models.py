"""Subscribers of new posts. Unsubscribing deletes the row."""

import secrets
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.db import models
from django.db.models.functions import Lower
from django.urls import reverse
from django.utils import timezone

from blog.models.erasures import ErasedForGood, ErasedForGoodQuerySet
from blog.models.posts import Post, Tag

OWN, CONFIRM = "blog.subscriber", "blog.subscriber.confirm"
"""The purposes of a subscriber's two links. A token for one does not open the other."""


def new_nonce():
    """Return a random part for links, which stops them all when it changes."""
    return secrets.token_urlsafe(16)


class SubscriberQuerySet(ErasedForGoodQuerySet):
    def confirmed(self):
        return self.exclude(confirmed_at=None)

    def with_address(self, email):
        return self.filter(email__iexact=email)

    def interested_in(self, post):
        """Return the subscribers who want this post: every post, or one of its hashtags."""
        tags = list(post.tags.values_list("pk", flat=True))
        chosen = models.Exists(
            Subscriber.tags.through.objects.filter(subscriber=models.OuterRef("pk"))
        )
        wanted = models.Exists(
            Subscriber.tags.through.objects.filter(subscriber=models.OuterRef("pk"), tag__in=tags)
        )
        return self.confirmed().filter(~chosen | wanted)

    def by_token(self, token):
        """Return the subscriber whose page has this token, or None."""
        return self._holding(token, OWN, max_age=None)

    def has_unsubscribed(self, token):
        """Return whether this is the token of somebody who has unsubscribed."""
        held = self._read(token, OWN, max_age=None)
        return bool(held) and not self.filter(pk=held[0]).exists()

    def by_confirmation(self, token):
        """Return the subscriber who was sent this link to confirm; None if it has expired."""
        return self._holding(token, CONFIRM, max_age=settings.CONFIRM_DAYS * 24 * 3600)

    def _holding(self, token, purpose, *, max_age):
        held = self._read(token, purpose, max_age=max_age)
        return self.filter(pk=held[0], nonce=held[1]).first() if held else None

    def _read(self, token, purpose, *, max_age):
        try:
            pk, nonce = signing.loads(token, salt=purpose, max_age=max_age)
        except (signing.BadSignature, ValueError, TypeError):
            return None
        return pk, nonce

    def forgotten_before(self, moment):
        """Return the subscribers from before `moment` who never confirmed their address."""
        return self.filter(confirmed_at=None, asked_at__lt=moment)


class Subscriber(ErasedForGood):
    """An address that gets new posts after its owner has confirmed it."""

    ERASED_AS = "blog.subscriber"

    class Frequency(models.TextChoices):
        EACH = "each", "Each post, when it appears"
        WEEKLY = "weekly", "One e-mail a week, on Mondays"
        MONTHLY = "monthly", "One e-mail a month, on the first"

    email = models.EmailField("e-mail")
    frequency = models.CharField(max_length=7, choices=Frequency, default=Frequency.EACH)
    tags = models.ManyToManyField(
        Tag, blank=True, verbose_name="hashtags", help_text="None means posts about everything."
    )
    nonce = models.CharField(
        max_length=22,
        default=new_nonce,
        editable=False,
        help_text="In every link of the e-mails. A new one makes the old links stop working.",
    )
    asked_at = models.DateTimeField(default=timezone.now)
    confirmed_at = models.DateTimeField(null=True, blank=True)

    objects = SubscriberQuerySet.as_manager()

    class Meta:
        ordering = ["-pk"]
        constraints = [
            models.UniqueConstraint(Lower("email"), name="subscriber_address_once"),
            models.CheckConstraint(
                name="subscriber_frequency_known",
                condition=models.Q(frequency__in=["each", "weekly", "monthly"]),
            ),
        ]

    def __str__(self):
        return self.email

    @property
    def own_path(self):
        """Return the path of the page for changing the choices and unsubscribing."""
        return self._path(OWN)

    @property
    def confirm_path(self):
        return self._path(CONFIRM)

    def _path(self, purpose):
        token = signing.dumps([self.pk, self.nonce], salt=purpose)
        return reverse("blog:subscription", args=[token])

    @property
    def is_confirmed(self):
        return self.confirmed_at is not None

    def wants(self, post):
        """Return whether they want a post. `interested_in` is the rule for querysets."""
        chosen = {tag.pk for tag in self.tags.all()}
        return not chosen or any(tag.pk in chosen for tag in post.tags.all())

    def confirm(self):
        """Note that the address is confirmed. Return True the first time."""
        rows = Subscriber.objects.filter(pk=self.pk, confirmed_at=None)
        return bool(rows.update(confirmed_at=timezone.now()))


def posts_announced_between(since, until):
    """Return the public posts that were first announced in this span of time."""
    published = Post.objects.published().filter(is_silent=False)
    return published.filter(announced_at__gte=since, announced_at__lt=until).order_by(
        "publish_at", "pk"
    )


FORGET_UNCONFIRMED = timedelta(days=7)
"""An address that is not confirmed is deleted after this time."""
