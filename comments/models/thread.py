from collections import Counter
from datetime import timedelta
from operator import itemgetter

from django.db import models, transaction
from django.db.models.functions import Length
from django.utils import timezone

from blog.numbers import counted
from comments import markup, page_cache, policy
from comments.models.querysets import ThreadQuerySet
from comments.sparkline import draw


class Thread(models.Model):
    """The state of all comments under one post. Its row is the lock of the post's trees."""

    post = models.OneToOneField(
        "blog.Post", models.CASCADE, primary_key=True, related_name="thread"
    )
    is_open = models.BooleanField(
        "takes comments", default=True, help_text="Untick to close the thread now."
    )
    closes_after_days = models.PositiveSmallIntegerField(
        null=True, blank=True, help_text="Days after publication. Empty: it stays open."
    )
    mode = models.CharField(
        "moderation",
        max_length=20,
        blank=True,
        choices=policy.MODES,
        help_text="Only a stricter choice than the blog’s own has an effect.",
    )
    featured_comment = models.ForeignKey(
        "Comment",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="quoted on the home page",
        help_text="A visible comment. Lists show its first words beside the post.",
    )
    visible_count = models.PositiveIntegerField("thoughts", default=0, editable=False)
    latest_at = models.DateTimeField(
        "latest thought",
        null=True,
        editable=False,
        db_index=True,
        help_text="When a comment was published last.",
    )
    newest = models.JSONField(
        default=list,
        editable=False,
        help_text="[comment, tree_id] of the comment that was published last.",
    )
    version = models.PositiveBigIntegerField(default=1, editable=False)
    conversations = models.JSONField(
        default=list, editable=False, help_text="[tree_id, visible comments] of each, in order."
    )
    published = models.JSONField(
        default=list,
        editable=False,
        help_text="The tree_id of each conversation, in the order in which they were published. "
        "Empty when `conversations` has the same order.",
    )
    pinned = models.JSONField(
        default=list, editable=False, help_text="[comment, tree_id] of what is pinned to the top."
    )
    locked = models.JSONField(
        default=list, editable=False, help_text="The tree_id of each conversation that is closed."
    )
    signal_html = models.TextField(
        editable=False, help_text="The drawing of the thread, made when the thread changes."
    )

    objects = ThreadQuerySet.as_manager()

    class Meta:
        ordering = ["-latest_at"]

    def __str__(self):
        return f"Thread of “{self.post}”"

    @property
    def thoughts(self):
        """Return the number of visible comments in words: 24 thoughts."""
        return counted(self.visible_count, "thought")

    @property
    def drawing(self):
        """Return the drawing of the thread as SVG. Only `refresh` writes it."""
        return markup.safe(self.signal_html)

    @property
    def featured_words(self):
        """Return the opening of the comment that lists quote; empty when there is none to show."""
        return (
            self.featured_comment.opening(22)
            if self.featured_comment and self.featured_comment.is_visible
            else ""
        )

    @property
    def closes_at(self):
        """Return when the thread closes automatically, or None."""
        if self.closes_after_days is None:
            return None
        return self.post.publish_at + timedelta(days=self.closes_after_days)

    def accepts_comments(self):
        """Return whether readers may comment now: the post is public and the thread is open."""
        closes_at = self.closes_at
        return (
            self.is_open
            and self.post.is_published
            and (closes_at is None or timezone.now() < closes_at)
        )

    def refresh(self):
        """Recount and redraw the visible comments, and raise the version.

        The caller holds the lock of the thread.
        """
        comments = self._meta.get_field("featured_comment").related_model.objects  # `Comment`
        rows = list(
            comments.for_post(self.post_id)
            .visible()
            .order_by("tree_id", "lft")
            .values_list("level", Length("body"), "by_team", "tree_id", "approved_at", "pk")
        )
        self.visible_count = len(rows)
        self.note_publications([row[3:] for row in rows])
        self.signal_html = draw(rows)
        self.version += 1
        made = ["visible_count", "signal_html", "version"]
        self.save(update_fields=[*made, "latest_at", "newest", "conversations", "published"])
        transaction.on_commit(lambda: page_cache.delete_pages(self.post_id, page_cache.BLOG))

    def note_publications(self, rows):
        """Store the latest publications, and the number of comments in each conversation.

        `rows` are the visible comments as (tree_id, time of publication, key), in the order of the
        tree. A conversation was published with the first of its comments.
        """
        first = {}
        for tree_id, *moment in rows:
            first[tree_id] = min(first.get(tree_id, moment), moment)
        tree_id, self.latest_at, pk = max(rows, key=itemgetter(1, 2), default=(None, None, None))
        self.newest = [pk, tree_id] if rows else []
        self.conversations = list(Counter(row[0] for row in rows).items())
        published = sorted(first, key=first.get)
        self.published = [] if published == list(first) else published
