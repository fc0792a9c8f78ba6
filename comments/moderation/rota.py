"""Calls the team when somebody may be in danger: the rota one by one, or else everybody.

The first on the rota gets an e-mail at once, and the next every 15 minutes until somebody has read
the comment. After the last, all moderators get one. No e-mail contains the words or the writer's
name, and no link in one decides anything.
"""

from django.contrib.auth import get_user_model
from django.db import transaction
from django.urls import reverse
from django.utils import timezone

from blog import outbox
from comments.enqueue import CRISIS, call
from comments.models import Alert, Comment, Decision, Reading
from comments.moderation.emails import moderators, sentences

CRISIS_EMAIL = "comments.crisis_letter"


def on_rota():
    """Return the moderators on the rota who can get e-mail, in its order."""
    return list(moderators().exclude(rota_place=None).order_by("rota_place__position", "pk"))


def called_at(step, rota):
    """Return who is called at a step, from 0: one of the rota, or everybody after the last."""
    return [rota[step]] if step < len(rota) else list(moderators())


def worries(comment):
    """Return how many readers worry about its writer, in reports that nobody dismissed."""
    return comment.reports.active().worried().count()


def needs_somebody(comment):
    """Return whether it still waits for a person: held for its words, or a reader worries."""
    if comment.words_are_gone:
        return False
    is_held = comment.is_urgent and comment.status == Comment.Status.PENDING
    return is_held or worries(comment) > 0


def call_next():
    """Call the next on the rota about each alert that nobody has read in time. Run it often."""
    rota = on_rota()
    for alert in Alert.objects.due(timezone.now()).select_related("comment"):
        step = alert.step + 1
        with transaction.atomic():
            is_ours = alert.call_next(is_last=step >= len(rota))
            # Without a rota everybody was called at once.
            if is_ours and rota and needs_somebody(alert.comment):
                call(alert, step=step)


@outbox.fan_out(CRISIS)
def fan_out_crisis(mail):
    """Yield an e-mail for everybody who is called at this step and has not read it."""
    comment, _, step = mail.subject_key.partition(" ")
    have_read = set(Reading.objects.filter(comment=comment).values_list("user", flat=True))
    for user in called_at(int(step or 0), on_rota()):
        if user.pk not in have_read:
            about = f"{comment} {user.pk} {step}"
            yield outbox.mail(CRISIS_EMAIL, user.email, subject_key=about, urgent=True)


@outbox.renders(CRISIS_EMAIL)
def crisis_email(mail):
    """Return the call to read a comment now; None if somebody has read it meanwhile."""
    pk, user, *step = mail.subject_key.split()
    comment = Comment.objects.filter(pk=pk).select_related("post", "alert").first()
    if comment is None or not moderators().filter(pk=user).exists():
        return None
    if not needs_somebody(comment):
        return None  # somebody read it before the e-mail was sent
    alert = getattr(comment, "alert", None)
    is_later = step not in ([], ["0"])
    if is_later and alert and alert.read_at:
        return None
    is_held = comment.is_urgent and comment.status == Comment.Status.PENDING
    context = {
        "comment": comment,
        "worries": worries(comment),
        "reasons": sentences(comment.hold_reasons) if is_held else [],
        "is_treated": comment.decisions.active().filter(verb=Decision.Verb.CRISIS).exists(),
        "is_on_rota": get_user_model().objects.filter(pk=user).exclude(rota_place=None).exists(),
        "is_later": is_later,
        "url": outbox.absolute(reverse("queue:comment", args=[comment.pk])),
        "what_to_say_url": outbox.absolute(reverse("queue:what-to-say")),
    }
    return outbox.build_email(
        mail, "crisis", context, subject="Please read now: it may be a crisis"
    )
