"""What the team does when somebody may be in danger: who is called, who reads, who answers."""

from datetime import timedelta

from django.conf import settings
from django.db import models, transaction
from django.db.models import F, Q
from django.db.models.functions import Coalesce
from django.utils import timezone

PATIENCE = timedelta(minutes=15)
"""For so long one person on the rota may read a comment before the next is called."""

CLAIM = timedelta(minutes=20)
"""For so long "I am answering this" holds. Who walks away keeps nobody else from it."""


class RotaPlace(models.Model):
    """One moderator on the rota. The owner keeps it; an empty rota means that all are called."""

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
        """Those that nobody has read in time, so that the next on the rota is to be called."""
        return self.filter(next_at__lte=now, read_at=None)


class Alert(models.Model):
    """That a comment can mean a crisis, and how far the team has got with it.

    A row is changed by conditional UPDATEs alone, so that of several processes or moderators at
    the same moment one is first, and the others learn that they were not.
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
        default_permissions = ()  # `moderate_comment` is asked for, and the admin shows none
        indexes = [
            models.Index(fields=["next_at"], condition=~Q(next_at=None), name="alert_next"),
            models.Index(fields=["raised_at"], name="alert_raised"),
        ]

    def __str__(self):
        return f"Alert about comment {self.comment_id}"

    @classmethod
    def of(cls, comment):
        """The row of a comment. What came before there were alerts has one that calls nobody."""
        cls.objects.bulk_create([cls(comment=comment)], ignore_conflicts=True)
        return cls.objects.select_related("claimed_by").get(pk=comment.pk)

    @classmethod
    def raise_for(cls, comment, *, pause=None):
        """Begin to call the team. The Alert, or None if one was raised less than `pause` ago.

        A comment that is new needs no `pause`. The caller holds the lock of its thread.
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
        """Say that a moderator has read it, if that is the first time: nobody else is called."""
        unread = cls.objects.filter(pk=comment.pk, read_at=None)
        unread.update(read_at=timezone.now(), next_at=None)

    def call_next(self, *, is_last):
        """Go on to the next step. False when somebody has read it, or another process was first."""
        ours = Alert.objects.filter(pk=self.pk, step=self.step, next_at=self.next_at, read_at=None)
        next_at = None if is_last else timezone.now() + PATIENCE
        return bool(ours.update(step=F("step") + 1, next_at=next_at))

    def claim(self, *, by):
        """Say that `by` answers it now. False when somebody else has, and not too long ago."""
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
        """Whether somebody is answering at this moment."""
        return self.claimed_by_id is not None and timezone.now() < self.claimed_until

    @property
    def claimed_until(self):
        return self.claimed_at + CLAIM


class Reading(models.Model):
    """That a moderator read the words of a comment that can mean a crisis, and when first."""

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
        """Write down that `by` reads it now. `answers` ends the calls: somebody is there."""
        now = timezone.now()
        on_rota = RotaPlace.objects.filter(user=by).exists()
        with transaction.atomic():
            row = cls(comment=comment, user=by, at=now, on_rota=on_rota)
            cls.objects.bulk_create([row], ignore_conflicts=True)
            alert = Alert.of(comment)
            if answers:
                Alert.end_calls(comment)
        return alert
