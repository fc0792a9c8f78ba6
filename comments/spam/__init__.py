"""The spam score: naive Bayes over words, links and shape. It never leaves the blog.

It learns only from moderators' decisions, in the transaction of the decision. It unlearns when a
decision is undone or a writer deletes a comment: the counts are whole numbers and return exactly.
`Comment.taught` stores what a comment taught. The methods of `Comment` call `learn` and `unlearn`.
The policy gets the `score` before a comment is saved, and the record page shows `explain`.

features.py    the clues in a comment          counts.py      their counts, under keyed hashes
classifier.py  from counts to a chance         evaluation.py  how good it is on unseen comments
"""

from django.db import transaction

from comments.spam import classifier, counts
from comments.spam.counts import is_stale
from comments.spam.features import read

__all__ = ["explain", "is_stale", "learn", "learned", "relearn", "score", "unlearn"]


def learn(comment, lesson):
    """Count a comment as `lesson`, "spam" or "good", instead of what it taught before.

    With "" it is unlearned. Nothing is counted twice. The caller holds the thread's lock.
    """
    if lesson == comment.taught:
        return
    with transaction.atomic():
        counts.move(clues_of(comment), comment.taught, lesson)
        comment.taught = lesson
        type(comment).objects.filter(pk=comment.pk).update(taught=lesson)


def unlearn(comment):
    """Undo `learn`. The words must still be those that were learned."""
    learn(comment, "")


def score(body, name, website):
    """Return a `classifier.Opinion` about an unsaved comment; None after too few decisions."""
    clues = read(body, name, website)
    return classifier.judge(clues, counts.of(clues))


def learned():
    """Return how many decisions the score knows, as (spam, good); 0 of each while it is stale."""
    known = counts.of([])
    return known[classifier.LESSONS] if classifier.TOTAL in known else (0, 0)


def explain(comment):
    """Return why a comment is taken for spam or not, in a sentence, without its own lesson."""
    clues = clues_of(comment)
    known = counts.of(clues)
    if not classifier.are_enough(known):
        return too_few(*known.get(classifier.LESSONS, (0, 0)))
    known = without(known, clues, comment.taught)
    opinion = classifier.weigh(clues, known)
    said = [f"{min(max(opinion.chance, 0.01), 0.99):.0%}."]
    for what, sign in (("For spam:", 1), ("Against:", -1)):
        if strongest := opinion.strongest(sign):
            said.append(f"{what} {', '.join(strongest)}.")
    if not opinion.may_put_away:
        spam, good = known[classifier.LESSONS]
        said.append(
            f"It puts nothing away yet ({spam} decided as spam, {good} as good, "
            f"{classifier.EXPERIENCED} of each needed)."
        )
    return " ".join(said)


def too_few(spam, good):
    """Say why there is no score yet, with the counts."""
    if is_stale():
        return "not enough decisions yet: the secret key has changed, purge counts them again"
    need = classifier.ENOUGH
    return f"not enough decisions yet ({spam} as spam, {good} as good, {need} of each needed)"


def without(known, clues, lesson):
    """Return the counts as if one comment had not been counted."""
    own = classifier.amounts(clues)
    spam, good = lesson == "spam", lesson == "good"
    return {
        what: (seen[0] - spam * own[what], seen[1] - good * own[what])
        for what, seen in known.items()
    }


def clues_of(comment):
    return read(comment.body, comment.author_name, comment.author_url)


def relearn(lessons):
    """Count all of `Comment.objects.lessons()` again from zero. Return how many there are.

    Needed after a change of the SECRET_KEY, or of the features. Comments whose words were deleted
    since they were learned no longer count.
    """
    memory = counts.Memory()
    with transaction.atomic():
        counts.lock()
        number = 0
        for body, name, website, lesson in lessons:
            memory.move(read(body, name, website), "", lesson)
            number += 1
        memory.save()
    return number
