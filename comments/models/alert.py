"""The rota and its calls: who is called when somebody may be in danger, who reads, who replies."""

from datetime import timedelta

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

PATIENCE = timedelta(minutes=15)
"""How long one person on the rota has to read a comment before the next is called."""

CLAIM = timedelta(minutes=20)
"""How long "I am answering this" is valid, so that somebody who leaves does not block the others.
"""


class RotaPlace(models.Model):
    """One moderator on the rota, which the owner edits. With an empty rota all are called."""

    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.CASCADE,
        related_name="rota_place",
        verbose_name="moderator",
    )
    position = models.PositiveSmallIntegerField(
        default=1,
        help_text="The lowest number is e-mailed first. The next one follows after 15 minutes.",
    )

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = "moderator on the rota"
        verbose_name_plural = "rota"

    def __str__(self):
        return str(self.user)


class AlertQuerySet(models.QuerySet):
    def due(self, now):
        """Return alerts that nobody has read in time: the next on the rota must be called."""
        return self.filter(next_at__lte=now, read_at=None)


class Alert(models.Model):
    """A call to the team about a comment that can mean a crisis, and its progress.

    Rows change only through conditional UPDATEs. So when several processes or moderators act at the
    same moment, one of them succeeds and the others learn that they did not.
    """

    comment = models.OneToOneField(
        "Comment", models.CASCADE, primary_key=True, related_name="alert"
    )
    raised_at = models.DateTimeField(
        null=True, help_text="Empty where it came before there were alerts: nobody was called."
    )
    step = models.PositiveSmallIntegerField(
        default=0, help_text="How many on the rota were called before the latest one."
    )
    next_at = models.DateTimeField(
        null=True, help_text="When the next one is called. Empty: everybody was, or it is read."
    )
    read_at = models.DateTimeField(null=True, help_text="When a moderator read it first.")
    claimed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )
    claimed_at = models.DateTimeField(null=True)

    objects = AlertQuerySet.as_manager()

    class Meta:
        default_permissions = ()  # `moderate_comment` covers it, and the admin does not show it
        indexes = [
            models.Index(fields=["next_at"], condition=~Q(next_at=None), name="alert_next"),
            models.Index(fields=["raised_at"], name="alert_raised"),
        ]

    def __str__(self):
        return f"Alert about comment {self.comment_id}"

    @classmethod
    def of(cls, comment):
        """Return the alert of a comment. One that is created here calls nobody."""
        cls.objects.bulk_create([cls(comment=comment)], ignore_conflicts=True)
        return cls.objects.select_related("claimed_by").get(pk=comment.pk)

    @classmethod
    def raise_for(cls, comment, *, pause=None):
        """Start to call the team. Return the Alert, or None after less than `pause`.

        `pause` is the least time since the last call about this comment. A new one needs no
        `pause`. The caller holds the lock of its thread.
        """
        now = timezone.now()
        anew = {"raised_at": now, "step": 0, "next_at": now + PATIENCE, "read_at": None}
        known = cls.objects.filter(pk=comment.pk)
        if pause is None or not known.exists():
            return cls.objects.bulk_create([cls(comment=comment, **anew)])[0]
        is_old = Q(raised_at=None) | Q(raised_at__lte=now - pause)
        return known.get() if known.filter(is_old).update(**anew) else None

    @classmethod
    def end_calls(cls, comment):
        """Record the first time that a moderator reads the comment, and stop the calls."""
        unread = cls.objects.filter(pk=comment.pk, read_at=None)
        unread.update(read_at=timezone.now(), next_at=None)

    def call_next(self, *, is_last):
        """Move to the next step. Return False when it was read, or another process was first."""
        ours = Alert.objects.filter(pk=self.pk, step=self.step, next_at=self.next_at, read_at=None)
        next_at = None if is_last else timezone.now() + PATIENCE
        return bool(ours.update(step=F("step") + 1, next_at=next_at))

    def claim(self, *, by):
        """Record that `by` is replying. Return False while somebody else's claim is valid."""
        now = timezone.now()
        is_free = Q(claimed_by=None) | Q(claimed_by=by) | Q(claimed_at__lte=now - CLAIM)
        rows = Alert.objects.filter(is_free, pk=self.pk)
        return bool(
            rows.update(
                claimed_by=by, claimed_at=now, read_at=Coalesce("read_at", now), next_at=None
            )
        )

    @property
    def is_claimed(self):
        """Return whether somebody is replying at this moment."""
        return self.claimed_by_id is not None and timezone.now() < self.claimed_until

    @property
    def claimed_until(self):
        return self.claimed_at + CLAIM


class Reading(models.Model):
    """The first time that one moderator read the words of a comment that can mean a crisis."""

    comment = models.ForeignKey("Comment", models.CASCADE, related_name="readings")
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    on_rota = models.BooleanField(default=False)

    class Meta:
        default_permissions = ()
        ordering = ["at", "pk"]
        constraints = [
            models.UniqueConstraint(name="reading_once", fields=["comment", "user"]),
        ]

    def __str__(self):
        return f"{self.user} read comment {self.comment_id}"

    @classmethod
    def note(cls, comment, *, by, answers=True):
        """Record that `by` reads it now. With `answers`, also stop the calls to the rota."""
        now = timezone.now()
        on_rota = RotaPlace.objects.filter(user=by).exists()
        with transaction.atomic():
            row = cls(comment=comment, user=by, at=now, on_rota=on_rota)
            cls.objects.bulk_create([row], ignore_conflicts=True)
            alert = Alert.of(comment)
            if answers:
                Alert.end_calls(comment)
        return alert
