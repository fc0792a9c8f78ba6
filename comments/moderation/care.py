"""Protects moderators when a comment can mean a crisis.

Its words are behind "Read it", so that nobody meets them unprepared. The record stores who read
them, and when. "I am answering this" lets one person reply at a time: the others see who it is, and
since when.
"""

from functools import wraps

from django.contrib import messages
from django.db.models import Exists, OuterRef
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from blog.dates import clock
from comments.models import Alert, Comment, Reading
from comments.moderation.access import moderators_only, next_page, team_name
from comments.moderation.messages import UNCHANGED


def prepare(rows, user):
    """Set on each row whether `user` has to press "Read it" first, and who is replying.

    One query, and none when no row can mean a crisis.
    """
    rows = [row for row in rows if row.can_mean_crisis]
    if not rows:
        return
    own = Reading.objects.filter(comment=OuterRef("pk"), user=user)
    alerts = Alert.objects.filter(pk__in=[row.pk for row in rows]).annotate(is_read=Exists(own))
    known = {alert.pk: alert for alert in alerts.select_related("claimed_by__person")}
    for row in rows:
        alert = known.get(row.pk)
        row.is_veiled = row.is_for_the_rota and not (alert and alert.is_read)
        if alert and alert.is_claimed:
            row.alert_now = alert
            alert.is_own = alert.claimed_by_id == user.pk
            alert.who = "You" if alert.is_own else team_name(alert.claimed_by)


def read_first(view):
    """Redirect moderators who have not pressed "Read it" to the page with the button.

    A POST is accepted all the same: the comment became a crisis while the form was open, and
    nothing typed may be lost.
    """

    @wraps(view)
    def guarded(request, pk):
        row = Comment.objects.filter(pk=pk).first()
        if row:
            prepare([row], request.user)
        if row and row.is_veiled and request.method != "POST":
            return redirect("queue:comment", pk)
        return view(request, pk)

    return guarded


@require_POST
@moderators_only
def read(request, pk):
    """Show the words to this moderator from now on, and record that they were read."""
    row = get_object_or_404(Comment, pk=pk, erased_at=None)
    if row.is_for_the_rota:
        Reading.note(row, by=request.user)
    return redirect("queue:comment", pk)


@require_POST
@moderators_only
def claim(request, pk):
    """Record that this moderator is replying, unless somebody else is."""
    row = get_object_or_404(Comment, pk=pk, erased_at=None)
    if row.can_mean_crisis:
        alert = Alert.of(row)
        if not alert.claim(by=request.user):
            prepare([row], request.user)
            text = f"{taken(row.alert_now)} You can still read it." if row.alert_now else ""
            messages.info(request, text or "Please try again.", extra_tags=UNCHANGED)
    return redirect(next_page(request))


def taken(alert):
    """Return who is replying and since when: Taken by Joan at 03:20."""
    return f"Taken by {alert.who} at {clock(alert.claimed_at)}."
