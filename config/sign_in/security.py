"""The page where staff see and change how they sign in."""

from functools import wraps

from django.conf import settings
from django.contrib import messages
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST

from config.sign_in import emails, lockout, passkeys, second_factor, session
from config.sign_in.forms import AppForm, PasskeyForm, locked
from config.sign_in.pages import show
from config.sign_in.views import again_url


def fresh(view):
    """Require a new sign-in, unless the last was within `session.FRESH` seconds."""

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if not session.is_fresh(request):
            return HttpResponseRedirect(again_url(request))
        return view(request, *args, **kwargs)

    return never_cache(guarded)


@fresh
def overview(request):
    """Show a person's passkeys, authenticator app and recovery codes."""
    return page(request)


def page(request, *, app_form=None, passkey_form=None, codes=None, wait=0):
    """Show the page. `codes` are new recovery codes, which are shown only now."""
    user = request.user
    signed = request.POST.get("secret") if app_form else None
    key = signed and second_factor.secret_of(user, signed)
    if not key:
        signed = second_factor.new_secret(user)
        key = second_factor.secret_of(user, signed)
    context = {
        "title": "Login and security",
        "passkeys": list(user.passkeys.all()),
        "passkeys_available": passkeys.available(),
        "passkey": passkeys.offer(user),
        "passkey_form": passkey_form or PasskeyForm(),
        "has_app": second_factor.has_app(user),
        "app": second_factor.shown(user, key),
        "app_form": app_form or AppForm(),
        "secret": signed,
        "codes": codes,
        "codes_left": second_factor.recovery_codes_left(user),
        "exists": second_factor.exists(user),
        "required": settings.REQUIRE_SECOND_FACTOR,
        "must_enrol": session.lacks_second_factor(request),
        "site_address": settings.SITE_URL,
    }
    return show(request, "security", context, wait=wait)


def enrolled(request, change, words):
    """Finish adding a factor: mark the session, and create recovery codes the first time."""
    request.session[session.SECOND_FACTOR] = True
    emails.notify_of_change(request.user, change)
    messages.success(request, words)
    if second_factor.recovery_codes_left(request.user):
        return redirect("admin:security")
    return page(request, codes=second_factor.make_recovery_codes(request.user))


@require_POST
@fresh
def add_app(request):
    """Add an authenticator app, after a code from it was typed. Attempts are limited."""
    form = AppForm(request.POST)
    user, key = request.user, second_factor.secret_of(request.user, request.POST.get("secret", ""))
    if not form.is_valid():
        return page(request, app_form=form)
    wait = lockout.attempt(request, lockout.CODE, user.get_username())
    if wait:
        form.add_error("code", locked(wait))
        return page(request, app_form=form, wait=wait)
    if not key:
        form.add_error("code", "That page was open for too long. Scan the new code below.")
        return page(request, app_form=form)
    if not second_factor.add_app(user, key, form.cleaned_data["code"].replace(" ", "")):
        form.add_error("code", "That is not the code. Type the one that the app shows now.")
        return page(request, app_form=form)
    lockout.succeeded(request, lockout.CODE, user.get_username())
    return enrolled(request, "app-added", "The authenticator app is added.")


@require_POST
@fresh
def add_passkey(request):
    """Add the passkey that the browser made."""
    form = PasskeyForm(request.POST)
    if not form.is_valid():
        return page(request, passkey_form=form)
    answer = (request.POST.get(field, "") for field in ("credential", "challenge"))
    if not passkeys.add(request.user, *answer, form.cleaned_data["name"]):
        form.add_error(None, "The passkey was not added. Try again.")
        return page(request, passkey_form=form)
    return enrolled(request, "passkey-added", "The passkey is added.")


@require_POST
@fresh
def remove_passkey(request, pk):
    """Remove one passkey of the person who is logged in."""
    passkey = get_object_or_404(request.user.passkeys, pk=pk)
    return removed(request, passkey.delete, "passkey-removed", "The passkey is removed.")


@require_POST
@fresh
def remove_app(request):
    """Remove the authenticator app of the person who is logged in."""
    app = request.user.totpdevice_set.all()
    return removed(request, app.delete, "app-removed", "The authenticator app is removed.")


def removed(request, remove, change, words):
    """Remove a factor, unless it is the last and one is required."""
    with transaction.atomic():
        remove()
        if settings.REQUIRE_SECOND_FACTOR and not second_factor.exists(request.user):
            transaction.set_rollback(True)
            messages.error(request, "This blog requires a second step. Add another one first.")
            return redirect("admin:security")
        second_factor.tidy(request.user)
        emails.notify_of_change(request.user, change)
    messages.success(request, words)
    return redirect("admin:security")


@require_POST
@fresh
def new_recovery_codes(request):
    """Replace all recovery codes, and show the new ones this once."""
    if not second_factor.exists(request.user):
        return redirect("admin:security")
    codes = second_factor.make_recovery_codes(request.user)
    emails.notify_of_change(request.user, "codes-made")
    return page(request, codes=codes)
