import uuid

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from mptt.fields import TreeForeignKey
from mptt.models import MPTTModel

from blog.content.characters import isolated
from blog.feeds.identifiers import new_guid
from comments.actions.moderator import ModeratorActions
from comments.models.choices import Status
from comments.models.comment_state import CommentState
from comments.models.comment_text import CommentText
from comments.models.querysets import CommentManager


class Comment(ModeratorActions, CommentText, CommentState, MPTTModel):
    """One comment. It changes only through `submit_comment` and the `ModeratorActions`.

    What a page shows is rendered once, when it is written: `author_html`, `when_html`, `body_html`.
    Nothing in them depends on the parent, the number or the depth.
    """

    Status = Status

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
    # Declared here because it needs 64 bits: (post << 32) + n. See `comments.tree`.
    tree_id = models.BigIntegerField(editable=False)

    author_name = models.CharField("name", max_length=80, blank=True)
    author_email = models.EmailField("e-mail", blank=True, editable=False)
    author_url = models.URLField("website", max_length=300, blank=True)
    staff_user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="comments",
        editable=False,
        help_text="The account that wrote it, for a comment of the team.",
    )
    by_team = models.BooleanField(
        default=False,
        editable=False,
        help_text="Written in the name of the team. Outlives the account.",
    )
    person = models.ForeignKey(
        "blog.Person",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        editable=False,
        db_index=False,  # queried only when a person is deleted
        help_text="Of the people of the blog the one who wrote it. Outlives the account.",
    )
    browser_id = models.UUIDField(
        default=uuid.uuid4,
        editable=False,
        db_index=True,
        help_text="A random id that a reader's browser keeps if they asked for that; else new.",
    )
    guid = models.CharField(
        max_length=200,
        default=new_guid,
        editable=False,
        help_text="What feeds know it by. A path is that of an address under `Blog.old_origin`.",
    )
    # Null, not empty: imported comments have no token, and all others are unique.
    token_hash = models.CharField(max_length=64, unique=True, null=True, editable=False)  # noqa: DJ001

    kind = models.CharField(max_length=10, choices=Kind, default=Kind.COMMENT, editable=False)
    body = models.TextField(blank=True, max_length=settings.COMMENT_MAX_LENGTH)
    author_html = models.TextField(editable=False)
    when_html = models.TextField(editable=False)
    body_html = models.TextField(editable=False)
    search_words = models.TextField(
        editable=False, default="", help_text="What a search compares: the text, without markup."
    )

    same_as = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        help_text="An earlier comment that says the same, for a moderator to compare.",
    )
    words_digest = models.CharField(max_length=32, blank=True, editable=False, db_index=True)

    status = models.CharField(max_length=10, choices=Status, default=Status.PENDING, editable=False)
    moderator_reason = models.CharField(
        max_length=200,
        blank=True,
        editable=False,
        help_text="Why a moderator decided as they did, from the latest decision; readers see it.",
    )
    hold_reasons = models.JSONField(
        default=list,
        editable=False,
        help_text="Why it is held: [rule, place in the text], no quotes.",
    )
    urgency = models.PositiveSmallIntegerField(
        default=0, editable=False, help_text="What the queue is ordered by before age."
    )
    taught = models.CharField(
        max_length=4,
        blank=True,
        editable=False,
        help_text="What the spam score learned from it: spam, good or nothing.",
    )
    scored_with = models.PositiveIntegerField(
        null=True,
        editable=False,
        help_text="How many decisions the spam score knew when it last scored it again.",
    )
    submitted_at = models.DateTimeField(default=timezone.now, editable=False)
    approved_at = models.DateTimeField(null=True, editable=False)
    edited_at = models.DateTimeField(null=True, editable=False)
    edited_by_team = models.BooleanField(default=False, editable=False)
    erased_at = models.DateTimeField(
        null=True, editable=False, help_text="When its writer deleted it."
    )
    emptied_at = models.DateTimeField(
        null=True, editable=False, help_text="When the words of a refused comment were deleted."
    )

    source = models.CharField(max_length=30, blank=True, editable=False)
    source_id = models.CharField(max_length=100, blank=True, editable=False)
    old_number = models.PositiveBigIntegerField(
        null=True,
        editable=False,
        help_text="The number in the links to an imported comment, where another comment has it.",
    )

    objects = CommentManager()

    class Meta:
        permissions = [("moderate_comment", "Can decide about comments")]
        indexes = [
            # Covers the counts and the order of every list of the queue, so that its tenth page
            # costs what the first does. The last two columns are only tested for being empty.
            # Without them in the index, SQLite would read each row.
            models.Index(
                "status",
                models.F("urgency").desc(),
                "submitted_at",
                "id",
                "erased_at",
                "emptied_at",
                condition=models.Q(erased_at=None, emptied_at=None),
                name="comment_in_queue",
            ),
            models.Index(
                fields=["status", "submitted_at", "id", "erased_at", "emptied_at"],
                condition=models.Q(erased_at=None, emptied_at=None),
                name="comment_in_list",
            ),
            models.Index(fields=["post", "status"], name="comment_of_post"),
            # Covers the count of unread spam. Two columns are redundant, but without them SQLite
            # prefers another index.
            models.Index(
                fields=["status", "taught", "submitted_at", "id", "erased_at", "emptied_at"],
                condition=models.Q(status=Status.SPAM, taught="", erased_at=None, emptied_at=None),
                name="comment_unread_spam",
            ),
            # Covers the statistics of a day: what became of readers' comments.
            models.Index(
                fields=["submitted_at", "status"],
                condition=models.Q(by_team=False, erased_at=None),
                name="comment_of_day",
            ),
            # Covers the latest published comments, for the feeds and a list of the queue.
            models.Index(fields=["status", "approved_at", "id"], name="comment_published"),
        ]
        constraints = [
            models.CheckConstraint(
                name="comment_status_known",
                condition=models.Q(status__in=Status.values),
            ),
            models.CheckConstraint(
                name="comment_published_at_some_time",
                condition=~models.Q(status=Status.APPROVED) | models.Q(approved_at__isnull=False),
            ),
            models.CheckConstraint(
                name="comment_of_account_is_by_team",
                condition=models.Q(staff_user=None) | models.Q(by_team=True),
            ),
            models.CheckConstraint(
                name="comment_erased_is_removed",
                condition=models.Q(erased_at=None) | models.Q(status=Status.REMOVED, body=""),
            ),
            models.CheckConstraint(
                name="comment_emptied_has_no_words",
                condition=models.Q(emptied_at=None)
                | models.Q(body="") & ~models.Q(status=Status.APPROVED),
            ),
            models.CheckConstraint(
                name="comment_without_words_is_not_found",
                condition=models.Q(search_words="") | ~models.Q(body=""),
            ),
            # Guards `tree.insert`: a root with a number from anywhere else is an error.
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
        return f"{isolated(self.shown_name)} on “{isolated(self.post)}”"

    def save(self, *args, **kwargs):
        self.render()
        if kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], *self.RENDERED}
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        """Return its permalink, which shows it or says why not (`comments.thread.permalink`)."""
        return reverse("comments:permalink", args=[self.pk])

    def get_own_url(self):
        """Return the address of the writer's own page. Needs `token`, which is not stored."""
        return reverse("comments:own", args=[self.token])

    # Set by `moderation.care.prepare`: what one moderator sees of a crisis.

    is_veiled = False
    alert_now = None
