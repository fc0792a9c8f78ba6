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

    def parked(self):
        return self.filter(state=Mail.State.PARKED)

    def to(self, address):
        return self.filter(recipient__iexact=address)

    def oldest_age(self, now):
        """Return how long the oldest mail has been due and unsent; None if there is none."""
        oldest = self.waiting().filter(since__lte=now).aggregate(at=models.Min("since"))["at"]
        return oldest and now - oldest

    def try_again(self):
        """Send failed mails again. Return how many."""
        now = timezone.now()
        return self.parked().update(
            state=Mail.State.WAITING, since=now, due_at=now, attempts=0, settled_at=None
        )

    def forget(self):
        """Cancel these mails if they are unsent, and delete their addresses. Return how many."""
        unsent = self.filter(state__in=[Mail.State.WAITING, Mail.State.PARKED])
        done = {"state": Mail.State.DROPPED, "recipient": "", "about": "", "lease": None}
        with transaction.atomic():
            Erasure.note("blog.mail", *unsent.values_list("pk", flat=True))
            return unsent.update(**done, settled_at=timezone.now())


class Mail(models.Model):
    """A mail of the outbox: its kind, its recipient and a key, but never its text."""

    class State(models.TextChoices):
        WAITING = "waiting", "Waiting"
        SENT = "sent", "Sent"
        DROPPED = "dropped", "No longer wanted"
        PARKED = "parked", "Failed"

    # The Message-ID is made of this, so that programs recognize a mail that was sent twice.
    uid = models.UUIDField(default=uuid.uuid4, unique=True, editable=False)
    kind = models.CharField(max_length=40)
    recipient = models.EmailField(
        blank=True,
        help_text="Kept until it is sent. Empty: an e-mail to many, before it is spread.",
    )
    about = models.CharField(
        max_length=200, blank=True, help_text="The key of what it tells about."
    )
    # Null, not empty: most mails have no key, and keys are unique.
    once = models.CharField(max_length=200, null=True)  # noqa: DJ001
    urgent = models.BooleanField(default=False)
    state = models.CharField(max_length=10, choices=State, default=State.WAITING)
    since = models.DateTimeField(default=timezone.now, help_text="When it was due first.")
    due_at = models.DateTimeField(
        default=timezone.now, help_text="When it is tried next, or taken from whoever has it."
    )
    lease = models.UUIDField(null=True, help_text="Who is sending it just now.")
    attempts = models.PositiveSmallIntegerField(default=0)
    trouble = models.CharField(
        max_length=80, blank=True, help_text="The last error: a name and a code."
    )
    settled_at = models.DateTimeField(null=True)

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
            models.Index(fields=["state", "settled_at"], name="mail_settled"),
        ]
        constraints = [
            models.UniqueConstraint(fields=["kind", "once"], name="mail_once"),
            models.CheckConstraint(
                name="mail_state_known",
                condition=models.Q(state__in=["waiting", "sent", "dropped", "parked"]),
            ),
            models.CheckConstraint(
                name="mail_address_while_unsent",
                condition=models.Q(state__in=["waiting", "parked"]) | models.Q(recipient=""),
            ),
        ]

    def __str__(self):
        return f"{self.kind}, {self.get_state_display().lower()}"

    @property
    def is_parked(self):
        return self.state == self.State.PARKED
