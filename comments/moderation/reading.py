"""What a moderator reads: the queue, one comment with its record, its thread, what was done."""

from dataclasses import dataclass
from urllib.parse import urlencode
from uuid import UUID

from django.core.paginator import Paginator
from django.db import connection
from django.db.models import Prefetch, Q
from django.http import Http404
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import escape, format_html, format_html_join
from django.views.decorators.http import require_safe

from comments import markup, policy, spam, thread
from comments.models import Comment, Decision, Moderation, Report, Thread
from comments.moderation import counting
from comments.moderation.access import moderators_only, next_page

A_PAGE = 20
LOG_PAGE = 50

LISTS = {
    "held": ("Held", Comment.Status.PENDING),
    "reported": ("Reported", "reported"),
    "spam": ("Likely spam", Comment.Status.SPAM),
    "published": ("Published", Comment.Status.APPROVED),
    "rejected": ("Rejected", Comment.Status.REJECTED),
    "removed": ("Removed", Comment.Status.REMOVED),
}

# The same in each of the twenty forms of a page, so made once a process.
REFUSALS = format_html_join("", '<option value="{}">{}</option>', Decision.Because.choices)


@dataclass
class Asked:
    """What the query string of the queue asks for, made valid. Raises Http404."""

    show: str
    rule: str
    post: int | None
    writer: UUID | None
    query: str

    @classmethod
    def of(cls, asked):
        show = asked.get("show", "held")
        rule = asked.get("rule", "")
        if show not in LISTS or rule and rule not in rule_labels():
            raise Http404("There is no such list.")
        post, writer = asked.get("post", ""), asked.get("writer", "")
        try:
            writer = UUID(writer) if writer else None
        except ValueError:
            raise Http404("There is no such writer.") from None
        if post and not (post.isascii() and post.isdecimal() and len(post) < 16):
            raise Http404("There is no such post.")
        query = asked.get("q", "").replace("\x00", "").strip()[:100]
        return cls(show, rule, int(post) if post else None, writer, query)

    @property
    def is_narrowed(self):
        return bool(self.rule or self.post or self.writer or self.query)

    @property
    def label(self):
        return LISTS[self.show][0]

    def rows(self):
        """What is held is read oldest first, the urgent before; everything else newest first."""
        if self.show == "reported":
            rows = Comment.objects.reported().urgent_first()
        elif self.show == "held":
            rows = Comment.objects.with_status(Comment.Status.PENDING).urgent_first()
        else:
            rows = Comment.objects.with_status(LISTS[self.show][1]).newest_first()
        if self.rule:
            rows = rows.held_by(self.rule)
        if self.post:
            rows = rows.for_post(self.post)
        if self.writer:
            rows = rows.filter(writer=self.writer)
        if self.query:
            rows = rows.filter(Q(body__icontains=self.query) | Q(author_name__icontains=self.query))
        return rows


def rule_labels():
    return {rule.name: rule.label for rule in policy.RULES}


@require_safe
@moderators_only
def queue(request):
    """The comments of one list, a page at a time."""
    asked = Asked.of(request.GET)
    moderation = Moderation.load()
    request.blog = moderation.blog
    counts = sizes()
    page, comments = page_of(asked, counts, request.GET.get("page", "1"))
    return render(
        request,
        "comments/queue.html",
        {
            "filters": [
                (key, label, counts.get(value, 0)) for key, (label, value) in LISTS.items()
            ],
            "asked": asked,
            "show": asked.show,
            "seen": "" if asked.show == "reported" else LISTS[asked.show][1],
            "rules": rule_labels(),
            "page": page,
            "comments": comments,
            "decisions_shown": asked.show not in REPORTED,
            "undo_steps": len(request.session.get("decisions", [])),
            "refusals": REFUSALS,
            "queue": addresses(request),
            "figures": counting.kept(),
        },
    )


def page_of(asked, counts, number):
    """One page, and its comments with what a moderator needs to know about them."""
    number = int(number) if number.isdecimal() and len(number) < 10 else 1
    about = "reports" if asked.show in REPORTED else "decisions"
    if asked.is_narrowed:
        # How many there are is not worth a count: one row more says whether there is a next page.
        start = A_PAGE * (max(number, 1) - 1)
        rows = list(drawn(asked.rows(), start, start + A_PAGE + 1, about))
        page = Paginator(range(start + len(rows)), A_PAGE).get_page(number)
        return page, rows[:A_PAGE]
    page = Paginator(range(counts.get(LISTS[asked.show][1], 0)), A_PAGE).get_page(number)
    start = max(page.start_index() - 1, 0)
    return page, list(drawn(asked.rows(), start, page.end_index(), about))


def drawn(rows, start, end, about):
    """Some of the rows in order, found by their keys alone: an index has these, and what would
    be sorted or passed over are numbers and not whole comments with their posts."""
    keys = rows.values("pk")[start:end]
    page = Comment.objects.filter(pk__in=keys).order_by(*rows.query.order_by)
    return with_context(page, about).only(*DRAWN)


