"""The lists of the queue: their comments, their pages and their sizes."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.core.paginator import Paginator
from django.db import connection
from django.db.models import Prefetch, Q
from django.http import Http404

from blog.models.querysets import ADDRESS
from blog.numbers import whole_number
from comments import policy
from comments.models import Comment, Decision, Report

A_PAGE = 20

LISTS = {
    "held": ("Held", Comment.Status.PENDING),
    "reported": ("Reported", "reported"),
    "spam": ("Likely spam", Comment.Status.SPAM),
    "published": ("Published", Comment.Status.APPROVED),
    "rejected": ("Rejected", Comment.Status.REJECTED),
    "removed": ("Removed", Comment.Status.REMOVED),
}


@dataclass
class ListQuery:
    """The validated query string of the queue, for `user`. Raises Http404."""

    user: Any

    show: str
    rule: str
    post: int | None
    writer: UUID | None
    query: str
    unread: bool
    """Limits the spam list to comments that no moderator has decided about."""

    @classmethod
    def of(cls, asked, user):
        show = asked.get("show", "held")
        rule = asked.get("rule", "")
        if show not in LISTS or rule and rule not in rule_labels():
            raise Http404("There is no such list.")
        post, writer = asked.get("post") or None, asked.get("writer", "")
        try:
            writer = UUID(writer) if writer else None
        except ValueError:
            raise Http404("There is no such writer.") from None
        if post and (post := whole_number(post)) is None:
            raise Http404("There is no such post.")
        query = asked.get("q", "").replace("\x00", "").strip()[:100]
        unread = show == "spam" and asked.get("unread") == "1"
        return cls(user, show, rule, post, writer, query, unread)

    @property
    def is_narrowed(self):
        return bool(self.rule or self.post or self.writer or self.query or self.unread)

    @property
    def label(self):
        return LISTS[self.show][0]

    def rows(self):
        """Return the list: held and reported comments by urgency, others the latest first."""
        if self.show == "reported":
            rows = Comment.objects.reported().urgent_first()
        elif self.show == "held":
            rows = Comment.objects.with_status(Comment.Status.PENDING).urgent_first()
        elif self.show == "published":
            rows = Comment.objects.visible().newest_first()
        else:
            rows = Comment.objects.with_status(LISTS[self.show][1]).last_sent_first()
        if self.unread:
            rows = rows.unread_spam()
        if self.rule:
            rows = rows.held_by(self.rule)
        if self.post:
            rows = rows.for_post(self.post)
        if self.writer:
            rows = rows.filter(browser_id=self.writer)
        if self.query:
            has_words = Q(body__icontains=self.query) & Comment.objects.can_be_read_by(self.user)
            rows = rows.filter(has_words | Q(author_name__icontains=self.query))
        return rows


def rule_labels():
    """Return the label of each rule, by name."""
    return {name: reason.label for name, reason in policy.REASONS.items()}


def page_of(asked, counts, number):
    """Return one page of a list, and its comments with what a moderator needs to know.

    A number after the last page means the last page: a list gets shorter while it is read.
    """
    about = "reports" if asked.show in REPORTED else "decisions"
    if asked.is_narrowed:
        # No count is needed: one extra row shows whether there is a next page.
        start = A_PAGE * (number - 1)
        rows = list(drawn(asked.rows(), start, start + A_PAGE + 1, about))
        if number > 1 and not rows:
            return page_of(asked, counts, Paginator(asked.rows(), A_PAGE).num_pages)
        page = Paginator(range(start + len(rows)), A_PAGE).get_page(number)
        return page, rows[:A_PAGE]
    page = Paginator(range(counts.get(LISTS[asked.show][1], 0)), A_PAGE).get_page(number)
    start = max(page.start_index() - 1, 0)
    return page, list(drawn(asked.rows(), start, page.end_index(), about))


def drawn(rows, start, end, about):
    """Return some of the rows in order. Their keys are found first, which an index covers.

    So the database sorts and skips numbers, not whole comments with their posts.
    """
    keys = rows.values("pk")[start:end]
    page = Comment.objects.filter(pk__in=keys).order_by(*rows.query.order_by)
    return with_context(page, about).only(*DRAWN)


REPORTED = {"held", "reported"}
"""The lists that show reports; the others show the last decision."""


# Written as SQL: Django takes as long to compose this as the database takes to run it.
SIZES = """
    SELECT status, COUNT(*) FROM comments_comment
    WHERE erased_at IS NULL AND emptied_at IS NULL
      AND status IN ('pending', 'rejected', 'spam', 'removed')
    GROUP BY status
    UNION ALL
    SELECT 'approved', COALESCE(SUM(visible_count), 0) FROM comments_thread
    UNION ALL
    SELECT 'unread_spam', COUNT(*) FROM comments_comment
    WHERE status = 'spam' AND taught = '' AND erased_at IS NULL AND emptied_at IS NULL
      AND NOT EXISTS (
        SELECT 1 FROM comments_decision AS looked
        LEFT JOIN comments_decision AS undoing ON undoing.undoes_id = looked.id
        WHERE looked.comment_id = comments_comment.id AND looked.by_id IS NOT NULL
          AND looked.undoes_id IS NULL AND undoing.id IS NULL
    )
    UNION ALL
    SELECT 'reported', COUNT(*)
    FROM (SELECT DISTINCT comment_id FROM comments_report WHERE dismissed_by_id IS NULL) AS said
    WHERE EXISTS (
        SELECT 1 FROM comments_comment WHERE id = said.comment_id AND status = 'approved'
    )
"""

POSTS_OWN = ("body", "body_html", "summary", "disclosure", "words", "image")
"""Columns of a post that the queue never shows and that are slow to read."""

OF_COMMENTS = ("body", "author_name", "author_url", "author_html", "when_html", "body_html")
OF_COMMENTS += ("status", "hold_reasons", "urgency", "by_team", "same_as", "taught", "token_hash")
DRAWN = [*OF_COMMENTS, "post__title", *(f"post__{column}" for column in ADDRESS)]
DRAWN += [f"parent__{column}" for column in ("author_name", "body_html", "status", "urgency")]
"""The columns that `_held.html` shows: a few of the sixty, for twenty comments."""


ACTIVE_REPORTS = Prefetch("reports", Report.objects.active(), to_attr="active_reports")


def with_context(rows, about):
    """Return the comments with their post, their parent, and their open reports or decisions."""
    about = {
        "decisions": Prefetch("decisions", Decision.objects.select_related("by", "undone_by")),
        "reports": ACTIVE_REPORTS,
    }[about]
    return (
        rows.select_related("post", "parent")
        .defer(*(f"post__{column}" for column in POSTS_OWN))
        .prefetch_related(about)
    )


def sizes():
    """Return how many comments each list has, and how much spam is unread, in one query.

    Its time grows only with the waiting and the refused comments. Threads store the number of
    published ones.
    """
    with connection.cursor() as cursor:
        cursor.execute(SIZES)
        return dict(cursor.fetchall())
