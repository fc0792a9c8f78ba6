"""E-mails to moderators about waiting comments, as often as they chose. For a crisis see `rota`.

No e-mail contains the words of a comment or the name of its writer. No link in one decides
anything: each leads to a page with buttons.
"""

from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime

from django.conf import settings
from django.contrib.auth import get_user_model
from django.db import transaction
from django.db.models import Count, Q
from django.urls import reverse
from django.utils import timezone
from django.utils.timesince import timesince

from blog import outbox
from blog.models import Mail
from comments import policy
from comments.models import Comment, Decision, Digest, Report

DIGEST = "comments.digest"

URGENT_SHOWN = 20
"""How many urgent comments a digest lists; of more it gives the number."""


def moderators():
    """Return who may decide about comments and has an e-mail address."""
    backend = "django.contrib.auth.backends.ModelBackend"
    users = get_user_model().objects.with_perm("comments.moderate_comment", backend=backend)
    return users.exclude(email="").select_related("digest").order_by("pk")


# Digests ----------------------------------------------------------------------------------------


def queue_digests():
    """Queue a digest for each moderator whose time it is and who has something to read."""
    now = timezone.now()
    unsent = Mail.objects.waiting().filter(kind=DIGEST).values_list("subject_key", flat=True)
    on_its_way = {about.split()[0] for about in unsent}
    for user in moderators():
        digest = digest_of(user)
        since, is_morning = digest.looked_at, digest.begins_a_day(now)
        if not digest.is_due(now):
            continue
        waiting = Waiting.count(since)
        # A digest that is still in the outbox will include all of it.
        old = waiting.total or waiting.new_unread_spam
        tell = str(user.pk) not in on_its_way and (waiting.new or is_morning and old)
        if tell or is_morning:
            with transaction.atomic():
                ours = Digest.objects.filter(pk=user.pk, looked_at=since)
                if ours.update(looked_at=now) and tell:
                    outbox.queue(DIGEST, user.email, subject_key=f"{user.pk} {since.isoformat()}")


def digest_of(user):
    """Return a moderator's choice. A new moderator gets e-mail from now on."""
    known = getattr(user, "digest", None)
    return known or Digest.objects.create(user=user, looked_at=timezone.now())


@outbox.renders(DIGEST)
def digest(mail):
    """Return a moderator's digest; None if nothing waits, or they want none."""
    pk, since = mail.subject_key.split()
    since = datetime.fromisoformat(since)
    user = moderators().filter(pk=pk).first()
    when = user and digest_of(user).when
    waiting = Waiting.count(since)
    if when in {None, Digest.When.NONE} or not (waiting.total or waiting.unread_spam):
        return None
    waiting.read(since)
    context = {
        "waiting": waiting,
        "when": Digest.When(when).label.lower(),
        "undo_days": settings.UNDO_DAYS,
        "queue_url": outbox.absolute(reverse("queue:list")),
        "spam_url": outbox.absolute(f"{reverse('queue:list')}?show=spam&unread=1"),
        "reported_url": outbox.absolute(f"{reverse('queue:list')}?show=reported"),
        "choice_url": outbox.absolute(reverse("queue:mail")),
    }
    return outbox.build_email(mail, "digest", context, subject=waiting.subject)


@dataclass
class Waiting:
    """What waits for moderators, in numbers and reasons. `new` is what came since a moment."""

    held: int
    reported: int
    new: int
    unread_spam: int
    """Spam that nobody has read. It needs no decision, but may be filed wrongly."""
    new_unread_spam: int
    oldest: str = ""
    urgent: list = field(default_factory=list)
    urgent_count: int = 0
    reasons: list = field(default_factory=list)
    done: list = field(default_factory=list)

    @classmethod
    def count(cls, since):
        held = Comment.objects.with_status(Comment.Status.PENDING)
        again = Decision.objects.moves().filter(to_status=Comment.Status.PENDING, at__gt=since)
        new = held.filter(Q(submitted_at__gt=since) | Q(pk__in=again.values("comment")))
        reports = Report.objects.active().filter(comment__status=Comment.Status.APPROVED)
        reported = reports.order_by().values("comment").distinct()
        unread_spam = Comment.objects.unread_spam()
        return cls(
            held=held.count(),
            reported=reported.count(),
            new=new.count() + reported.filter(at__gt=since).count(),
            unread_spam=unread_spam.count(),
            new_unread_spam=unread_spam.sent_since(since).count(),
        )

    def read(self, since):
        """Load the rest: why each comment is held, what is urgent, what was done meanwhile."""
        counts, urgent, oldest = Counter(), [], None
        held = Comment.objects.with_status(Comment.Status.PENDING)
        rows = held.urgent_first().values_list("pk", "hold_reasons", "submitted_at")
        for pk, reasons, at in rows.iterator(chunk_size=2000):
            if policy.is_urgent(reasons):
                urgent.append(pk)
            counts.update(sentences(reasons))
            oldest = min(oldest or at, at)
        if oldest:
            self.oldest = timesince(oldest, timezone.now(), depth=1).replace("\xa0", " ")
        self.reasons, self.urgent_count = counts.most_common(), len(urgent)
        named = Comment.objects.filter(pk__in=urgent[:URGENT_SHOWN]).select_related("post")
        self.urgent = [
            {
                "post": comment.post,
                "reasons": sentences(comment.hold_reasons),
                "url": outbox.absolute(reverse("queue:comment", args=[comment.pk])),
            }
            for comment in named.urgent_first()
        ]
        moves = Decision.objects.moves().filter(at__gt=since)
        moves = moves.exclude(to_status=Comment.Status.PENDING).order_by("to_status")
        self.done = [
            (count, Comment.Status(status).label.lower())
            for status, count in moves.values_list("to_status").annotate(count=Count("*"))
        ]

    @property
    def total(self):
        return self.held + self.reported

    @property
    def heading(self):
        if not self.total:
            return f"{self.unread_spam} put away as spam, unread"
        are = "comment is" if self.total == 1 else "comments are"
        return f"{self.total} {are} waiting"

    @property
    def subject(self):
        first = f", {self.urgent_count} to read first" if self.urgent_count else ""
        return f"{self.heading}{first}"


def sentences(reasons):
    """Return why comments are held, each sentence once."""
    return list(dict.fromkeys(policy.sentence(reason) for reason in reasons))
