"""A reply to one person only. The comment stays as it is: held, published or refused."""

from django.contrib import messages
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from comments import policy
from comments.enqueue import may_be_mailed
from comments.forms.moderator import PrivateReplyForm
from comments.models import Comment, ReplyTemplate
from comments.moderation.access import moderators_only, next_page, numbers
from comments.moderation.care import prepare, read_first
from comments.moderation.messages import UNCHANGED
from comments.moderation.undo import remember


@require_http_methods(["GET", "HEAD", "POST"])
@moderators_only
@read_first
def reply(request, pk):
    """Write to the writer of a comment, on their own page. A template adds words to start from.

    The buttons of the templates send the form, so that nothing typed is lost, but save nothing.
    """
    row = get_object_or_404(Comment.objects.select_related("post"), pk=pk, erased_at=None)
    form = PrivateReplyForm(request.POST if request.method == "POST" else None)
    status = 200
    if templates := ReplyTemplate.objects.filter(pk__in=numbers(request, "template")):
        form.begin_with(templates[0])
        form = PrivateReplyForm(initial=form.data)
    elif request.method == "POST" and not form.is_valid():
        status = 422
    elif request.method == "POST":
        return send(request, row, form.cleaned_data["body"])
    prepare([row], request.user)
    context = {
        "comment": row,
        "form": form,
        "back": next_page(request),
        "templates": ReplyTemplate.objects.all(),
        "replies": row.private_replies.active().select_related("by"),
        "is_mailed": may_be_mailed(row),
        "is_not_safe": "home" in policy.help_needed(row.hold_reasons),
    }
    return render(request, "comments/queue_private.html", context, status=status)


def send(request, row, body):
    """Send a private reply to the writer of a comment, say what happened, and lead on."""
    sent = row.reply_privately(by=request.user, body=body)
    if sent:
        remember(request, "Replied privately", 1, [sent.decision])
        text = "Your reply is on the page of its writer. The comment was left as it is."
    elif row.can_get_private_reply:
        text = "This reply had been sent before."
    else:
        text = "No reply was sent: its writer has no page on this blog, or has deleted the comment."
    messages.info(request, text, extra_tags="" if sent else UNCHANGED)
    return redirect(next_page(request))
