"""The permalink of a comment: `/comment/7/`. Leads to its page, or says what happened to it.

A comment that was never public gets the same answer as one that never existed.
"""

from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from blog.models import Post
from comments.models import Comment, Thread
from comments.thread.conversations import address_of
from comments.thread.page import NotShown

DELETED, REMOVED, HIDDEN = "deleted", "removed", "hidden"
GONE = {DELETED, REMOVED}


@require_safe
def permalink(request, pk):
    """Redirect to the comment, on the page of its thread that holds it."""
    comment = Comment.objects.visible().filter(pk=pk, post__in=Post.objects.published())
    comment = comment.select_related("post").first()
    if comment is None:
        raise NotShown(pk)
    row = Thread.objects.get(pk=comment.post_id)
    return redirect(address_of(comment.post, row, comment.pk, comment.tree_id))


def not_shown(request, exception):
    """Say what happened to a comment: 410 when it is gone for good, else 404."""
    comments = Comment.objects.filter(pk=exception.pk, post__in=Post.objects.published())
    if exception.post:
        comments = comments.for_post(exception.post)
    comment = comments.exclude(approved_at=None).select_related("post").first()
    fate = fate_of(comment)
    context = {
        "comment": comment,
        "fate": fate,
        "post": comment.post if comment else exception.post,
    }
    status = 410 if fate in GONE else 404
    return render(request, "comments/gone.html", context, status=status)


def fate_of(comment):
    """Return what happened to a comment that was once public; empty for None."""
    if comment is None:
        return ""
    if comment.erased_at:
        return DELETED
    return HIDDEN if comment.status == Comment.Status.PENDING else REMOVED
