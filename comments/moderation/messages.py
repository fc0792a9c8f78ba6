"""Messages after a moderator presses a button: what was done, what was not, and why."""

from django.contrib import messages
from django.http import JsonResponse
from django.shortcuts import redirect

from comments.models import Decision
from comments.moderation.access import next_page
from comments.moderation.lists import LISTS, sizes

UNCHANGED = "unchanged"
"""The tag of a message that nothing was changed, which offers no Undo."""


def respond(request, text, *, changed, batch=None, asked=()):
    """Report the result: as JSON to script, else as a message on the page they came from.

    `changed` are the keys of changed comments, and `asked` of those that need a confirmation.
    `batch` is what Undo would undo next, or None.
    """
    if request.accepts("text/html"):
        messages.info(request, text, extra_tags="" if changed else UNCHANGED)
        return redirect(next_page(request))
    counts = sizes()
    return JsonResponse(
        {
            "told": text,
            "changed": changed,
            "asked": list(asked),
            "batch": batch and batch.as_json(),
            "counts": {key: counts.get(value, 0) for key, (_label, value) in LISTS.items()},
        }
    )


def decided_before(comment, *, but=()):
    """Return what was done to the comment before, by anybody. `but` are decisions to leave out."""
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
