"""What a moderator does: the queue, a decision, its undoing, an edit, a reply as team.

Every page works by buttons alone; script adds keys and answers without a new page. Each view
that changes something takes POST, asks for `comments.moderate_comment` and calls one verb.
"""

from functools import wraps
from urllib.parse import urlencode

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.db import transaction
from django.db.models import Count, Prefetch, Sum, Value
from django.db.models.functions import Coalesce
from django.http import Http404, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from comments.exceptions import Refused
from comments.forms import EditForm, TeamReplyForm
from comments.models import Comment, Decision, Thread

A_PAGE = 20
UNDO_STEPS = 20
"""How many batches of decisions `undo` reaches back to, in the moderator's own session."""

FILTERS = {
    "held": ("Held", Comment.Status.PENDING),
    "spam": ("Likely spam", Comment.Status.SPAM),
    "published": ("Published", Comment.Status.APPROVED),
    "rejected": ("Rejected", Comment.Status.REJECTED),
    "removed": ("Removed", Comment.Status.REMOVED),
}
DONE = {
    "approve": "Approved",
    "reject": "Rejected",
    "mark_as_spam": "Marked as spam",
    "remove": "Removed",
    "hold": "Held",
}


def moderators_only(view):
    """Sends a visitor without an account to the sign-in page, and refuses everybody else's POST."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.user.has_perm("comments.moderate_comment"):
            return view(request, *args, **kwargs)
        if request.user.is_anonymous and request.method in {"GET", "HEAD"}:
            return redirect_to_login(request.get_full_path(), reverse("admin:login"))
        raise PermissionDenied

    return guarded


@require_safe
@moderators_only
def queue(request):
    """Comments to read: what is held first, oldest first; everything else newest first."""
    name = request.GET.get("show", "held")
    if name not in FILTERS:
        raise Http404("There is no such list.")
    status = FILTERS[name][1]
    counts = dict(sizes())
    rows = Comment.objects.with_status(status)
    rows = rows.oldest_first() if status == Comment.Status.PENDING else rows.newest_first()
    # The counts above are the size of every list: the paginator need not ask again.
    number = request.GET.get("page", "1")
    pages = Paginator(range(counts.get(status, 0)), A_PAGE)
    page = pages.get_page(number)
    start = max(page.start_index() - 1, 0)
    return render(
        request,
        "comments/queue.html",
        {
            "filters": [
                (key, label, counts.get(value, 0)) for key, (label, value) in FILTERS.items()
            ],
            "show": name,
            "page": page,
            "comments": with_context(rows)[start : page.end_index()],
            "can_undo": bool(request.session.get("decisions")),
            "queue": addresses(request),
        },
    )


def sizes():
    """How many comments each list has, as (status, count), in one query that grows with no list
    but those of what waits or was refused: the threads know how many are published."""
    hidden = [status for status in Comment.Status if status != Comment.Status.APPROVED]
    hidden = Comment.objects.filter(erased_at=None, status__in=hidden)
    hidden = hidden.order_by().values_list("status").annotate(count=Count("*"))
    visible = Thread.objects.order_by().values_list(Value(Comment.Status.APPROVED.value))
    visible = visible.annotate(count=Coalesce(Sum("visible_count"), 0))
    return hidden.union(visible, all=True)


def addresses(request):
    """What the forms of the queue point to, found once a page and not six times a comment."""
    here = request.get_full_path()
    verbs = ("list", "approve", "reject", "spam", "remove", "hold")
    return {
        **{name: reverse(f"queue:{name}") for name in verbs},
        "here": here,
        "back": f"?{urlencode({'next': here})}",
    }


def with_context(rows):
    """The comments with what a moderator needs to know: post, parent, earlier decisions."""
    return (
        rows.select_related("post", "parent")
        .defer("post__body", "post__body_html", "post__summary", "post__disclosure")
        .prefetch_related(Prefetch("decisions", Decision.objects.select_related("by")))
    )


@require_safe
@moderators_only
def comment(request, pk):
    """One comment with everything that was decided about it."""
    row = get_object_or_404(with_context(Comment.objects.all()), pk=pk)
    context = {"comment": row, "queue": addresses(request)}
    return render(request, "comments/queue_comment.html", context)


@require_POST
@moderators_only
def decide(request, verb):
    """Apply one verb to the comments in `id`. Tells what changed, and what had been decided."""
    reason = request.POST.get("reason", "").strip()[:200]
    comments = Comment.objects.filter(pk__in=ids(request, "id")).select_related("post")
    changed = [row for row in comments if verb(row, by=request.user, reason=reason)]
    decisions = [row.decision.pk for row in changed]
    if decisions:
        steps = [*request.session.get("decisions", []), decisions]
        request.session["decisions"] = steps[-UNDO_STEPS:]
    told = f"{DONE[verb.__name__]}: {plural(len(changed))}."
    if already := len(comments) - len(changed):
        told += f" {plural(already)} had been decided before."
    if not comments:
        told = "Nothing was selected."
    return answer(request, told, changed=[row.pk for row in changed])


@require_POST
@moderators_only
def undo(request):
    """Take back the latest batch of this moderator's decisions that still stands."""
    steps = request.session.get("decisions", [])
    batch = steps.pop() if steps else []
    request.session["decisions"] = steps
    decisions = Decision.objects.filter(pk__in=batch).select_related("comment")
    undone = [row for row in decisions if row.undo(by=request.user)]
    told = f"Undone: {plural(len(undone))}." if batch else "There is nothing to undo."
    if refused := len(batch) - len(undone):
        told += f" {plural(refused)} had been decided again since."
    return answer(request, told, changed=[row.comment_id for row in undone])


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
def edit(request, pk):
    """Change the words of a comment; the earlier ones stay on record."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk, erased_at=None)
    form = EditForm(request.POST or None, comment=row)
    if request.method == "POST" and form.is_valid():
        changed = row.edit(by=request.user, **form.as_fields())
        if "approve" in request.POST:
            row.approve(by=request.user)
        messages.success(request, "The comment was changed." if changed else "Nothing was changed.")
        return redirect(next_page(request))
    return render(
        request,
        "comments/queue_edit.html",
        {"comment": row, "form": form, "back": next_page(request)},
    )


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
def reply(request, pk):
    """Answer as the team. A comment that is held is published with its answer."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk, erased_at=None)
    form = TeamReplyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            # Both or neither: an answer that is refused must not publish what it answers.
            with transaction.atomic():
                row.approve(by=request.user)
                Comment.objects.submit(
                    post=row.post,
                    parent=row.pk,
                    author=request.user,
                    author_name=team_name(request.user),
                    body=form.cleaned_data["body"],
                )
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Your answer is published.")
            return redirect(next_page(request))
    return render(
        request,
        "comments/queue_reply.html",
        {"comment": row, "form": form, "back": next_page(request)},
    )


def team_name(user):
    """The name that stands over what somebody of the team writes."""
    person = getattr(user, "person", None)
    return (person and person.name) or user.get_full_name() or user.get_username()


def ids(request, name):
    values = request.POST.getlist(name)[:1000]
    return [int(value) for value in values if value.isdecimal() and len(value) < 19]


def plural(count):
    return f"{count} comment{'' if count == 1 else 's'}"


def next_page(request):
    """The page of the queue that the moderator came from; never another site."""
    target = request.POST.get("next") or request.GET.get("next", "")
    if url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure()):
        return target
    return reverse("queue:list")


def answer(request, told, *, changed):
    if request.accepts("text/html"):
        messages.info(request, told)
        return redirect(next_page(request))
    return JsonResponse({"told": told, "changed": changed})
