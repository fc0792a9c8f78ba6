"""What a reader does: answer, look again, take back."""

from django.http import Http404, HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from blog.models import Post
from comments import markup, repeats, tokens
from comments.exceptions import Refused
from comments.forms import ReplyForm
from comments.models import Comment, Thread


@require_http_methods(["GET", "HEAD", "POST"])
def reply(request, year, month, slug):
    """Take a comment or preview it. Whatever stands in the way, the words are given back."""
    post = Post.objects.published().at(year, month, slug)
    if post is None:
        raise Http404("There is no post at this address.")
    if request.method != "POST":
        return redirect(f"{post.get_absolute_url()}#respond")
    form = ReplyForm(request.POST)
    if not form.is_valid():
        return show_form(request, post, form, status=422)
    if request.POST.get("action") == "preview":
        return show_form(request, post, form, preview=markup.render(form.cleaned_data["body"]))
    try:
        comment = take(request, post, form)
    except Refused as refusal:
        form.add_error(None, refusal)
        return show_form(request, post, form, status=409)
    return HttpResponseRedirect(reverse("comments:own", args=[comment.token]))


def take(request, post, form):
    parent, fields = form.cleaned_data["parent"], form.as_fields()
    # A key made by script stands for one reader's form; without script the address does.
    who = form.cleaned_data["key"] or repeats.address_hash(request.META["REMOTE_ADDR"])
    known = repeats.fingerprint(who=who, post_id=post.pk, parent_id=parent, body=fields["body"])
    return Comment.objects.submit(
        post=post, parent=parent, trap=form.is_trapped, repeat=known, **fields
    )


def show_form(request, post, form, *, preview="", status=200):
    """The form on a page of its own, under the words that it answers."""
    parent = form.data.get("parent", "")
    comments = Comment.objects.for_post(post).visible()
    parent = comments.filter(pk=parent).first() if parent.isdecimal() and len(parent) < 16 else None
    thread = Thread.objects.filter(pk=post.pk).first() or Thread(post=post)
    thread.post = post
    return render(
        request,
        "comments/reply.html",
        {
            "post": post,
            "form": form,
            "parent": parent,
            "preview": preview,
            "action": request.path,
            "is_open": thread.accepts_comments(),
        },
        status=status,
    )


@require_http_methods(["GET", "HEAD", "POST"])
def own(request, token):
    """A writer's own page: what became of the comment, and the way to take it back."""
    comment = Comment.objects.by_token(token)
    if comment is None:
        raise Http404("There is no comment at this address.")
    if request.method == "POST":
        if request.POST.get("action") == "take-back":
            comment.erase()
        return redirect(request.path)
    return render(
        request,
        "comments/own.html",
        {
            "comment": comment,
            "in_conversation": (
                f"{comment.post.get_absolute_url()}?mine={tokens.sign_mine(comment.pk)}"
                f"#comment-{comment.pk}"
            ),
        },
    )