REPORTED = {"held", "reported"}
"""The lists that show what readers reported; the others show what was decided last."""


# Written out: composing this takes Django as long as the database needs to answer it.
SIZES = """
    SELECT status, COUNT(*) FROM comments_comment
    WHERE erased_at IS NULL AND emptied_at IS NULL
      AND status IN ('pending', 'rejected', 'spam', 'removed')
    GROUP BY status
    UNION ALL
    SELECT 'approved', COALESCE(SUM(visible_count), 0) FROM comments_thread
    UNION ALL
    SELECT 'reported', COUNT(*)
    FROM (SELECT DISTINCT comment_id FROM comments_report WHERE dismissed_by_id IS NULL) AS said
    WHERE EXISTS (
        SELECT 1 FROM comments_comment WHERE id = said.comment_id AND status = 'approved'
    )
"""

POSTS_OWN = ("body", "body_html", "summary", "disclosure", "words", "image")
"""What no page of the queue shows of a post, and what makes reading it dear."""

OF_COMMENTS = ("body", "author_name", "author_url", "author_html", "when_html", "body_html")
OF_COMMENTS += ("status", "reasons", "author")
DRAWN = [*OF_COMMENTS, "post__title", "post__slug", "post__publish_at"]
DRAWN += ["parent__author_name", "parent__body_html"]
"""The columns that `_held.html` draws: of sixty that there are, for twenty comments."""


def with_context(rows, about):
    """The comments with their post, their parent, and their standing reports or decisions."""
    about = {
        "decisions": Prefetch("decisions", Decision.objects.select_related("by", "undone_by")),
        "reports": Prefetch("reports", Report.objects.standing(), to_attr="standing_reports"),
    }[about]
    return (
        rows.select_related("post", "parent")
        .defer(*(f"post__{column}" for column in POSTS_OWN))
        .prefetch_related(about)
    )


def sizes():
    """How many comments each list has, in one query that grows with no list but those of what
    waits or was refused: the threads know how many are published."""
    with connection.cursor() as cursor:
        cursor.execute(SIZES)
        return dict(cursor.fetchall())


HIDDEN = (
    '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
    '<input type="hidden" name="read_at" value="{}"><input type="hidden" name="next" value="{}">'
)
VERBS = ("approve", "reject", "spam", "remove", "hold", "dismiss")


def addresses(request):
    """What the forms of the queue say, made once a page and not six times a comment."""
    here, desk = request.get_full_path(), reverse("queue:list")
    back = f"?{urlencode({'next': here})}"
    return {
        **{verb: markup.safe(f"{desk}{verb}/") for verb in VERBS},
        "list": markup.safe(desk),
        "back": escape(back),
        "fields": format_html(HIDDEN, get_token(request), request.read_at.isoformat(), here),
    }


@require_safe
@moderators_only
def comment(request, pk):
    """One comment with everything that was done about it, and everything that can be."""
    row = get_object_or_404(with_context(Comment.objects.all(), "decisions"), pk=pk)
    row.standing_reports = list(row.reports.standing())
    place = Thread.objects.get(pk=row.post_id)
    return render(
        request,
        "comments/queue_comment.html",
        {
            "comment": row,
            "reports": row.reports.select_related("dismissed_by__by"),
            "is_pinned": [row.pk, row.tree_id] in place.pinned,
            "is_locked": row.tree_id in place.locked,
            "spam_says": spam.explain(row),
            "hosts": row.hosts,
            "refusals": REFUSALS,
            "queue": addresses(request),
        },
    )


@require_safe
@moderators_only
def context(request, pk):
    """A comment in its place among all others of the post."""
    rows = with_context(Comment.objects.filter(erased_at=None), "reports")
    row = get_object_or_404(rows, pk=pk)
    place = Thread.objects.get(pk=row.post_id)
    view = thread.View(everything=True, mine=row.pk, for_team=True)
    return render(
        request,
        "comments/queue_thread.html",
        {
            "comment": row,
            "page": thread.read(row.post, place, view),
            "refusals": REFUSALS,
            "queue": addresses(request),
            "back": next_page(request),
        },
    )


@require_safe
@moderators_only
def log(request):
    """What was done, the latest first; `?by=me` by this moderator; `?before=` goes further back."""
    rows = Decision.objects.select_related("by", "comment__post", "undone_by")
    if request.GET.get("by") == "me":
        rows = rows.filter(by=request.user)
    before = request.GET.get("before", "")
    if before.isdecimal() and len(before) < 16:
        rows = rows.filter(pk__lt=int(before))
    rows = list(rows.order_by("-pk")[: LOG_PAGE + 1])
    return render(
        request,
        "comments/queue_log.html",
        {
            "decisions": rows[:LOG_PAGE],
            "earlier": rows[LOG_PAGE - 1].pk if len(rows) > LOG_PAGE else None,
            "by_me": request.GET.get("by") == "me",
        },
    )


@require_safe
@moderators_only
def what_to_say(request):
    """The owner's page on how to answer somebody in a crisis."""
    return render(request, "comments/queue_what_to_say.html", {"moderation": Moderation.load()})
