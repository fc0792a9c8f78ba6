"""What the team writes to one person alone, and the texts that it may begin with."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.utils import timezone

from blog.models.erasures import ErasedForGood, ErasedForGoodQuerySet
from comments import markup

KEPT_DAYS = 30
"""For so long the writer finds a private reply on their own page."""


class PrivateReplyQuerySet(ErasedForGoodQuerySet):
    def standing(self):
        """Those whose time is not over, whether or not the others were deleted yet."""
        return self.filter(at__gt=timezone.now() - timedelta(days=KEPT_DAYS))

    def over(self):
        return self.filter(at__lte=timezone.now() - timedelta(days=KEPT_DAYS))


class PrivateReply(ErasedForGood):
    """A reply that only the writer of a comment sees, on their own page, and every moderator."""

    ERASED_AS = "comments.private_reply"

    comment = models.ForeignKey("Comment", models.CASCADE, related_name="private_replies")
    decision = models.OneToOneField("Decision", models.CASCADE, related_name="private_reply")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    body = models.TextField(max_length=settings.COMMENT_MAX_LENGTH)
    at = models.DateTimeField(default=timezone.now)

    objects = PrivateReplyQuerySet.as_manager()

    class Meta:
        default_permissions = ()  # `moderate_comment` is asked for, and the admin shows none
        ordering = ["at", "pk"]
        indexes = [models.Index(fields=["at"], name="private_reply_at")]

    def __str__(self):
        return f"Private reply to comment {self.comment_id}"

    @property
    def html(self):
        """The words as safe HTML. Few read it, and not for long: it is not worth keeping."""
        return markup.render(self.body)

    @property
    def deleted_on(self):
        """When it goes by itself."""
        return self.at + timedelta(days=KEPT_DAYS)


class ReplyTemplate(models.Model):
    """A text that a private reply may begin with. The owner edits it and checks it."""

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
