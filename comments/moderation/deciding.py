"""What a moderator decides, and takes back."""

from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from comments.forms import BanForm, RefusalForm
from comments.models import Comment, Decision
from comments.moderation.access import answer, moderators_only, read_at

UNDO_STEPS = 50
"""How many batches of decisions the key `z` reaches back to, in the moderator's own session.
Every single decision can be undone for `settings.UNDO_DAYS` from its record."""

DONE = {
    "approve": "Approved",
    "reject": "Rejected",
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
    """Apply one verb to the comments in `id`. Tells what changed, and what had been decided.

    `seen` is the status in which the moderator saw them, and `read_at` when: what somebody else
    has decided since, or its writer has changed, is left as it is.
    """
    seen = request.POST.get("seen") or None
    how = {"by": request.user, "seen": seen, "read_at": read_at(request)}
    if verb.__name__ in TAKES_A_REASON:
        form = RefusalForm(request.POST)
        if not form.is_valid():
            return answer(request, "There is no such reason. Choose one of the list.", changed=[])
        how |= {"reason": form.reason, "because": form.cleaned_data["because"]}
    return apply(request, verb, **how)


@require_POST
@moderators_only
def mark(request, verb):
    """Apply a verb that stands beside the status: pin, close the conversation, dismiss reports."""
    return apply(request, verb, by=request.user)


def apply(request, verb, **how):
    comments = Comment.objects.filter(pk__in=ids(request)).select_related("post")
    changed = [row for row in comments if verb(row, **how)]
    remember(request, changed)
    told = f"{DONE[verb.__name__]}: {plural(len(changed))}."
    late = [row for row in comments if row not in changed]
    if len(late) == 1:
        told += f" {decided_before(late[0])}"
    elif late:
        told += f" {plural(len(late))} had been decided before."
    if not comments:
        told = "Nothing was selected."
    return answer(request, told, changed=[row.pk for row in changed])


def decided_before(comment):
    """What somebody else, or the same moderator, had decided first."""
    latest = comment.decisions.select_related("by").first()
    if latest and latest.verb == Decision.Verb.CHANGE:
        return "Its writer has changed it since: please read it again."
    if latest is None or latest.by is None:
        return "1 comment had been decided before."
    return f"1 comment had been decided before: {latest}, by {latest.by.get_username()}."


@require_POST
@moderators_only
def note(request, pk):
    """Leave words for other moderators on the record of a comment."""
    row = get_object_or_404(Comment, pk=pk)
    words = request.POST.get("note", "").strip()[:2000]
    changed = row.write_note(by=request.user, note=words)
    remember(request, [row] if changed else [])
    told = "The note is on record." if words else "There is nothing in the note."
    return answer(request, told, changed=[pk] if changed else [])


@require_POST
@moderators_only
def ban(request, pk):
    """Take nothing from the writer of a comment, or with a link to a host of it, for some days."""
    row = get_object_or_404(Comment, pk=pk)
    form = BanForm(request.POST)
    if not form.is_valid() or form.cleaned_data["host"] not in ["", *row.hosts]:
        return answer(request, "Nobody was banned. Choose 1 to 365 days.", changed=[])
    changed = row.ban(by=request.user, **form.cleaned_data)
    remember(request, [row] if changed else [])
    told = "The ban is set." if changed else "That ban stands already."
    return answer(request, told, changed=[pk] if changed else [])


@require_POST
@moderators_only
def undo(request):
    """Take back one `decision`, or else this moderator's latest batch that still stands."""
    one = request.POST.get("decision", "")
    if one.isdecimal() and len(one) < 16:
        batch = [int(one)]
    else:
        steps = request.session.get("decisions", [])
        # Without script, a second press of the same button sends the same form again.
        is_repeat = request.accepts("text/html") and request.POST.get("steps") != str(len(steps))
        batch = steps.pop() if steps and not is_repeat else []
        request.session["decisions"] = steps
    decisions = Decision.objects.filter(pk__in=batch).select_related("comment")
    undone = [row for row in decisions if row.undo(by=request.user)]
    told = f"Undone: {plural(len(undone))}." if batch else "There is nothing to undo."
    if refused := len(batch) - len(undone):
        told += f" {plural(refused)} had been decided again since, or too long ago."
    return answer(request, told, changed=[row.comment_id for row in undone])


def remember(request, changed):
    """Keep what was decided just now within reach of the key `z`."""
    if changed:
        steps = [*request.session.get("decisions", []), [row.decision.pk for row in changed]]
        request.session["decisions"] = steps[-UNDO_STEPS:]


def ids(request):
    values = request.POST.getlist("id")[:1000]
    return [int(value) for value in values if value.isdecimal() and len(value) < 19]


def plural(count):
    return f"{count} comment{'' if count == 1 else 's'}"
