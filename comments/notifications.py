"""What a change of a comment queues as mail: one row, in the same transaction, and no word of it.

What the mails say, and who gets them, is found out when they are sent: `moderation.letters`.
"""

from django.utils import timezone

from blog import outbox

CRISIS = "comments.crisis"


def tell_of_crisis(comment):
    """Have every moderator told at once. Of one comment they are told once a day at most."""
    day = timezone.localdate()
    outbox.queue(CRISIS, about=comment.pk, once=f"{comment.pk} on {day}", urgent=True)
