"""The address of one comment: `/comment/7/`. It leads to the page that holds it, or says what
became of it. Of what was never public it says the same as of what never was.
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
    """Lead to the comment, on the page of its thread that holds it."""
    comment = Comment.objects.visible().filter(pk=pk, post__in=Post.objects.published())
    comment = comment.select_related("post").first()
    if comment is None:
        raise NotShown(pk)
    row = Thread.objects.get(pk=comment.post_id)
    return redirect(address_of(comment.post, row, comment.pk, comment.tree_id))


def not_shown(request, exception):
    """What became of a comment: 410 when it is gone for good, else 404."""
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
    """What became of a comment that was public once; empty for None."""
    if comment is None:
        return ""
    if comment.erased_at:
        return DELETED
    return HIDDEN if comment.status == Comment.Status.PENDING else REMOVED
