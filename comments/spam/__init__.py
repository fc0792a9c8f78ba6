"""The spam score: naive Bayes over words, links and shape, which never leaves the blog.

It learns from moderators' decisions alone, in the transaction of the decision, and unlearns when
one is undone or a writer takes a comment back: the counts are whole numbers and go back exactly.
What a comment taught stands in `Comment.taught`. The verbs call `learn` and `unlearn`, the policy
is told the `score` before a comment is saved, and its record page says what `explain` says.

    reading.py  what is seen in a comment       counts.py  how often it was seen, under keyed hashes
    odds.py     from counts to a chance         trial.py   how good that is on comments it never saw
"""

from django.db import transaction

from comments.spam import classifier, counts
from comments.spam.counts import is_stale
from comments.spam.features import read

__all__ = ["explain", "is_stale", "learn", "learned", "relearn", "score", "unlearn"]


def learn(comment, lesson):
    """Count a comment as `lesson`, "spam" or "good", and not as what it taught before.

    Nothing is counted twice. With "" it is unlearned. The caller holds the thread's lock.
    """
    if lesson == comment.taught:
        return
    with transaction.atomic():
        counts.move(clues_of(comment), comment.taught, lesson)
        comment.taught = lesson
        type(comment).objects.filter(pk=comment.pk).update(taught=lesson)


def unlearn(comment):
    """Undo `learn`, while the words are still those that were learned."""
    learn(comment, "")


def score(body, name, website):
    """An `odds.Opinion` about a comment that is not saved yet; None after too few decisions."""
    clues = read(body, name, website)
    return classifier.judge(clues, counts.of(clues))


def learned():
    """How many decisions the score knows, as (spam, good); none while its counts are stale."""
    known = counts.of([])
    return known[classifier.LESSONS] if classifier.TOTAL in known else (0, 0)


def explain(comment):
    """Why a comment is taken for spam or not, in a sentence; what it taught itself is left out."""
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
    if is_stale():
        return "not enough decisions yet: the secret key has changed, purge counts them again"
    need = classifier.ENOUGH
    return f"not enough decisions yet ({spam} as spam, {good} as good, {need} of each needed)"


def without(known, clues, lesson):
    """The counts as if one comment had not been counted."""
    own = classifier.amounts(clues)
    spam, good = lesson == "spam", lesson == "good"
    return {
        what: (seen[0] - spam * own[what], seen[1] - good * own[what])
        for what, seen in known.items()
    }


def clues_of(comment):
    return read(comment.body, comment.author_name, comment.author_url)


def relearn(lessons):
    """Count again from nothing what `Comment.objects.lessons()` gives; how many there are.

    For after a change of the SECRET_KEY, or of what is read. Comments whose words were deleted
    since they were learned are counted no more.
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
