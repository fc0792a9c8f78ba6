"""What moderators read: the queue, a comment with its record, its thread, the log."""

from urllib.parse import urlencode

from django.conf import settings
from django.contrib.messages import get_messages
from django.middleware.csrf import get_token
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.utils.html import escape, format_html
from django.views.decorators.http import require_safe

from blog.numbers import whole_number
from blog.paging import page_number
from comments import connection_bans, markup, spam
from comments.help import help_for
from comments.models import Comment, Decision, ModerationSettings, Thread
from comments.models.help import AMBULANCE, TALK
from comments.moderation import care, statistics_cache
from comments.moderation.access import moderators_only, next_page
from comments.moderation.lists import (
    LISTS,
    REPORTED,
    ListQuery,
    page_of,
    rule_labels,
    sizes,
    with_context,
)
from comments.moderation.messages import UNCHANGED
from comments.moderation.undo import offered
from comments.thread import page as thread
from comments.thread.query import ThreadQuery

LOG_PAGE = 50


@require_safe
@moderators_only
def queue(request):
    """Show the comments of one list, page by page."""
    asked = ListQuery.of(request.GET, request.user)
    moderation = ModerationSettings.load()
    request.blog = moderation.blog
    counts = sizes()
    page, comments = page_of(asked, counts, page_number(request))
    care.prepare(comments, request.user)
    messages_shown = list(get_messages(request))
    is_unchanged = any(message.extra_tags == UNCHANGED for message in messages_shown)
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
            "undo_days": settings.UNDO_DAYS,
            "unread_spam": counts["unread_spam"] if asked.show == "spam" else 0,
            "page": page,
            "comments": comments,
            "decisions_shown": asked.show not in REPORTED,
            "messages": messages_shown,
            "has_urgent": any(row.can_mean_crisis for row in comments),
            "batch": None if is_unchanged else offered(request),
            "queue": addresses(request),
            "figures": statistics_cache.cached(),
        },
    )


HIDDEN = (
    '<input type="hidden" name="csrfmiddlewaretoken" value="{}">'
    '<input type="hidden" name="read_at" value="{}"><input type="hidden" name="next" value="{}">'
)
VERBS = ("approve", "reject", "spam", "remove", "hold", "dismiss")
VERBS += ("keep-back", "crisis", "not-crisis")


def addresses(request):
    """Return the addresses of the queue's forms, made once for a page, not six times a comment."""
    here, desk = request.get_full_path(), reverse("queue:list")
    back = f"?{urlencode({'next': here})}"
    return {
        **{verb.replace("-", "_"): markup.safe(f"{desk}{verb}/") for verb in VERBS},
        "list": markup.safe(desk),
        "back": escape(back),
        "fields": format_html(HIDDEN, get_token(request), request.read_at.isoformat(), here),
    }


@require_safe
@moderators_only
def comment(request, pk):
    """Show one comment with its whole record and all actions."""
    row = get_object_or_404(with_context(Comment.objects.all(), "decisions"), pk=pk)
    row.active_reports = list(row.reports.active())
    care.prepare([row], request.user)
    place = Thread.objects.get(pk=row.post_id)
    return render(
        request,
        "comments/queue_comment.html",
        {
            "comment": row,
            "readings": row.readings.select_related("user"),
            "replies": row.private_replies.active().select_related("by"),
            "reports": row.reports.select_related("dismissed_by__by"),
            "is_pinned": [row.pk, row.tree_id] in place.pinned,
            "is_locked": row.tree_id in place.locked,
            "spam_says": spam.explain(row),
            "hosts": row.hosts,
            "others_of_writer": Comment.objects.of_same_browser(row).exclude(pk=row.pk).count(),
            "connection_is_known": connection_bans.is_known(row),
            "connection_is_banned": connection_bans.is_banned(row),
            "queue": addresses(request),
        },
    )


@require_safe
@moderators_only
@care.read_first
def context(request, pk):
    """Show a comment in its place among all comments of the post."""
    rows = with_context(Comment.objects.filter(erased_at=None), "reports")
    row = get_object_or_404(rows, pk=pk)
    place = Thread.objects.get(pk=row.post_id)
    query = ThreadQuery(everything=True, mine=row.pk, for_team=True)
    return render(
        request,
        "comments/queue_thread.html",
        {
            "comment": row,
            "page": thread.read(row.post, place, query),
            "queue": addresses(request),
            "back": next_page(request),
        },
    )


@require_safe
@moderators_only
def log(request):
    """Show the log, the latest first.

    `?by=me` shows this moderator's actions, and `?before=` goes further back.
    """
    rows = Decision.objects.select_related("by", "comment__post", "undone_by")
    if request.GET.get("by") == "me":
        rows = rows.filter(by=request.user)
    before = whole_number(request.GET.get("before"))
    if before is not None:
        rows = rows.filter(pk__lt=before)
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
    """Show the owner's page about replying to somebody in a crisis."""
    known = {"moderation": ModerationSettings.load(), "help": help_for((AMBULANCE, TALK))}
    return render(request, "comments/queue_what_to_say.html", known)


@require_safe
@moderators_only
def after_care(request):
    """Show the owner's page for moderators who have read or answered such a comment."""
    return render(
        request, "comments/queue_after_care.html", {"moderation": ModerationSettings.load()}
    )
