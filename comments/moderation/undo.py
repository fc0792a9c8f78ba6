"""Undo names what it undoes, and undoes exactly that.

The button sends the keys of the decisions that it names. So neither another window nor a later
decision changes what it does. Comments that were decided again since are reported, and left.
"""

from dataclasses import dataclass

from django.views.decorators.http import require_POST

from blog.numbers import counted
from comments.models import Decision
from comments.moderation.access import moderators_only, numbers
from comments.moderation.messages import respond

UNDO_STEPS = 50
"""How many batches of decisions the key `z` can undo, in the moderator's own session. Every
decision can be undone from its record for `settings.UNDO_DAYS`."""

STEPS = "undo_steps"
"""The key of that list in the session. It holds numbers and verbs: no names or words of readers."""


@dataclass
class Batch:
    """The decisions of one press of a button, and their description."""

    decisions: list
    name: str

    def as_json(self):
        return {"decisions": self.decisions, "name": self.name}

    @classmethod
    def of(cls, step):
        """Return the batch of a step in the session; None when all of it was undone elsewhere."""
        rows = Decision.objects.filter(pk__in=step["decisions"], undone_by=None)
        rows = {row.pk: row for row in rows.select_related("comment__post")}
        if not rows:
            return None
        first = rows[min(rows)].comment
        name = first if step["comments"] == 1 else counted(step["comments"], "comment")
        return cls([key for key in step["decisions"] if key in rows], f"{step['done']}: {name}")


def remember(request, done, comments, decisions):
    """Make the latest decisions undoable. Return the batch, or None without decisions.

    `done` describes what was done, and `comments` to how many.
    """
    if not decisions:
        return None
    step = {"done": done, "comments": comments, "decisions": [row.pk for row in decisions]}
    request.session[STEPS] = [*request.session.get(STEPS, []), step][-UNDO_STEPS:]
    return Batch.of(step)


def offered(request):
    """Return this moderator's latest batch that can be undone, or None."""
    steps = request.session.get(STEPS, [])
    while steps:
        if batch := Batch.of(steps[-1]):
            return batch
        request.session[STEPS] = steps = steps[:-1]
    return None


@require_POST
@moderators_only
def undo(request):
    """Undo the decisions in `decision`, the latest first, and report which could not be undone."""
    keys = numbers(request, "decision")
    decisions = list(Decision.objects.filter(pk__in=keys).select_related("comment__post"))
    stays = [row for row in decisions if not row.undo(by=request.user)]
    forget(request, keys)
    changed = list(dict.fromkeys(row.comment_id for row in decisions if row not in stays))
    text = (
        f"Undone: {counted(len(changed), 'comment')}." if decisions else "There is nothing to undo."
    )
    if len(stays) == 1:
        text += f" {why_it_stays(stays[0])}"
    elif stays:
        kept = counted(len({row.comment_id for row in stays}), "comment")
        text += f" {kept} had been decided again since, or too long ago."
    return respond(request, text, changed=changed, batch=offered(request))


def forget(request, keys):
    """Stop offering what has been undone, or cannot be."""
    steps = request.session.get(STEPS, [])
    left = [step for step in steps if not set(step["decisions"]) <= set(keys)]
    if left != steps:
        request.session[STEPS] = left


def why_it_stays(decision):
    """Return why a decision was not undone, and who has decided since."""
    comment = decision.comment
    before = Decision.objects.filter(undoes=decision).select_related("by").first()
    latest = comment.decisions.active().select_related("by").first()
    if decision.verb == Decision.Verb.BAN and not before:
        return "That ban had ended by itself."
    if before:
        return f"It had been undone before, by {who(before)}."
    if comment.words_are_gone:
        return f"The words of {comment} are gone."
    if latest and latest != decision:
        return f"{comment} had been decided again since: {latest}, by {who(latest)}."
    return f"{comment} was decided too long ago."


def who(decision):
    """Return the name of whoever decided."""
    return decision.by.get_username() if decision.by else "the blog or the writer"
