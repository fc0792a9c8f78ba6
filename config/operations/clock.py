"""Corrects times in the future that a fast clock left behind.

`jobs` corrects its own times. This corrects the times that other jobs depend on.
"""

from datetime import timedelta

from django.utils import timezone

from blog import outbox
from blog.models import Post
from comments.models import Alert, Digest, PrivateReply, Watch
from comments.models.alert import PATIENCE

AHEAD = timedelta(minutes=2)
"""Clocks of two machines may differ by this much."""


def set_right():
    """Replace times in the future with the current time. Safe to call at any time."""
    now = timezone.now()
    outbox.bring_forward(now)
    for rows, moments in [
        (Digest.objects.all(), ["looked_at"]),
        (Watch.objects.all(), ["emailed_until", "asked_at", "confirmed_at"]),
        (Alert.objects.all(), ["raised_at", "read_at", "claimed_at"]),
        (PrivateReply.objects.all(), ["at"]),
        (Post.objects.published(), ["announced_at"]),
    ]:
        for moment in moments:
            rows.filter(**{f"{moment}__gt": now + AHEAD}).update(**{moment: now})
    # No alert is due later than 15 minutes from now, and no claim began in the future.
    Alert.objects.filter(next_at__gt=now + PATIENCE + AHEAD).update(next_at=now)
