"""What a clock that was ahead, and has come back, has left in the future and would wait for.

`jobs` sees to its own turns; here are the moments from which other jobs count.
"""

from datetime import timedelta

from django.utils import timezone

from blog import outbox
from blog.models import Post
from comments.models import Alert, Digest, PrivateReply, Watch
from comments.models.alert import PATIENCE

AHEAD = timedelta(minutes=2)
"""Clocks of two machines may differ by so much, and nothing is wrong."""


def set_right():
    """Take what was done in the future for done now. Safe to call at any time."""
    now = timezone.now()
    outbox.set_clock_right(now)
    for rows, moments in [
        (Digest.objects.all(), ["looked_at"]),
        (Watch.objects.all(), ["told_at", "asked_at", "confirmed_at"]),
        (Alert.objects.all(), ["raised_at", "read_at", "claimed_at"]),
        (PrivateReply.objects.all(), ["at"]),
        (Post.objects.published(), ["announced_at"]),
    ]:
        for moment in moments:
            rows.filter(**{f"{moment}__gt": now + AHEAD}).update(**{moment: now})
    # Nobody is called later than 15 minutes from now, and no claim began in the future.
    Alert.objects.filter(next_at__gt=now + PATIENCE + AHEAD).update(next_at=now)
