"""Decisions about a crisis: whether it is one, and publishing it without the method.

Guidance asks sites not to spread methods of self-harm. Despair itself may be said, so the aim is
not to hold back every dark sentence.
"""

from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_POST

from blog.numbers import counted
from comments.exceptions import Refused
from comments.forms.moderator import WithoutMethodForm
from comments.models import Comment
from comments.moderation.access import moderators_only, next_page, read_at
from comments.moderation.actions import chosen
from comments.moderation.care import prepare, read_first
from comments.moderation.editing import message_about_edit, save
from comments.moderation.messages import decided_before, respond
from comments.moderation.undo import remember

TAKEN_OUT = "A moderator took out what could lead others to harm. The rest is as you wrote it."
"""What its writer reads on their own page after an edit that removed a method."""


@require_POST
@moderators_only
def treat(request):
    """Treat comments as a crisis. Comments in spam return to the queue first."""
    return apply_to_each(request, "Treated as a crisis", treat_one)


@require_POST
@moderators_only
def treat_not(request):
    """Record that comments are no crisis: they wait like any other. Requires "Read it" first."""
    return apply_to_each(
        request, "Not a crisis", treat_one_not, is_said_of=lambda row: not row.is_veiled
    )


def treat_one(row, *, by, seen, read_at):
    """Treat one comment as a crisis. Return the decisions, none if it was one already."""
    decisions = []
    with transaction.atomic():
        if row.status == Comment.Status.SPAM and row.hold(by=by, seen=seen, read_at=read_at):
            decisions.append(row.decision)
        if row.treat_as_crisis(by=by):
            decisions.append(row.decision)
    return decisions


def treat_one_not(row, *, by, seen, read_at):
    """Record that one comment is no crisis. Return the decisions, none if it was not one."""
    return [row.decision] if row.treat_as_no_crisis(by=by, read_at=read_at) else []


def apply_to_each(request, done, do, is_said_of=lambda row: True):
    """Apply `do` to each comment in `id`, make it undoable, and report the result."""
    how = {"by": request.user, "seen": request.POST.get("seen"), "read_at": read_at(request)}
    rows = list(chosen(request))
    prepare(rows, request.user)
    unread = [row for row in rows if not is_said_of(row)]
    decisions = {row: do(row, **how) for row in rows if row not in unread}
    changed = [row for row, made in decisions.items() if made]
    batch = remember(
        request, done, len(changed), [one for made in decisions.values() for one in made]
    )
    text = f"{done}: {counted(len(changed), 'comment')}." if rows else "Nothing was selected."
    late = [row for row in decisions if row not in changed]
    if unread:
        text += f" Left as it is, because you have not read it: {counted(len(unread), 'comment')}."
    if len(late) == 1:
        text += f" {decided_before(late[0])}"
    return respond(request, text, changed=[row.pk for row in changed], batch=batch)


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
@read_first
def without_method(request, pk):
    """Publish the rest of a comment after a moderator has removed the method."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk, erased_at=None)
    data = request.POST if request.method == "POST" else None
    form = WithoutMethodForm(data, comment=row)
    status = 200
    if request.method == "POST" and not form.is_valid():
        status = 422
    elif request.method == "POST":
        try:
            decisions = save(request, row, form, publish=True, reason=TAKEN_OUT)
        except Refused as refusal:
            row.refresh_from_db()
            form.add_error(None, refusal)
            form.see(row)
            status = 409
        else:
            message_about_edit(request, row, decisions)
            return redirect(next_page(request))
    prepare([row], request.user)
    context = {"comment": row, "form": form, "back": next_page(request)}
    return render(request, "comments/queue_without_method.html", context, status=status)
