"""The vocabulary of comments: which ones, for whom, in which order. Nothing here changes any."""

from contextlib import contextmanager

from django.db import transaction
from django.db.models import BooleanField, Exists, OuterRef, Q, QuerySet
from django.db.models.expressions import RawSQL
from mptt.managers import TreeManager
from mptt.querysets import TreeQuerySet

from comments import tokens
from comments.models.report import URGENT

# Written out: composing this from Exists() and OuterRef() takes Django a millisecond a page, and
# a post with a thousand comments has eight. A leaf has no replies to look for, and nearly
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
        """What readers see. Never render these alone, mptt would promote replies: `threaded`."""
        return self.filter(status="approved")

    def pending(self):
        return self.filter(status="pending")

    def with_status(self, status):
        return self.filter(status=status, erased_at=None, emptied_at=None)

    def by_readers(self):
        """Without the team's, and without what its writer took back."""
        return self.filter(by_team=False, erased_at=None)

    def sent_since(self, moment):
        return self.filter(submitted_at__gte=moment)

    def reported(self):
        """What is shown, and readers have said something about that nobody has looked at."""
        said = self.model.objects.filter(reports__dismissed_by=None, reports__isnull=False)
        return self.visible().filter(pk__in=said.order_by().values("pk"))

    def unread_spam(self):
        """What the policy put away as spam, and no moderator has looked at.

        Who says that it is spam teaches the score so (`taught`), unless there was none by then.
        """
        decisions = self.model._meta.get_field("decisions").related_model.objects
        looked = decisions.standing().filter(comment=OuterRef("pk"), by__isnull=False)
        return self.with_status("spam").filter(~Exists(looked), taught="")

    def unread(self):
        """What the policy held or put away, and nobody has decided about or touched since."""
        decisions = self.model._meta.get_field("decisions").related_model.objects
        touched = decisions.filter(comment=OuterRef("pk")).exclude(verb="change")
        return self.filter(
            ~Exists(touched),
            status__in=["pending", "spam"],
            by_team=False,
            erased_at=None,
            emptied_at=None,
        )

    def refused_before(self, moment):
        """What is not shown, and was last decided about before a moment; what waits is not."""
        refused = self.filter(
            status__in=["rejected", "spam", "removed"],
            erased_at=None,
            emptied_at=None,
            submitted_at__lt=moment,
        )
        return refused.exclude(decisions__at__gte=moment)

    def held_by(self, rule):
        """Those that `rule` of the policy gave a reason to hold."""
        return self.filter(reasons__icontains=f'["{rule}",')

    def lessons(self):
        """What the spam score learned from, as (text, name, website, lesson)."""
        taught = self.exclude(taught="").order_by("pk")
        return taught.values_list("body", "author_name", "author_url", "taught")

    def for_post(self, post):
        return self.filter(post=post)

    def threaded(self, mine=None):
        """The visible comments, and the hidden ones that visible replies hang from, in order.

        `mine` is the key of one comment that is shown while it waits: its writer asked.
        """
        shown = Q(status="approved")
        if mine:
            shown |= Q(status="pending", pk=mine)
        kept = RawSQL(HAS_SHOWN_REPLY, [mine or 0], BooleanField())  # noqa: S611 (a constant)
        return self.filter(shown | Q(kept)).order_by("tree_id", "lft")

    def can_be_read_by(self, user):
        """Whether a moderator may know what it says, as a Q: what can mean a crisis and is not
        public has to be read by them first (`Comment.is_for_the_rota`, "Read it")."""
        readings = self.model._meta.get_field("readings").related_model.objects
        is_read = Exists(readings.filter(comment=OuterRef("pk"), user=user))
        return Q(urgency__lt=URGENT) | Q(status="approved") | Q(is_read)

    def newest_first(self):
        """What was published last first; of what readers see."""
        return self.order_by("-approved_at", "-pk")

    def last_sent_first(self):
        return self.order_by("-submitted_at", "-pk")

    def oldest_first(self):
        return self.order_by("submitted_at", "pk")

    def urgent_first(self):
        """What can mean a crisis, then what readers reported, then the rest; each oldest first."""
        return self.order_by("-urgency", "submitted_at", "pk")


class CommentManager(TreeManager.from_queryset(CommentQuerySet)):
    def by_token(self, token):
        """The comment whose own page this token opens, or None."""
        known = self.select_related("post", "parent").filter(token_hash=tokens.digest(token))
        comment = known.first()
        if comment:
            comment.token = token
        return comment

    def of_same_writer(self, comment):
        """What carries the same random id, and was not taken back: the comment itself, at least."""
        return self.filter(writer=comment.writer, erased_at=None)

    def by_known_writer(self, writer):
        """What this writer has published; without an id that a browser kept, nothing."""
        return self.visible().filter(writer=writer)


class ThreadQuerySet(QuerySet):
    @contextmanager
    def locked(self, post_id):
        """Hold the lock of a post's trees: every write begins here. Yields the Thread row.

        On PostgreSQL the row is locked; on SQLite the transaction itself is, because it begins
        IMMEDIATE. The first write to a post makes its row.
        """
        with transaction.atomic(using=self.db):
            row = self.select_for_update(no_key=True).filter(pk=post_id)
            thread = row.first()
            if thread is None:
                self.bulk_create([self.model(post_id=post_id)], ignore_conflicts=True)
                thread = row.get()
            yield thread
