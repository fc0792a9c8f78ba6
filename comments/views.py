"""What readers do under a post: reply and report. For their own page see `comments.author_page`."""

from functools import partial

from django.conf import settings
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from blog.models import Post
from blog.numbers import whole_number
from comments import connection_bans, duplicates, policy
from comments.exceptions import Refused, TooMany
from comments.forms.reader import ReplyForm, ReportForm
from comments.help import help_for_draft
from comments.models import Comment, Thread
from comments.submission import submit_comment


@require_http_methods(["GET", "HEAD", "POST"])
def reply(request, year, month, slug):
    """Accept a comment or preview it. When it cannot be saved, the form returns with the words."""
    post = Post.objects.published().at(year, month, slug)
    if post is None:
        raise Http404("There is no post at this address.")
    if request.method != "POST":
        return redirect(f"{post.get_absolute_url()}#respond")
    form = ReplyForm(request.POST)
    show = partial(show_form, request, post, form)
    if response := not_yet(request, form, show):
        return response
    try:
        comment = take(request, post, form)
    except Refused as refusal:
        form.add_error(None, refusal)
        return show(status=409)
    return redirect(comment.get_own_url())


def not_yet(request, form, show):
    """Return a response with errors, a preview or a warning; None when the words can be saved."""
    is_valid = form.is_valid()
    if request.retry_after:
        form.add_error(None, TooMany(request.retry_after))
        return show(status=429)
    if not is_valid:
        return show(status=422)
    if request.POST.get("action") == "preview":
        return show(preview=form.preview())
    if warnings := warnings_about(form):
        return show(warnings=warnings)
    return None


def warnings_about(form):
    """Return the warnings before the words are sent; none once the reader chose to send them."""
    if "warned" in form.data:
        return []
    fields = form.as_fields()
    draft = policy.Draft(fields["body"], fields["author_name"], fields["author_url"])
    medicines = form.moderation.names_of_medicines
    if not policy.warnings(draft, policy.PolicyContext(medicines=medicines)):
        return []
    return policy.warnings(draft, form.moderation.house())  # needs the names of the team


def help_for_form(form):
    """Return the help that the words of a form call for, whatever else is wrong with it."""
    body, name = (form.data.get(field, "")[:READ] for field in ("body", "name"))
    medicines = form.moderation.names_of_medicines
    return help_for_draft(policy.Draft(body, name, medicines=medicines))


READ = 2 * settings.COMMENT_MAX_LENGTH
"""How many characters are read of a text that is too long to accept."""


def take(request, post, form):
    """Submit the comment of a valid form, and return it. Raises a `Refused`."""
    parent, fields = form.cleaned_data["parent"], form.as_fields()
    email = form.watch and form.watch["email"]
    same = [fields[name] for name in ("body", "author_name", "author_url")]
    mark = duplicates.mark(
        # Script's key identifies one reader's form; without script the IP address does.
        key=form.cleaned_data["key"],
        address=request.META["REMOTE_ADDR"],
        parts=[post.pk, parent, *same, email],
    )
    connection_bans.check(request.META["REMOTE_ADDR"])
    comment = submit_comment(
        post=post,
        parent=parent,
        trap=form.is_trapped,
        seconds=form.cleaned_data["seconds"],
        repeat=mark,
        watch=form.watch,
        moderation=form.moderation,
        **fields,
    )
    connection_bans.note(comment, request.META["REMOTE_ADDR"])
    return comment


def show_form(request, post, form, *, preview=None, warnings=(), status=200):
    """Show the form on its own page, below the comment that it replies to."""
    comments = Comment.objects.for_post(post).visible()
    parent = comments.filter(pk=whole_number(form.data.get("parent"))).first()
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
            "warnings": warnings,
            "help": help_for_form(form),
            "action": request.path,
            "is_open": thread.accepts_comments(),
        },
        status=status,
    )


@require_http_methods(["GET", "HEAD", "POST"])
def report(request, pk):
    """Report a comment: no account, one reason, one line."""
    comments = Comment.objects.visible().filter(post__in=Post.objects.published())
    comment = get_object_or_404(comments.select_related("post"), pk=pk)
    form = ReportForm(request.POST if request.method == "POST" else None, auto_id="report-%s")
    status = 200
    if request.method == "POST":
        is_valid = form.is_valid()
        if request.retry_after:
            form.add_error(None, TooMany(request.retry_after))
            status = 429
        elif is_valid:
            # One address counts once a day, but people who share it may have more to say.
            who = duplicates.address_hash(request.META["REMOTE_ADDR"])
            is_first = duplicates.is_first(f"report:{comment.pk}:{who}")
            comment.report(counts=is_first, **form.cleaned_data)
            return redirect("comments:reported", comment.pk)
        else:
            status = 422
    return render(
        request, "comments/report.html", {"comment": comment, "form": form}, status=status
    )


@require_safe
def reported(request, pk):
    """Say what happens next after a report, whether the comment is shown or not."""
    comments = Comment.objects.filter(post__in=Post.objects.published())
    comment = get_object_or_404(comments.select_related("post"), pk=pk)
    return render(request, "comments/reported.html", {"comment": comment})
