"""The pages behind links in e-mails about replies: confirm, choose, stop.

GET shows and POST acts, so a scanner that opens every link changes nothing. A link works for one
purpose, and only until its subject was stopped.
"""

from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from comments import policy, tokens
from comments.author_page.views import delete_replies
from comments.forms.reader import WatchForm
from comments.help import help_for
from comments.models import Watch
from comments.models.watch import ALL, CONFIRM, ONE, PRIVATE, PURPOSES


@require_http_methods(["GET", "HEAD", "POST"])
def watches(request, token):
    """Show everything that one address gets, and how to stop it. Mail programs POST here too."""
    purpose, watch = read(token)
    if purpose is None:
        raise Http404("There is nothing at this address.")
    if watch is None:
        # A valid link to a stopped watch: say that it is stopped.
        return stop_page(request)
    if purpose == CONFIRM:
        return confirm(request, watch)
    if not watch.is_confirmed:
        raise Http404("Nothing was sent from here.")
    if purpose == PRIVATE:
        return private(request, watch)
    if request.method == "POST":
        return act(request, watch, everything=purpose == ALL)
    forms = [(row, WatchForm(initial=choices(row), auto_id=f"watch-{row.pk}-%s"))
             for row in [watch, *watch.others]]  # fmt: skip
    context = {"watch": watch, "forms": forms, "saved": "saved" in request.GET}
    return render(request, "comments/watches.html", context)


def read(token):
    """Return (purpose, Watch). Without purpose it is forged or too old, without Watch stopped."""
    for purpose, seconds in PURPOSES.items():
        if parts := tokens.read(purpose, token, max_age=seconds):
            pk, nonce = parts
            rows = Watch.objects.select_related("comment__post")
            return purpose, rows.filter(pk=pk, nonce=nonce).first()
    return None, None


def choices(watch):
    """Return the initial values of the form for one watch."""
    return {"about": watch.about, "often": watch.often}


def act(request, watch, *, everything):
    """Stop one watch, stop all of the address, or change one."""
    action = request.POST.get("action")
    one_click = is_one_click(request)
    if action == "stop-all" or one_click and everything:
        Watch.objects.with_address(watch.email).stop()
        return stop_page(request)
    left = [watch, *watch.others]
    chosen = watch if one_click else chosen_of(left, request.POST.get("comment"))
    form = WatchForm(request.POST)
    if chosen and (action == "stop" or one_click):
        left.remove(chosen)
        chosen.comment.stop_mail()
    elif chosen and action == "change" and form.is_valid():
        chosen.choose(**form.cleaned_data)
    if not left or one_click:
        return stop_page(request)
    return redirect(f"{left[0].path(ONE)}?saved=1")


def is_one_click(request):
    """Return whether a mail program asks to stop (RFC 8058)."""
    return request.POST.get("List-Unsubscribe") == "One-Click"


def stop_page(request):
    """Return the page itself to mail programs: they follow no redirect (RFC 8058)."""
    if is_one_click(request):
        return render(request, "comments/mail_stopped.html")
    return redirect("comments:mail-stopped")


def chosen_of(watches, key):
    """Return the watch with this key, or None."""
    return next((watch for watch in watches if str(watch.pk) == key), None)


def confirm(request, watch):
    """Show the button that confirms an address. Only POST confirms."""
    if request.method == "POST":
        watch.confirm()
        return redirect(watch.path(ONE))
    if watch.is_confirmed:
        return redirect(watch.path(ONE))
    return render(request, "comments/mail_confirm.html", {"watch": watch})


def private(request, watch):
    """Show a private reply. The comment itself is neither shown nor editable here."""
    if request.method == "POST":
        delete_replies(watch.comment, request.POST.get("reply", ""))
        return redirect(request.path)
    replies = watch.comment.private_replies.active()
    help_now = help_for(policy.help_needed(watch.comment.hold_reasons))
    context = {"comment": watch.comment, "replies": replies, "help": help_now}
    return render(request, "comments/private.html", context)


@require_safe
def stopped(request):
    """Say that no more e-mails come."""
    return render(request, "comments/mail_stopped.html")
