"""The question before a decision about what can mean a crisis: nobody decides about it in passing.

It is asked in the row of the comment, or without script on a page of its own. The answer names the
comment (`sure`), so that an answer about one is none about another that was ticked with it.
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
    """What is asked before a verb, and which button does it all the same."""

    title: str
    title_of_many: str
    words: str
    button: str
    route: str
    to: str = ""
    """The status that the verb leads to: who has that already is not asked about."""
    told: str = "Left as it is"


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
"""The verbs that end the calls to the rota, or what waits for an answer."""


def asks_first(request, comment, verb=Comment.approve):
    """Whether the question of `verb` stands before the comment: it can mean a crisis, and the
    moderator has not said in its own row that they are sure.

    `sure` holds the keys of the comments about which they have. It counts for nothing before they
    have pressed "Read it", which `care.prepare` knows: nobody decides about what they have not
    read.
    """
    if verb not in QUESTIONS or not comment.can_mean_crisis:
        return False
    is_sure = str(comment.pk) in request.POST.getlist("sure") and not comment.is_veiled
    is_late = request.POST.get("seen", comment.status) != comment.status
    return not (is_sure or is_late or comment.status == QUESTIONS[verb].to)


def ask(request, verb, told, comments):
    """The question, on a page of its own with the words of each: nobody is in a hurry there."""
    rows = with_context(Comment.objects.filter(pk__in=[row.pk for row in comments]), "reports")
    rows = list(rows.urgent_first())
    care.prepare(rows, request.user)
    context = {
        "comments": rows,
        "question": QUESTIONS[verb],
        "told": told,
        "back": next_page(request),
        "reasons": {name: request.POST.get(name, "") for name in ("because", "words")},
    }
    return render(request, "comments/queue_ask.html", context)
