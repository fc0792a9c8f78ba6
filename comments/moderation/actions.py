"""Decisions about comments, one or many at once."""

from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from blog.numbers import counted
from comments import connection_bans
from comments.forms.moderator import BanForm, RefusalForm
from comments.models import Comment
from comments.moderation import care
from comments.moderation.access import moderators_only, numbers, read_at
from comments.moderation.confirmation import QUESTIONS, ask, asks_first
from comments.moderation.lists import ACTIVE_REPORTS
from comments.moderation.messages import decided_before, respond
from comments.moderation.undo import remember

DONE = {
    "approve": "Approved",
    "reject": "Rejected",
    "keep_back": "Kept back",
    "mark_as_spam": "Marked as spam",
    "remove": "Removed",
    "hold": "Held",
    "pin": "Pinned",
    "unpin": "Unpinned",
    "lock": "Conversation closed",
    "unlock": "Conversation opened",
    "dismiss_reports": "Reports dismissed",
}
TAKES_A_REASON = {"reject", "remove"}


@require_POST
@moderators_only
def decide(request, verb):
    """Apply one action to the comments in `id`, and report what changed and what did not.

    `seen` is the status that the moderator saw, and `read_at` when. A comment that somebody else
    has decided about since, or that its writer has changed, stays as it is.
    """
    seen = request.POST.get("seen") or None
    how = {"by": request.user, "seen": seen, "read_at": read_at(request)}
    comments = chosen(request)
    if verb.__name__ not in TAKES_A_REASON:
        return apply(request, comments, verb, lambda row: verb(row, **how))
    form = RefusalForm(request.POST)
    if not form.is_valid():
        return respond(request, "There is no such reason. Choose one from the list.", changed=[])
    comments = comments.prefetch_related(ACTIVE_REPORTS)
    return apply(request, comments, verb, lambda row: verb(row, **how, **form.about(row)))


@require_POST
@moderators_only
def mark(request, verb):
    """Apply an action that leaves the status: pin, close the conversation, dismiss reports."""
    return apply(request, chosen(request), verb, lambda row: verb(row, by=request.user))


def apply(request, comments, verb, do):
    """Apply the action to each comment, except to those that need a confirmation first."""
    comments = list(comments)
    care.prepare(comments, request.user)
    asked = [row for row in comments if asks_first(request, row, verb)]
    changed = [row for row in comments if row not in asked and do(row)]
    done = DONE[verb.__name__]
    text = f"{done}: {counted(len(changed), 'comment')}."
    late = [row for row in comments if row not in changed and row not in asked]
    if len(late) == 1:
        text += f" {decided_before(late[0])}"
    elif late:
        text += f" {counted(len(late), 'comment')} had been decided before."
    if not comments:
        text = "Nothing was selected."
    if asked:
        count = counted(len(asked), "comment")
        text += f" {QUESTIONS[verb].text}, because it can mean a crisis: {count}."
    batch = remember(request, done, len(changed), [row.decision for row in changed])
    if asked and request.accepts("text/html"):
        return ask(request, verb, text, asked)
    changed, asked = ([row.pk for row in rows] for rows in (changed, asked))
    return respond(request, text, changed=changed, batch=batch, asked=asked)


def respond_with_undo(request, done, text, changed):
    """Report the result, and offer to undo it."""
    batch = remember(request, done, len(changed), [row.decision for row in changed])
    return respond(request, text, changed=[row.pk for row in changed], batch=batch)


@require_POST
@moderators_only
def note(request, pk):
    """Leave a note for other moderators on the record of a comment."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk)
    words = request.POST.get("note", "").strip()[:2000]
    changed = row.write_note(by=request.user, note=words)
    text = "The note was added." if words else "The note is empty."
    return respond_with_undo(request, "Note", text, [row] if changed else [])


@require_POST
@moderators_only
def ban(request, pk):
    """Ban the writer of a comment, or links to one of its hosts, for a number of days."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk)
    form = BanForm(request.POST)
    if not form.is_valid() or form.cleaned_data["host"] not in ["", *row.hosts]:
        return respond(request, "Nobody was banned. Choose 1 to 365 days.", changed=[])
    changed = row.ban(by=request.user, **form.cleaned_data)
    text = "The ban is set." if changed else "That ban is already set."
    return respond_with_undo(request, "Banned", text, [row] if changed else [])


@require_POST
@moderators_only
def ban_connection(request, pk):
    """Ban the connection that a comment came from, until midnight."""
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk)
    changed = row.ban_connection(by=request.user)
    if changed:
        text = "Comments from that connection are refused until midnight."
    elif connection_bans.is_banned(row):
        text = "That ban is already set."
    else:
        text = "Nobody was banned. The connection of that comment is no longer known."
    return respond_with_undo(request, "Banned its connection", text, [row] if changed else [])


def chosen(request):
    """Return the comments in `id` that exist."""
    return Comment.objects.filter(pk__in=numbers(request, "id")).select_related("post")
