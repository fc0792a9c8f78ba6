"""What a moderator writes: a change of somebody's words, an answer as team."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from comments import repeats
from comments.exceptions import Refused
from comments.forms import EditForm, TeamReplyForm
from comments.models import Comment
from comments.moderation.access import moderators_only, next_page, read_at


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
def edit(request, pk):
    """Change the words of a comment; the earlier ones stay on record."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk, erased_at=None)
    form = EditForm(request.POST if request.method == "POST" else None, comment=row)
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
    form = TeamReplyForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        body = form.cleaned_data["body"]
        who = f"team {request.user.pk}"
        try:
            # Both or neither: an answer that is refused must not publish what it answers.
            with transaction.atomic():
                row.approve(by=request.user, read_at=read_at(request))
                Comment.objects.submit(
                    post=row.post,
                    parent=row.pk,
                    author=request.user,
                    author_name=team_name(request.user),
                    body=body,
                    repeat=repeats.mark(key=who, parts=[row.post_id, row.pk, body]),
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
