"""Queries for comments: which ones, for whom, in which order. Nothing here changes a row."""

from contextlib import contextmanager

from django.db import transaction
from django.db.models import BooleanField, Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from mptt.managers import TreeManager
from mptt.querysets import TreeQuerySet

from comments import tokens
from comments.models.choices import Status, Verb
from comments.models.report import URGENT

# Written as SQL: Django takes a millisecond a page to compose this from Exists() and OuterRef(),
# and a post with a thousand comments has eight. A leaf has no replies to look for, and nearly
# everything hidden (spam, waiting) is a leaf.
HAS_SHOWN_REPLY = """(
    comments_comment.rght > comments_comment.lft + 1 AND EXISTS (
        SELECT 1 FROM comments_comment AS reply
        WHERE reply.tree_id = comments_comment.tree_id
          AND reply.lft > comments_comment.lft AND reply.lft < comments_comment.rght
          AND (reply.status = 'approved' OR reply.status = 'pending' AND reply.id = %s)
    )
)"""


class CommentQuerySet(TreeQuerySet):
    def visible(self):
        """Return what readers see. To render it use `threaded`: mptt would promote replies."""
        return self.filter(status=Status.APPROVED)

    def pending(self):
        return self.filter(status=Status.PENDING)

    def with_status(self, status):
        return self.filter(status=status, erased_at=None, emptied_at=None)

    def by_readers(self):
        """Return readers' comments, without those that their writers deleted."""
        return self.filter(by_team=False, erased_at=None)

    def sent_since(self, moment):
        return self.filter(submitted_at__gte=moment)

    def reported(self):
        """Return visible comments with reports that no moderator has looked at."""
        said = self.model.objects.filter(reports__dismissed_by=None, reports__isnull=False)
        return self.visible().filter(pk__in=said.order_by().values("pk"))

    def unread_spam(self):
        """Return what the policy filed as spam and no moderator has looked at.

        A moderator who confirms it as spam teaches the score (`taught`), if there was a score by
        then.
        """
        decisions = self.model._meta.get_field("decisions").related_model.objects
        looked = decisions.active().filter(comment=OuterRef("pk"), by__isnull=False)
        return self.with_status(Status.SPAM).filter(~Exists(looked), taught="")

    def unread(self):
        """Return what the policy held or filed as spam, and no moderator has touched since."""
        decisions = self.model._meta.get_field("decisions").related_model.objects
        touched = decisions.filter(comment=OuterRef("pk")).exclude(verb=Verb.CHANGE)
        return self.filter(
            ~Exists(touched),
            status__in=[Status.PENDING, Status.SPAM],
            by_team=False,
            erased_at=None,
            emptied_at=None,
        )

    def refused_before(self, moment):
        """Return refused comments that were last decided about before a moment."""
        refused = self.filter(
            status__in=[Status.REJECTED, Status.SPAM, Status.REMOVED],
            erased_at=None,
            emptied_at=None,
            submitted_at__lt=moment,
        )
        return refused.exclude(decisions__at__gte=moment)

    def held_by(self, rule):
        """Return comments that `rule` of the policy gave a reason to hold."""
        return self.filter(hold_reasons__icontains=f'["{rule}",')

    def lessons(self):
        """Return what the spam score learned from, as (text, name, website, lesson)."""
        taught = self.exclude(taught="").order_by("pk")
        return taught.values_list("body", "author_name", "author_url", "taught")

    def for_post(self, post):
        return self.filter(post=post)

    def numbered(self, number):
        """Return the comments of a thread that links with this number can mean."""
        return self.filter(Q(pk=number) | Q(old_number=number))

    def threaded(self, mine=None):
        """Return visible comments, and the hidden ones with visible replies, in reading order.

        `mine` is the key of one waiting comment to include, because its writer asked for it.
        """
        shown = Q(status=Status.APPROVED)
        if mine:
            shown |= Q(status=Status.PENDING, pk=mine)
        kept = RawSQL(HAS_SHOWN_REPLY, [mine or 0], BooleanField())  # noqa: S611 (a constant)
        return self.filter(shown | Q(kept)).order_by("tree_id", "lft")

    def can_be_read_by(self, user):
        """Return a Q for comments whose words this moderator may see.

        A hidden comment that can mean a crisis is only for moderators who pressed "Read it"
        (`Comment.is_for_the_rota`).
        """
        readings = self.model._meta.get_field("readings").related_model.objects
        is_read = Exists(readings.filter(comment=OuterRef("pk"), user=user))
        return Q(urgency__lt=URGENT) | Q(status=Status.APPROVED) | Q(is_read)

    def newest_first(self):
        """Return visible comments, the latest published first."""
        return self.order_by("-approved_at", "-pk")

    def last_sent_first(self):
        return self.order_by("-submitted_at", "-pk")

    def oldest_first(self):
        return self.order_by("submitted_at", "pk")

    def urgent_first(self):
        """Order by urgency, oldest first: possible crises, reported comments, the rest."""
        return self.order_by("-urgency", "submitted_at", "pk")


class CommentManager(TreeManager.from_queryset(CommentQuerySet)):
    """Comments by what their readers hold: a token, or the random id of a browser."""

    def by_token(self, token):
        """Return the comment whose own page this token opens, or None."""
        known = self.select_related("post", "parent").filter(token_hash=tokens.hash_of(token))
        comment = known.first()
        if comment:
            comment.token = token
        return comment

    def of_same_browser(self, comment):
        """Return all comments with the same random id, without those that were deleted."""
        return self.filter(browser_id=comment.browser_id, erased_at=None)

    def by_known_browser(self, browser_id):
        """Return what this writer has published; nothing without an id from a browser."""
        return self.visible().filter(browser_id=browser_id)


class ThreadQuerySet(QuerySet):
    """The rows that hold the lock and the counts of each post's comments."""

    @contextmanager
    def locked(self, post_id):
        """Hold the lock of a post's trees, which every write needs. Yield the Thread row.

        On PostgreSQL the row is locked. On SQLite the transaction itself is, because it begins
        IMMEDIATE. The first write to a post creates the row.
        """
        with transaction.atomic(using=self.db):
            row = self.select_for_update(no_key=True).filter(pk=post_id)
            thread = row.first()
            if thread is None:
                self.bulk_create([self.model(post_id=post_id)], ignore_conflicts=True)
                thread = row.get()
            yield thread
