"""The newsletter for readers: subscribe, confirm, choose, unsubscribe.

GET shows and POST acts, so a scanner that opens every link of an e-mail changes nothing. Only the
owner of an address learns, by e-mail, whether it is on the list.
"""

from django.db import transaction
from django.http import Http404
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from blog import outbox
from blog.models import Mail, Subscriber
from blog.newsletter.forms import ChoicesForm, SubscribeForm


@require_http_methods(["GET", "HEAD", "POST"])
def subscribe(request):
    """Accept an address and send it an e-mail to confirm. The response is the same for all.

    Whoever fills in the honeypot is asked again on another page: nobody should wait for an e-mail
    that is not sent.
    """
    form = SubscribeForm(request.POST if request.method == "POST" else None)
    status = 200
    if request.method == "POST":
        is_valid = form.is_valid()
        if request.retry_after:
            form.add_error(None, too_many(request.retry_after))
            status = 429
        elif is_valid and not form.is_trapped:
            ask(form.cleaned_data)
            return redirect("blog:subscribe-check")
        else:
            status = 422
    once_more = status == 422 and form.is_trapped and not form.errors
    context = {"form": form, "once_more": once_more}
    return render(request, "blog/subscribe.html", context, status=status)


def too_many(seconds):
    """Return the message for somebody who has to wait for so many seconds."""
    minutes = -(-seconds // 60)
    plural = "" if minutes == 1 else "s"
    return (
        f"Too many requests came from your connection. Please try again in {minutes} "
        f"minute{plural}."
    )


def ask(choices):
    """Store an unconfirmed address with its choices, and queue the e-mail, at most once an hour.

    An existing subscriber's choices do not change: somebody else may have filled in the form.
    """
    email, now = choices["email"], timezone.now()
    subscriber, _ = Subscriber.objects.get_or_create(email__iexact=email, defaults={"email": email})
    if not subscriber.is_confirmed:
        choose(subscriber, choices)
        Subscriber.objects.filter(pk=subscriber.pk).update(asked_at=now)
    hour = f"{subscriber.pk}:{now:%Y%m%d%H}"
    outbox.queue("blog.confirm", subscriber.email, subject_key=hour, dedupe_key=hour)


def choose(subscriber, choices):
    """Store which posts a subscriber wants, and how often."""
    subscriber.frequency = choices["frequency"]
    subscriber.save(update_fields=["frequency"])
    subscriber.tags.set(choices["tags"])


@require_safe
def check(request):
    """Show what to do next. This says nothing about any address."""
    return render(request, "blog/subscribe_check.html")


LEFT = "blog/subscribe_left.html"


@require_safe
def left(request):
    """Say that no more e-mails come. Each link of a subscriber who left leads here."""
    return render(request, LEFT)


@require_http_methods(["GET", "HEAD", "POST"])
def own(request, token):
    """The subscriber's own page: confirm, change, unsubscribe. E-mail programs post to it too."""
    subscriber = Subscriber.objects.by_confirmation(token)
    if subscriber is not None:
        return confirm(request, subscriber)
    subscriber = Subscriber.objects.by_token(token)
    action = request.POST.get("action")
    one_click = request.POST.get("List-Unsubscribe") == "One-Click"
    wants_to_leave = action == "leave" or one_click
    if subscriber is None and not (wants_to_leave and Subscriber.objects.has_unsubscribed(token)):
        raise Http404("There is no subscription at this address.")
    if wants_to_leave:
        if subscriber:
            leave(subscriber)
        # An e-mail program follows no redirect (RFC 8058), and may ask twice.
        return render(request, LEFT) if one_click else redirect("blog:subscribe-left")
    form = ChoicesForm(request.POST if action == "change" else None, instance=subscriber)
    if action == "change" and form.is_valid():
        choose(subscriber, form.cleaned_data)
        return redirect(f"{request.path}?saved=1")
    context = {"subscriber": subscriber, "form": form, "saved": "saved" in request.GET}
    return render(request, "blog/subscription.html", context, status=422 if form.errors else 200)


def confirm(request, subscriber):
    """Show the button that confirms an address. Only POST confirms."""
    if request.method == "POST":
        subscriber.confirm()
        return redirect(subscriber.own_path)
    if subscriber.is_confirmed:
        return redirect(subscriber.own_path)
    return render(request, "blog/subscribe_confirm.html", {"subscriber": subscriber})


def leave(subscriber):
    """Delete the address from the list and from queued e-mails."""
    with transaction.atomic():
        Mail.objects.to(subscriber.email).filter(kind__startswith="blog.").forget()
        subscriber.delete()
