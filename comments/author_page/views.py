"""A writer's own page: the state of their comment, and what they can do with it.

Anybody who has the address may act, as with a key: see decision 7. GET never changes anything. A
POST that is sent twice acts once.
"""

import re
from functools import partial, wraps
from urllib.parse import quote

from django.conf import settings
from django.http import Http404, JsonResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from blog.models.addresses import absolute
from blog.numbers import whole_number
from comments import connection_bans, enqueue, policy, tokens
from comments.author_page import export
from comments.exceptions import ChangedMeanwhile, Refused, TooMany
from comments.forms.moderator import EditForm
from comments.forms.reader import MailForm
from comments.help import LEAVE_TO, Help, help_for, side_effects
from comments.models import Comment, Decision, Watch
from comments.models.help import HOME
from comments.views import help_for_form, not_yet

DONE = {
    "change": "Your change is saved.",
    "mail": "Your choice is saved.",
    "reply": "The reply is deleted.",
    "stopped": "You will get no more e-mails about this comment. Your address is deleted.",
}


def erase(comment, sent):
    """Delete a comment for its writer. Returns what the own page then shows."""
    comment.erase()
    return ""


def stop_mail(comment, sent):
    """Stop e-mail about a comment. Returns what the own page then shows."""
    comment.stop_mail()
    return "stopped"


def delete_reply(comment, sent):
    """Delete a private reply for its reader. Returns what the own page then shows."""
    delete_replies(comment, sent.get("reply", ""))
    return "reply"


def delete_replies(comment, key):
    """Delete a private reply for its reader. The record keeps only that there was one."""
    comment.private_replies.filter(pk=whole_number(key)).delete()


ACTIONS = {"take-back": erase, "stop-mail": stop_mail, "delete-reply": delete_reply}
"""The functions behind the page's buttons. Each returns the name of the message shown next."""


def of_its_writer(view):
    """Pass the comment to the view whose token is in the address, or raise 404."""

    @wraps(view)
    def with_comment(request, token):
        comment = Comment.objects.by_token(token)
        if comment is None:
            raise Http404("There is no comment at this address.")
        return view(request, comment)

    return with_comment


@require_http_methods(["GET", "HEAD", "POST"])
@of_its_writer
def own(request, comment):
    """Show the state of the comment, with links to everything else."""
    if request.method == "POST":
        act = ACTIONS.get(request.POST.get("action"), lambda comment, sent: "")
        done = act(comment, request.POST)
        return redirect(request.path + (f"?done={done}" if done else ""))
    watch = watch_of(comment)
    address = absolute(comment.get_own_url())
    mine = f"{comment.post.get_absolute_url()}?mine={tokens.sign_mine(comment.pk)}"
    help_now = help_for(() if comment.erased_at else policy.help_needed(comment.hold_reasons))
    return render(
        request,
        "comments/own.html",
        {
            "comment": comment,
            "watch": watch,
            "replies": comment.private_replies.active(),
            "edit_reason": edit_reason(comment),
            "is_kept_back": is_kept_back(comment),
            "confirmation": confirmation_of(watch),
            "undo_days": settings.UNDO_DAYS,
            "message": DONE.get(request.GET.get("done")),
            "waiting_since": waiting_since(comment),
            "help": help_now,
            "side_effects": side_effects_of(comment) if not help_now else Help(),
            "in_conversation": f"{mine}#comment-{comment.pk}",
            "state": state_of(comment),
            "address": address,
            "mail_to_oneself": mail_to_oneself(comment, request.blog, address),
        },
    )


OWN_PAGE = re.compile(r"/comment/([\w-]{16,})/")


def came_from(request, pk):
    """Return the comment's own page if the request came from there, else an empty string.

    The browser sends it (`Referrer-Policy: same-origin`) without a cookie or script. Anybody who
    got only the address of the conversation gets nothing.
    """
    found = OWN_PAGE.search(request.headers.get("Referer", ""))
    comment = found and Comment.objects.by_token(found[1])
    return comment.get_own_url() if comment and comment.pk == pk else ""


def state_of(comment):
    """Return the state of a comment in a few words."""
    if comment.is_visible:
        return "Published"
    if comment.status != Comment.Status.PENDING:
        return "Not published"
    return "Held again" if comment.was_public else "Waiting for a moderator"


def mail_to_oneself(comment, blog, address):
    """Return a `mailto:` address for sending oneself the link to the own page."""
    subject = f"My comment on {blog.name}"
    warning = "Whoever has this link can change or delete the comment."
    body = "\r\n".join([f"“{comment.post.title}”", address, "", warning])
    return f"mailto:?subject={quote(subject)}&body={quote(body)}"


