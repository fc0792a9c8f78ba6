import uuid
from contextlib import contextmanager

from django.conf import settings
from django.db import models
from django.utils import timezone
from mptt.fields import TreeForeignKey
from mptt.models import MPTTModel

from comments import markup
from comments.models.thread import Thread
from comments.querysets import CommentManager


class Comment(MPTTModel):
    """One comment. `submit`, the verbs below and `erase` are the only ways to change one.

    What a page shows is rendered once, when it is written: `author_html`, `when_html`,
    `body_html`. Nothing in them depends on the parent, the number or the depth.
    """

    class Status(models.TextChoices):
        PENDING = "pending", "Held"
        APPROVED = "approved", "Published"
        REJECTED = "rejected", "Rejected"
        SPAM = "spam", "Spam"
        REMOVED = "removed", "Removed"

    class Kind(models.TextChoices):
        COMMENT = "comment", "Comment"
        PINGBACK = "pingback", "Pingback"
        TRACKBACK = "trackback", "Trackback"

    post = models.ForeignKey(
        "blog.Post", models.CASCADE, related_name="comments", editable=False, db_index=True
    )
    parent = TreeForeignKey(
        "self",
        models.RESTRICT,
        null=True,
        blank=True,
        related_name="replies",
        editable=False,
        db_index=True,
    )
    # Declared here for its width: (post << 32) + n. See `comments.tree`.
    tree_id = models.BigIntegerField(editable=False)

    author_name = models.CharField("name", max_length=80, blank=True)
    author_email = models.EmailField("e-mail", blank=True, editable=False)
    author_url = models.URLField("website", max_length=300, blank=True)
    author = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="comments",
        editable=False,
        help_text="Set for a comment of the team.",
    )
    writer = models.UUIDField(
        default=uuid.uuid4,
        editable=False,
        db_index=True,
        help_text="A random id that a reader's browser keeps if they asked for that; else new.",
    )
    # Null, not empty: imported comments have none, and the others are unique.
    token_hash = models.CharField(max_length=64, unique=True, null=True, editable=False)  # noqa: DJ001

    kind = models.CharField(max_length=10, choices=Kind, default=Kind.COMMENT, editable=False)
    body = models.TextField(blank=True, max_length=settings.COMMENT_MAX_LENGTH)
    author_html = models.TextField(editable=False)
    when_html = models.TextField(editable=False)
    body_html = models.TextField(editable=False)

    status = models.CharField(max_length=10, choices=Status, default=Status.PENDING, editable=False)
    reason = models.CharField(
        max_length=200,
        blank=True,
        editable=False,
        help_text="Why a moderator decided as they did, from the latest decision; readers see it.",
    )
    reasons = models.JSONField(
        default=list,
        editable=False,
        help_text="Why it is held: [rule, place in the text], no quotes.",
    )
    submitted_at = models.DateTimeField(default=timezone.now, editable=False)
    approved_at = models.DateTimeField(null=True, editable=False)
    edited_at = models.DateTimeField(null=True, editable=False)
    erased_at = models.DateTimeField(null=True, editable=False)

    source = models.CharField(max_length=30, blank=True, editable=False)
    source_id = models.CharField(max_length=100, blank=True, editable=False)

    objects = CommentManager()

    class Meta:
        permissions = [("moderate_comment", "Can decide about comments")]
        indexes = [
            # Holds the counts and the order of every list of the queue.
            models.Index(
                fields=["status", "submitted_at"],
                condition=models.Q(erased_at=None),
                name="comment_queue",
            ),
            models.Index(fields=["post", "status"], name="comment_of_post"),
        ]
        constraints = [
            models.CheckConstraint(
                name="comment_status_known",
                condition=models.Q(
                    status__in=["pending", "approved", "rejected", "spam", "removed"]
                ),
            ),
            models.CheckConstraint(
                name="comment_erased_is_removed",
                condition=models.Q(erased_at=None) | models.Q(status="removed", body=""),
            ),
            # The net below `tree.submit`: a root that took its number elsewhere is an error.
            models.UniqueConstraint(
                name="comment_tree_id_once",
                fields=["tree_id"],
                condition=models.Q(parent__isnull=True),
            ),
            models.UniqueConstraint(
                name="comment_source_once",
                fields=["source", "source_id"],
                condition=~models.Q(source=""),
            ),
        ]

    def __str__(self):
        return f"{self.shown_name} on “{self.post}”"

    def save(self, *args, **kwargs):
        self.render()
        if kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], *self.RENDERED}
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return f"{self.post.get_absolute_url()}#comment-{self.pk}"

    RENDERED = ("author_html", "when_html", "body_html")

    def render(self):
        """Fill what pages show from what was written."""
        day = timezone.localtime(self.submitted_at)
        self.author_html = (
            "" if self.erased_at else markup.render_author(self.author_name, self.author_url)
        )
        self.when_html = markup.render_time(day)
        self.body_html = markup.render(self.body)

    # Questions

    @property
    def key(self):
        """The primary key as text, for a template that says it a dozen times."""
        return str(self.pk)

    @property
    def shown_name(self):
        return self.author_name or "Anonymous"

    @property
    def html(self):
        """The text as safe HTML; only `render` writes it."""
        return markup.safe(self.body_html)

    @property
    def author_link(self):
        return markup.safe(self.author_html)

    @property
    def when(self):
        return markup.safe(self.when_html)

    def opening(self, words=16):
        """The first words of the text, without formatting."""
        text = markup.plain(self.body_html).split()
        return " ".join(text[:words]) + (" …" if len(text) > words else "")

    @property
    def is_visible(self):
        return self.status == self.Status.APPROVED

    @property
    def is_by_team(self):
        return self.author_id is not None

    # Verbs: each is safe to call twice, and says whether anything changed.

    def hold(self, *, by, reason="", note=""):
        return self._decide(self.Status.PENDING, by, reason, note)

    def approve(self, *, by, reason="", note=""):
        return self._decide(self.Status.APPROVED, by, reason, note)

    def reject(self, *, by, reason="", note=""):
        return self._decide(self.Status.REJECTED, by, reason, note)

    def mark_as_spam(self, *, by, reason="", note=""):
        return self._decide(self.Status.SPAM, by, reason, note)

    def remove(self, *, by, reason="", note=""):
        return self._decide(self.Status.REMOVED, by, reason, note)

    def edit(self, *, by, body, author_name, author_url, undoes=None):
        """Change the words and keep the earlier ones on record. True when anything changed."""
        words = {"body": body, "author_name": author_name, "author_url": author_url}
        with self._locked() as thread:
            before = {name: getattr(self, name) for name in words}
            if self.erased_at or words == before:
                return False
            note = "Undone" if undoes else "Edited by a moderator"
            decision = self.record(self.status, by=by, reason="", note=note, undoes=undoes)
            self.edits.create(decision=decision, **before)
            self._write(thread, **words)
        return True

    def erase(self):
        """The writer takes the comment back: every word goes, now and for good.

        True the first time. A placeholder stands in the page while visible replies hang on it.
        """
        with self._locked() as thread:
            if self.erased_at:
                return False
            self.edits.all().delete()
            before, self.status = self.status, self.Status.REMOVED
            self.record(before, by=None, reason="Taken back by its writer")
            self.erased_at, self.reasons = timezone.now(), []
            self.author_email, self.reason, self.writer = "", "", uuid.uuid4()
            self._write(thread, body="", author_name="", author_url="", edited_at=None)
        return True

    def record(self, from_status, *, by, reason, **fields):
        """Write down a decision that led from `from_status` to the present status."""
        to_status = fields.pop("to_status", self.status)
        return self.decisions.create(
            from_status=from_status, to_status=to_status, by=by, reason=reason, **fields
        )

    @contextmanager
    def _locked(self):
        """Hold the thread's lock and know the row as it is now, not as it was when read."""
        with self.threads().locked(self.post_id) as thread:
            self.refresh_from_db()
            yield thread

    def _decide(self, status, by, reason="", note="", undoes=None):
        """Move to `status` and record who decided. True unless already there, or erased."""
        with self._locked() as thread:
            if self.erased_at or self.status == status:
                return False
            before, self.status, self.reason = self.status, status, reason
            if self.is_visible and not self.approved_at:
                self.approved_at = timezone.now()
            Comment.objects.filter(pk=self.pk).update(
                status=self.status, approved_at=self.approved_at, reason=self.reason
            )
            self.decision = self.record(before, by=by, reason=reason, note=note, undoes=undoes)
            if Comment.Status.APPROVED in {before, status}:
                thread.refresh()
        return True

    def _write(self, thread, *, edited_at=..., **words):
        """Save changed words, and redraw the thread if readers see the difference."""
        was_visible = thread and Comment.objects.filter(pk=self.pk).visible().exists()
        for name, value in words.items():
            setattr(self, name, value)
        self.edited_at = timezone.now() if edited_at is ... else edited_at
        self.save()
        if was_visible:
            thread.refresh()

    @classmethod
    def threads(cls):
        return Thread.objects
