"""What a moderator is told after pressing a button: what was done, what was not, and why."""

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect

from comments.models import Decision
from comments.moderation.access import next_page
from comments.moderation.lists import LISTS, sizes

UNCHANGED = "unchanged"
"""Tag of a message that says that nothing was changed: no Undo stands beside it."""


def answer(request, told, *, changed, batch=None, asked=()):
    """Say what happened: to script as JSON, to everybody else on the page that they came from.

    `changed` are the keys of the comments that were changed, `asked` of those that a question
    stands before. `batch` is what Undo would take back next, or None.
    """
    if request.accepts("text/html"):
        messages.info(request, told, extra_tags="" if changed else UNCHANGED)
        return redirect(next_page(request))
    counts = sizes()
    return JsonResponse(
        {
            "told": told,
            "changed": changed,
            "asked": list(asked),
            "batch": batch and batch.as_json(),
            "counts": {key: counts.get(value, 0) for key, (_label, value) in LISTS.items()},
        }
    )


def decided_before(comment, *, but=()):
    """What somebody else, or the same moderator, had done to the comment first; `but` the
    decisions that are not meant."""
    others = comment.decisions.exclude(pk__in=[row.pk for row in but])
    latest = others.select_related("by").first()
    if comment.erased_at:
        return "Its writer has deleted it."
    if latest and latest.verb == Decision.Verb.CHANGE:
        return "Its writer has changed it since: please read it again."
    if latest is None or latest.by is None:
        return "1 comment had been decided before."
    if latest.verb == Decision.Verb.EDIT:
        return f"It was edited since, by {latest.by.get_username()}: please read it again."
    return f"1 comment had been decided before: {latest}, by {latest.by.get_username()}."