def side_effects_of(comment):
    """Return the line on side effects when the words name a medicine, except in a crisis."""
    if comment.can_mean_crisis:
        return Help()
    return side_effects(policy.Draft(comment.body, comment.author_name))


def edit_reason(comment):
    """Return a moderator's reason for the latest edit, for the comment's writer."""
    edits = comment.decisions.active().filter(verb=Decision.Verb.EDIT).exclude(reason="")
    edit = edits.first() if comment.edited_by_team else None
    return edit.reason if edit else ""


def is_kept_back(comment):
    """Return whether a moderator decided, without a reason, not to publish a possible crisis."""
    latest = comment.decisions.active().moves().first()
    return bool(latest) and latest.verb == Decision.Verb.KEEP_BACK


def confirmation_of(watch):
    """Return the e-mail that asks to confirm an address; None if no answer is due."""
    return None if watch is None or watch.is_confirmed else enqueue.latest_confirmation(watch)


def waiting_since(comment):
    """Return when it was held last, or else when it was sent."""
    held = comment.decisions.filter(verb=Decision.Verb.HOLD).first()
    return held.at if held else comment.submitted_at


@require_http_methods(["GET", "HEAD", "POST"])
@of_its_writer
def change(request, comment):
    """Change the words. When they cannot be saved, the form returns with them."""
    if comment.erased_at or request.method != "POST" and not comment.can_be_changed:
        return redirect(comment.get_own_url())
    form = EditForm(request.POST if request.method == "POST" else None, comment=comment)
    show = partial(show_change, request, comment, form)
    if request.method != "POST":
        return show()
    if response := not_yet(request, form, show):
        return response
    try:
        connection_bans.check(request.META["REMOTE_ADDR"])
        changed = comment.change(was=form.was, **form.as_fields())
    except Refused as refusal:
        form.add_error(None, refusal)
        if isinstance(refusal, ChangedMeanwhile):
            form.see(comment)
        return show(status=409)
    return redirect(comment.get_own_url() + ("?done=change" if changed else ""))


def show_change(request, comment, form, *, preview=None, warnings=(), status=200):
    """Render the form, with the warnings, the help and the preview that its words call for."""
    known = {"comment": comment, "form": form, "preview": preview, "warnings": warnings}
    known["help"] = help_for_form(form)
    # Somebody who needs this help may be watched while they change their words, too.
    known["is_private"] = known["help"].is_private or HOME in policy.help_needed(
        comment.hold_reasons
    )
    known["leave_to"] = LEAVE_TO
    return render(request, "comments/change.html", known, status=status)


def watch_of(comment):
    """Return who is e-mailed about replies to a comment, or None."""
    return Watch.objects.select_related("comment").filter(pk=comment.pk).first()


@require_http_methods(["GET", "HEAD", "POST"])
@of_its_writer
def mail(request, comment):
    """Set which replies are e-mailed, to which address, and how often."""
    if comment.erased_at:
        return redirect(comment.get_own_url())
    watch = watch_of(comment)
    known = {"about": watch.about, "often": watch.often, "email": watch.email} if watch else {}
    form = MailForm(request.POST if request.method == "POST" else None, initial=known)
    status = 200
    if request.method == "POST":
        is_valid = form.is_valid()
        if request.retry_after:
            form.add_error(None, TooMany(request.retry_after))
            status = 429
        elif is_valid:
            asked = comment.ask_for_mail(**form.cleaned_data)
            return redirect(comment.get_own_url() + ("" if asked else "?done=mail"))
        else:
            status = 422
    context = {"comment": comment, "watch": watch, "form": form}
    return render(request, "comments/mail.html", context, status=status)


@require_safe
@of_its_writer
def data(request, comment):
    """Download everything that is stored about this writer's comments, as a file."""
    found = export.export_data(comment)
    response = JsonResponse(found, json_dumps_params={"ensure_ascii": False, "indent": 2})
    response["Content-Disposition"] = 'attachment; filename="my-comments.json"'
    return response


@require_http_methods(["GET", "HEAD", "POST"])
@of_its_writer
def everything(request, comment):
    """Delete all comments with the same writer's id. GET says how many there are."""
    comments = Comment.objects.of_same_browser(comment)
    if request.method == "POST":
        # This one last: if an error stops the loop, the same address still leads to the rest.
        for row in [*comments.exclude(pk=comment.pk), comment]:
            row.erase()
        return redirect(comment.get_own_url())
    if comment.erased_at:
        return redirect(comment.get_own_url())
    shown = comments.visible().count()
    counts = {"total": comments.count(), "shown": shown}
    return render(request, "comments/everything.html", {"comment": comment, **counts})


@require_safe
def mine(request):
    """List the links that this device stores. Script fills in the list."""
    return render(request, "comments/mine.html")
