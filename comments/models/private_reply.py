"""Private replies to one person, and the texts that they can start from."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from blog.models.erasures import ErasedForGood, ErasedForGoodQuerySet
from comments import markup

KEPT_DAYS = 30
"""How many days the writer can read a private reply on their own page."""


class PrivateReplyQuerySet(ErasedForGoodQuerySet):
    def active(self):
        """Return replies that have not expired, even if the others are not deleted yet."""
        return self.filter(at__gt=timezone.now() - timedelta(days=KEPT_DAYS))

    def over(self):
        return self.filter(at__lte=timezone.now() - timedelta(days=KEPT_DAYS))


class PrivateReply(ErasedForGood):
    """A reply that only the writer of a comment, on their own page, and moderators see."""

    ERASED_AS = "comments.private_reply"

    comment = models.ForeignKey("Comment", models.CASCADE, related_name="private_replies")
    decision = models.OneToOneField("Decision", models.CASCADE, related_name="private_reply")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    body = models.TextField(max_length=settings.COMMENT_MAX_LENGTH)
    at = models.DateTimeField(default=timezone.now)

    objects = PrivateReplyQuerySet.as_manager()

    class Meta:
        default_permissions = ()  # `moderate_comment` covers it, and the admin does not show it
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["at"], name="private_reply_at")]

    def __str__(self):
        return f"Private reply to comment {self.comment_id}"

    @property
    def html(self):
        """Return the words as safe HTML. Not stored: few people read it, and for a short time."""
        return markup.render(self.body)

    @property
    def deleted_on(self):
        """Return when it is deleted automatically."""
        return self.at + timedelta(days=KEPT_DAYS)


class ReplyTemplate(models.Model):
    """A text that a private reply can start from. The owner edits and checks it."""

    title = models.CharField(
        max_length=80, unique=True, help_text="What moderators choose it by. Readers never see it."
    )
    body = models.TextField(
        "text",
        max_length=settings.COMMENT_MAX_LENGTH,
        help_text="Moderators add their own words. Ask no question: there is no way to answer it "
        "privately. Promise nothing that a person must do.",
    )
    guidance = models.CharField(
        max_length=200, blank=True, help_text="The guidance that it follows, for whoever checks it."
    )
    position = models.PositiveSmallIntegerField(default=1)
    checked_on = models.DateField(
        null=True,
        blank=True,
        editable=False,
        help_text="When somebody last compared it with the guidance.",
    )

    class Meta:
        ordering = ["position", "title"]
        verbose_name = "text for private replies"
        verbose_name_plural = "texts for private replies"

    def __str__(self):
        return self.title
