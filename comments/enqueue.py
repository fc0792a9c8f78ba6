"""Queues the e-mails that follow from a change of a comment, in the same transaction.

A queued row holds no text. What an e-mail says, and who gets it, is decided when it is sent:
`moderation.emails` for moderators, `subscriptions.emails` for readers.
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
PUBLISHED_REPLY, REPLY, DAILY_REPLIES = "comments.answered", "comments.answer", "comments.answers"
CONFIRM, REFUSED = "comments.confirm", "comments.refused"
PRIVATE = "comments.private"
TO_READERS = [REPLY, DAILY_REPLIES, CONFIRM, REFUSED, PRIVATE]

SAME_WORDS, SAME_WORRY = timedelta(minutes=15), timedelta(days=1)
"""How long the team is not called again about one comment: after its writer changes it or a
moderator calls it a crisis, and after one more reader reports a worry."""

REFUSAL_PAUSE = timedelta(minutes=10)
"""How long a moderator can undo a refusal before its writer is e-mailed about it."""

CONFIRMS_A_DAY = 5
"""How many confirmation e-mails one address gets in a day: the person who typed the address may
mean harm."""


def notify_of_crisis(comment, *, pause=None):
    """Call the team at once: the first on the rota, or everybody when the rota is empty.

    Do nothing if the team was called about this comment less than `pause` ago.
    """
    if alert := Alert.raise_for(comment, pause=pause):
        call(alert, step=0)


def call(alert, *, step):
    """Queue the e-mail of one step: to one person on the rota, or at last to all moderators."""
    about = f"{alert.pk} {step}"
    once = f"{about} {alert.raised_at.isoformat()}"
    outbox.queue(CRISIS, subject_key=about, dedupe_key=once, urgent=True)


def notify_of_reply(comment):
    """Queue the e-mails to those who watch for this comment, once for each comment."""
    wanted = Watch.objects.confirmed().filter(post=comment.post_id)
    if comment.kind == comment.Kind.COMMENT and wanted.exists():
        outbox.queue(PUBLISHED_REPLY, subject_key=comment.pk, dedupe_key=comment.pk)


def notify_of_refusal(comment, decision):
    """Queue an e-mail that says why a comment is not shown, if its writer may be e-mailed."""
    if may_be_mailed(comment):
        at = timezone.now() + REFUSAL_PAUSE
        outbox.queue(REFUSED, comment.author_email, subject_key=decision.pk, at=at)


def notify_of_private_reply(reply):
    """Queue an e-mail that says only that a private reply exists, if its reader may be e-mailed."""
    comment = reply.comment
    if may_be_mailed(comment):
        outbox.queue(PRIVATE, comment.author_email, subject_key=f"{reply.pk}:{comment.pk}")


def may_be_mailed(comment):
    """Return whether its writer asked for e-mail and has confirmed the address.

    False where somebody is not safe at home: others may read their e-mail.
    """
    if not comment.author_email or "home" in policy.help_needed(comment.hold_reasons):
        return False
    return Watch.objects.confirmed().filter(pk=comment.pk).exists()


def ask_to_confirm(comment):
    """Queue the e-mail that confirms an address. Return False after too many today."""
    address = duplicates.address_hash(comment.author_email.lower())
    for n in range(CONFIRMS_A_DAY):
        if duplicates.is_first(f"confirm:{address}:{n}"):
            outbox.queue(CONFIRM, comment.author_email, subject_key=comment.pk)
            return True
    return False


def latest_confirmation(watch):
    """Return the latest e-mail that asked to confirm the address of a Watch, or None."""
    asked = Mail.objects.filter(kind=CONFIRM, subject_key=str(watch.pk)).exclude(
        state=Mail.State.DROPPED
    )
    return asked.order_by("-pk").first()


def forget(comment, email):
    """Delete queued e-mails to an address about a comment; all of them, if it was the last."""
    waiting = Mail.objects.to(email).filter(kind__in=TO_READERS)
    if Watch.objects.with_address(email).exists():
        waiting = waiting.filter(
            Q(kind=CONFIRM, subject_key=comment.pk)
            | Q(kind__in=[REPLY, PRIVATE], subject_key__endswith=f":{comment.pk}")
        )
    waiting.forget()
