import uuid

from django.db import models, transaction
from django.utils import timezone

from blog.models.erasures import Erasure


class MailQuerySet(models.QuerySet):
    def waiting(self):
        return self.filter(state=Mail.State.WAITING)

    def due(self, now):
        """Return the mails that may be sent now, in order: urgent ones first, then the oldest."""
        return self.waiting().filter(due_at__lte=now).order_by("-urgent", "due_at", "pk")

    def failed(self):
        return self.filter(state=Mail.State.FAILED)

    def to(self, address):
        return self.filter(recipient__iexact=address)

    def oldest_age(self, now):
        """Return how long the oldest mail has been due and unsent; None if there is none."""
        oldest = (
            self.waiting()
            .filter(first_due_at__lte=now)
            .aggregate(at=models.Min("first_due_at"))["at"]
        )
        return oldest and now - oldest

    def try_again(self):
        """Send failed mails again. Return how many."""
        now = timezone.now()
        return self.failed().update(
            state=Mail.State.WAITING, first_due_at=now, due_at=now, attempts=0, finished_at=None
        )

    def forget(self):
        """Cancel these mails if they are unsent, and delete their addresses. Return how many."""
        unsent = self.filter(state__in=[Mail.State.WAITING, Mail.State.FAILED])
        done = {"state": Mail.State.DROPPED, "recipient": "", "subject_key": "", "lease": None}
        with transaction.atomic():
            Erasure.note("blog.mail", *unsent.values_list("pk", flat=True))
            return unsent.update(**done, finished_at=timezone.now())


class Mail(models.Model):
    """A mail of the outbox: its kind, its recipient and a key, but never its text."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        SENT = "sent", "Sent"
        DROPPED = "dropped", "No longer wanted"
        FAILED = "failed", "Failed"

    # The Message-ID is made of this, so that programs recognize a mail that was sent twice.
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=40)
    recipient = models.EmailField(
        blank=True,
        help_text="Kept until it is sent. Empty: an e-mail to many, before it is fanned out.",
    )
    subject_key = models.CharField(
        max_length=200, blank=True, help_text="The key of what it is about."
    )
    # Null, not empty: most mails have no key, and keys are unique.
    dedupe_key = models.CharField(max_length=200, null=True)  # noqa: DJ001
    urgent = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    first_due_at = models.DateTimeField(default=timezone.now, help_text="When it was due first.")
    due_at = models.DateTimeField(
        default=timezone.now, help_text="When it is tried next, or taken from whoever has it."
    )
    lease = models.UUIDField(null=True, help_text="Who is sending it just now.")
    attempts = models.PositiveSmallIntegerField(default=0)
    last_error = models.CharField(
        max_length=80, blank=True, help_text="The last error: a name and a code."
    )
    finished_at = models.DateTimeField(null=True)

    objects = MailQuerySet.as_manager()

    class Meta:
        verbose_name_plural = "mail"
        ordering = ["-pk"]
        indexes = [
            models.Index(
                models.F("urgent").desc(),
                "due_at",
                "id",
                condition=models.Q(state="waiting"),
                name="mail_waiting",
            ),
            models.Index(fields=["state", "finished_at"], name="mail_finished"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["kind", "dedupe_key"], name="mail_dedupe_key_once"),
            models.CheckConstraint(
                name="mail_state_known",
                condition=models.Q(state__in=["waiting", "sent", "dropped", "failed"]),
            ),
            models.CheckConstraint(
                name="mail_address_while_unsent",
                condition=models.Q(state__in=["waiting", "failed"]) | models.Q(recipient=""),
            ),
        ]

    def __str__(self):
        return f"{self.kind}, {self.get_state_display().lower()}"

    @property
    def has_failed(self):
        return self.state == self.State.FAILED
