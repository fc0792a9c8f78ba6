"""Confirmations before a decision about a possible crisis, so that nobody decides by accident.

The question is in the row of the comment, or on its own page without script. The reply names the
comment (`sure`), so that it does not confirm another comment that was ticked with it.
"""

from dataclasses import dataclass

from django.shortcuts import render

from comments.models import Comment
from comments.moderation import care
from comments.moderation.access import next_page
from comments.moderation.lists import with_context

STATUS = Comment.Status


@dataclass(frozen=True)
class Question:
    """A question before an action, and the button that goes ahead."""

    title: str
    title_of_many: str
    words: str
    button: str
    route: str
    to: str = ""
    """The status after the action. A comment that has it already needs no question."""
    text: str = "Left as it is"


KEEP_BACK = Question(
    "Keep this comment back?",
    "Keep these comments back?",
    "It can mean a crisis. When it is kept back, its writer gets no reason and no e-mail about it.",
    "Keep it back",
    "queue:keep-back",
    STATUS.REJECTED,
)
QUESTIONS = {
    Comment.approve: Question(
        "Publish this comment?",
        "Publish these comments?",
        "Once it is published, it no longer waits in the queue for an answer.",
        "Publish it",
        "queue:approve",
        STATUS.APPROVED,
        "Not published",
    ),
    Comment.reject: KEEP_BACK,
    Comment.keep_back: KEEP_BACK,
    Comment.mark_as_spam: Question(
        "Mark this comment as spam?",
        "Mark these comments as spam?",
        "It can mean a crisis. Once it is marked as spam, nobody is called about it.",
        "Mark it as spam",
        "queue:spam",
        STATUS.SPAM,
    ),
    Comment.remove: Question(
        "Remove this comment?",
        "Remove these comments?",
        "It can mean a crisis. Once it is removed, nobody is called about it.",
        "Remove it",
        "queue:remove",
        STATUS.REMOVED,
    ),
    Comment.dismiss_reports: Question(
        "Dismiss the reports?",
        "Dismiss the reports?",
        "It can mean a crisis. Once they are dismissed, nobody is called about it.",
        "Dismiss the reports",
        "queue:dismiss",
    ),
}
"""The actions that stop the calls to the rota, or close a comment that waits for a reply."""


def asks_first(request, comment, verb=Comment.approve):
    """Return whether the action needs a confirmation for this comment.

    It does when the comment can mean a crisis and is not among the keys in `sure`, which its own
    row sends. `sure` counts only after "Read it" (set by `care.prepare`): nobody can decide about
    words that they have not read.
    """
    if verb not in QUESTIONS or not comment.can_mean_crisis:
        return False
    is_sure = str(comment.pk) in request.POST.getlist("sure") and not comment.is_veiled
    is_late = request.POST.get("seen", comment.status) != comment.status
    return not (is_sure or is_late or comment.status == QUESTIONS[verb].to)


def ask(request, verb, text, comments):
    """Show the question on its own page, with the words of each comment."""
    rows = with_context(Comment.objects.filter(pk__in=[row.pk for row in comments]), "reports")
    rows = list(rows.urgent_first())
    care.prepare(rows, request.user)
    context = {
        "comments": rows,
        "question": QUESTIONS[verb],
        "text": text,
        "back": next_page(request),
        "reasons": {name: request.POST.get(name, "") for name in ("because", "words")},
    }
    return render(request, "comments/queue_ask.html", context)
