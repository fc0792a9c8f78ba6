"""What a change of a comment queues as mail: one row, in the same transaction, and no word of it.

What the mails say, and who gets them, is found out when they are sent: `moderation.emails` for
moderators, `subscriptions.emails` for readers.
"""

from datetime import timedelta

from django.db.models import Q
from django.utils import timezone

from blog import outbox
from blog.models import Mail
from comments import duplicates, policy
from comments.models.alert import Alert
from comments.models.watch import Watch

CRISIS = "comments.crisis"
ANSWERED, ANSWER, ANSWERS = "comments.answered", "comments.answer", "comments.answers"
CONFIRM, REFUSED = "comments.confirm", "comments.refused"
PRIVATE = "comments.private"
TO_READERS = [ANSWER, ANSWERS, CONFIRM, REFUSED, PRIVATE]

SAME_WORDS, SAME_WORRY = timedelta(minutes=15), timedelta(days=1)
"""For so long the team is not called again about one comment: because of what its writer changed,
or a moderator said, and because one more reader worries."""

REFUSAL_PAUSE = timedelta(minutes=10)
"""For so long a moderator can take a refusal back before its writer is told of it."""

CONFIRMS_A_DAY = 5
"""How many letters, at most, ask one address in a day whether it is its owner's: the address may
have been typed by somebody who means no good."""


def tell_of_crisis(comment, *, pause=None):
    """Have the team told at once: the first on the rota, or all while there is none.

    Nothing if they were told of this comment less than `pause` ago.
    """
    if alert := Alert.raise_for(comment, pause=pause):
        call(alert, step=0)


def call(alert, *, step):
    """Queue the mail of one step: to one of the rota, after the last to all moderators."""
    about = f"{alert.pk} {step}"
    once = f"{about} {alert.raised_at.isoformat()}"
    outbox.queue(CRISIS, about=about, once=once, urgent=True)


def tell_of_answer(comment):
    """Have those told who asked to hear of a comment like this; of one comment, once for ever."""
    wanted = Watch.objects.confirmed().filter(post=comment.post_id)
    if comment.kind == "comment" and wanted.exists():
        outbox.queue(ANSWERED, about=comment.pk, once=comment.pk)


def tell_of_refusal(comment, decision):
    """Have its writer told why a comment is not shown, if they may be mailed."""
    if may_be_mailed(comment):
        at = timezone.now() + REFUSAL_PAUSE
        outbox.queue(REFUSED, comment.author_email, about=decision.pk, at=at)


def tell_of_private_reply(reply):
    """Tell its reader that there is one, and nothing else, if they may be mailed."""
    comment = reply.comment
    if may_be_mailed(comment):
        outbox.queue(PRIVATE, comment.author_email, about=f"{reply.pk}:{comment.pk}")


def may_be_mailed(comment):
    """Whether its writer asked for mail, and has confirmed the address.

    Never where somebody is not safe at home: others may read the mail there.
    """
    if not comment.author_email or "home" in policy.help_needed(comment.reasons):
        return False
    return Watch.objects.confirmed().filter(pk=comment.pk).exists()


def ask_whose(comment):
    """Ask the owner of an address whether they want to hear of answers. False: too often today."""
    address = duplicates.address_hash(comment.author_email.lower())
    for n in range(CONFIRMS_A_DAY):
        if duplicates.is_first(f"confirm:{address}:{n}"):
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
            Q(kind=CONFIRM, about=comment.pk)
            | Q(kind__in=[ANSWER, PRIVATE], about__endswith=f":{comment.pk}")
        )
    waiting.forget()
