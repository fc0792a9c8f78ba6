"""What moderators write: edits of comments, and replies by the team."""

from django.contrib import messages
from django.db import transaction
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from comments import duplicates
from comments.exceptions import DecidedMeanwhile, Refused
from comments.forms.moderator import EditForm, TeamReplyForm
from comments.models import Comment
from comments.moderation.access import moderators_only, next_page, read_at, team_name
from comments.moderation.care import read_first
from comments.moderation.confirmation import asks_first
from comments.moderation.messages import UNCHANGED, decided_before
from comments.moderation.undo import remember
from comments.submission import submit_comment


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
@read_first
def edit(request, pk):
    """Change the words of a comment. The earlier words stay on record.

    Nothing overwrites what somebody else has written or decided since the form was opened. Then the
    form returns, with the present words above the typed ones.
    """
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk, erased_at=None)
    form = EditForm(request.POST if request.method == "POST" else None, comment=row)
    status = 200
    asks = "approve" in request.POST and asks_first(request, row)
    if request.method == "POST" and form.is_valid() and not asks:
        try:
            decisions = save(request, row, form, publish="approve" in request.POST)
        except Refused as refusal:
            row.refresh_from_db()
            form.add_error(None, refusal)
            form.see(row)
            status = 409
        else:
            message_about_edit(request, row, decisions)
            return redirect(next_page(request))
    return render(
        request,
        "comments/queue_edit.html",
        {"comment": row, "form": form, "back": next_page(request), "asks": asks},
        status=status,
    )


def save(request, row, form, *, publish, reason=""):
    """Save the edit, and the approval if it was asked for: both or neither."""
    decisions = []
    with transaction.atomic():
        if row.edit(by=request.user, was=form.was, reason=reason, **form.as_fields()):
            decisions.append(row.decision)
        if publish:
            if row.approve(by=request.user, seen=form.data.get("seen")):
                decisions.append(row.decision)
            elif not row.is_visible:
                raise DecidedMeanwhile(decided_before(row, but=decisions))
    return decisions


def message_about_edit(request, row, decisions):
    """Tell the moderator what became of an edit, with Undo if something changed."""
    done = " and ".join(EDITED[decision.verb] for decision in decisions).capitalize()
    remember(request, done, 1, decisions)
    if "edit" in {decision.verb for decision in decisions}:
        text = "The comment was changed."
    else:
        text = f"{done}." if decisions else "Nothing was changed."
    messages.info(request, text, extra_tags="" if decisions else UNCHANGED)


EDITED = {"edit": "edited", "approve": "approved"}


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
@read_first
def reply(request, pk):
    """Reply as the team. A held comment is published with the reply."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk, erased_at=None)
    form = TeamReplyForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST" and form.is_valid():
        try:
            decisions = publish(request, row, form.cleaned_data["body"])
        except Refused as refusal:
            row.refresh_from_db()
            form.add_error(None, refusal)
            status = 409
        else:
            both = len(decisions) > 1
            remember(request, "Approved and replied" if both else "Answered", 1, decisions)
            messages.info(request, "Your reply is published.")
            return redirect(next_page(request))
    return render(
        request,
        "comments/queue_reply.html",
        {"comment": row, "form": form, "back": next_page(request)},
        status=status,
    )


def publish(request, row, body):
    """Publish a reply, and its parent if that is held: both or neither. Return the decisions."""
    decisions, moment = [], read_at(request)
    who = f"team {request.user.pk}"
    with transaction.atomic():
        if row.approve(by=request.user, seen=request.POST.get("seen"), read_at=moment):
            decisions.append(row.decision)
        elif not row.is_visible or moment and row.was_changed_since(moment, by=request.user):
            raise DecidedMeanwhile(decided_before(row))
        answer = submit_comment(
            post=row.post,
            parent=row.pk,
            staff_user=request.user,
            author_name=team_name(request.user),
            body=body,
            repeat=duplicates.mark(key=who, parts=[row.post_id, row.pk, body]),
        )
        if hasattr(answer, "decision"):  # a repeated submission was published the first time
            decisions.append(answer.decision)
    return decisions
