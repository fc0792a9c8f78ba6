"""Who gets e-mail about replies. The comment stores the address (`Comment.author_email`)."""

from datetime import timedelta

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from blog.newsletter.models import FORGET_UNCONFIRMED
from comments import tokens
from comments.models.private_reply import KEPT_DAYS

ONE, ALL, CONFIRM = "comments.watch", "comments.watch.all", "comments.watch.confirm"
"""The purposes of links in e-mails: for one comment, for all of an address, and to confirm an
address. A link for one purpose does not work for another."""

PRIVATE = "comments.watch.private"
"""The purpose of the link that shows a private reply, and nothing else."""

PURPOSES = {ONE: None, ALL: None, CONFIRM: settings.CONFIRM_DAYS * 24 * 3600}
PURPOSES |= {PRIVATE: KEPT_DAYS * 24 * 3600}
"""Each purpose with the seconds for which its links work; None for no end."""


class WatchQuerySet(models.QuerySet):
    def confirmed(self):
        return self.exclude(confirmed_at=None)

    def at_once(self):
        return self.filter(often=Watch.Often.AT_ONCE)

    def daily(self):
        return self.filter(often=Watch.Often.DAILY)

    def with_address(self, email):
        return self.filter(comment__author_email__iexact=email)

    def matching(self, reply):
        """Return confirmed watches that a new comment matches, without its own writer's."""
        wanted = (
            Q(about=Watch.About.POST)
            | Q(about=Watch.About.CONVERSATION, comment__tree_id=reply.tree_id)
            | Q(about=Watch.About.REPLIES, comment=reply.parent_id)
        )
        rows = self.confirmed().filter(wanted, post=reply.post_id)
        rows = rows.exclude(comment=reply.pk).exclude(comment__browser_id=reply.browser_id)
        if reply.author_email:
            rows = rows.exclude(comment__author_email__iexact=reply.author_email)
        return rows.select_related("comment")

    def over(self, now):
        """Return watches that have expired, and those that nobody confirmed in time."""
        long_ago = Q(asked_at__lt=now - timedelta(days=settings.WATCH_DAYS))
        return self.filter(long_ago | Q(confirmed_at=None, asked_at__lt=now - FORGET_UNCONFIRMED))

    def stop(self):
        """Delete these watches and their addresses. Return how many there were."""
        return sum(row.comment.stop_mail() for row in self.select_related("comment"))


class Watch(models.Model):
    """A writer's wish for e-mail about replies. Stopping deletes it and the address."""

    class About(models.TextChoices):
        REPLIES = "replies", "Replies to my comment"
        CONVERSATION = "conversation", "The whole conversation"
        POST = "post", "Every comment on this post"

    class Often(models.TextChoices):
        AT_ONCE = "at-once", "At once"
        DAILY = "daily", "Once a day, together"

    comment = models.OneToOneField(
        "Comment", models.CASCADE, primary_key=True, related_name="watch"
    )
    # The comment's post, copied because every new comment looks for watches.
    post = models.ForeignKey("blog.Post", models.CASCADE, related_name="+")
    about = models.CharField(max_length=12, choices=About, default=About.REPLIES)
    often = models.CharField(max_length=7, choices=Often, default=Often.AT_ONCE)
    nonce = models.CharField(
        max_length=43,
        default=tokens.new,
        help_text="In every link of the e-mails. Without the secret key it opens nothing.",
    )
    asked_at = models.DateTimeField(default=timezone.now)
    confirmed_at = models.DateTimeField(null=True)
    emailed_until = models.DateTimeField(
        default=timezone.now, help_text="Until when a daily e-mail has covered the replies."
    )

    objects = WatchQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["asked_at"], name="watch_asked")]
        constraints = [
            models.CheckConstraint(
                name="watch_choices_known",
                condition=Q(about__in=["replies", "conversation", "post"])
                & Q(often__in=["at-once", "daily"]),
            ),
        ]

    def __str__(self):
        return f"{self.get_about_display()}, {self.get_often_display().lower()}"

    @property
    def email(self):
        return self.comment.author_email

    @property
    def is_confirmed(self):
        return self.confirmed_at is not None

    @property
    def others(self):
        """Return all other confirmed watches with the same address."""
        rows = Watch.objects.confirmed().with_address(self.email).exclude(pk=self.pk)
        return rows.select_related("comment__post").order_by("pk")

    def path(self, purpose):
        """Return the path of a link in an e-mail. It stops working when the row is deleted."""
        return reverse("comments:watches", args=[tokens.sign(purpose, [self.pk, self.nonce])])

    def confirm(self):
        """Record that the owner of the address confirmed it. Return True the first time."""
        now = timezone.now()
        rows = Watch.objects.filter(pk=self.pk, confirmed_at=None)
        return bool(rows.update(confirmed_at=now, emailed_until=now))

    def choose(self, *, about, often):
        """Change which replies are e-mailed, and how often. The year starts again."""
        self.about, self.often, self.asked_at = about, often, timezone.now()
        self.save(update_fields=["about", "often", "asked_at"])

    def replies_between(self, since, until):
        """Return what was published in a span of time and matches this watch."""
        model = type(self.comment)
        comments = model.objects.visible().filter(kind=model.Kind.COMMENT, post=self.post_id)
        since = max(since, self.asked_at, self.confirmed_at)
        comments = comments.filter(approved_at__gt=since, approved_at__lte=until)
        if self.about == self.About.REPLIES:
            comments = comments.filter(parent=self.comment_id)
        elif self.about == self.About.CONVERSATION:
            comments = comments.filter(tree_id=self.comment.tree_id)
        own = Q(browser_id=self.comment.browser_id) | Q(pk=self.comment_id)
        return comments.exclude(own | Q(author_email__iexact=self.email))


NEAREST = {Watch.About.REPLIES: 0, Watch.About.CONVERSATION: 1, Watch.About.POST: 2}


def one_for_each_address(watches):
    """Return one watch for each address: the one with the most specific interest."""
    found = {}
    for watch in sorted(watches, key=lambda watch: NEAREST[watch.about]):
        found.setdefault(watch.email.lower(), watch)
    return found.values()
