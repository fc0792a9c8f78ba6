"""What a change of a comment queues as mail: one row, in the same transaction, and no word of it.

What the mails say, and who gets them, is found out when they are sent: `moderation.letters` for
moderators, `letters` for readers.
"""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from blog import outbox
from blog.models import Mail
from comments import repeats
from comments.models.watch import Watch

CRISIS = "comments.crisis"
ANSWERED, ANSWER, ANSWERS = "comments.answered", "comments.answer", "comments.answers"
CONFIRM, REFUSED = "comments.confirm", "comments.refused"
TO_READERS = [ANSWER, ANSWERS, CONFIRM, REFUSED]

REFUSAL_PAUSE = timedelta(minutes=10)
"""For so long a moderator can take a refusal back before its writer is told of it."""

CONFIRMS_A_DAY = 5
"""How many letters, at most, ask one address in a day whether it is its owner's: the address may
have been typed by somebody who means no good."""


def tell_of_crisis(comment):
    """Have every moderator told at once. Of one comment they are told once a day at most."""
    day = timezone.localdate()
    outbox.queue(CRISIS, about=comment.pk, once=f"{comment.pk} on {day}", urgent=True)


def tell_of_answer(comment):
    """Have those told who asked to hear of a comment like this; of one comment, once for ever."""
    wanted = Watch.objects.confirmed().filter(post=comment.post_id)
    if comment.kind == "comment" and wanted.exists():
        outbox.queue(ANSWERED, about=comment.pk, once=comment.pk)


def tell_of_refusal(comment, decision):
    """Have its writer told why a comment is not shown, if they have confirmed an address."""
    if comment.author_email and Watch.objects.confirmed().filter(pk=comment.pk).exists():
        at = timezone.now() + REFUSAL_PAUSE
        outbox.queue(REFUSED, comment.author_email, about=decision.pk, at=at)


def ask_whose(comment):
    """Ask the owner of an address whether they want to hear of answers. False: too often today."""
    address = repeats.address_hash(comment.author_email.lower())
    for n in range(CONFIRMS_A_DAY):
        if repeats.is_first(f"confirm:{address}:{n}"):
            outbox.queue(CONFIRM, comment.author_email, about=comment.pk)
            return True
    return False


def letter_that_asks(watch):
    """The latest letter that asked whose the address of a Watch is; None when none was sent."""
    asked = Mail.objects.filter(kind=CONFIRM, about=str(watch.pk)).exclude(state="dropped")
    return asked.order_by("-pk").first()


def forget(comment, email):
    """Drop the letters that wait for an address because of a comment; all, if it was the last."""
    waiting = Mail.objects.to(email).filter(kind__in=TO_READERS)
    if Watch.objects.with_address(email).exists():
        waiting = waiting.filter(
            Q(kind=CONFIRM, about=comment.pk) | Q(kind=ANSWER, about__endswith=f":{comment.pk}")
        )
    waiting.forget()
