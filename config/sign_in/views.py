"""Views for signing in: name and password, second step, passkeys, links to choose a password."""

import time

from django.contrib import messages
from django.contrib.auth import get_user_model
from django.contrib.auth.forms import SetPasswordForm
from django.db import transaction
from django.http import HttpResponseRedirect
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_protect
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from blog import outbox
from config.sign_in import emails, lockout, passkeys, second_factor, session, typed
from config.sign_in.forms import CodeForm, ResetForm, SignInForm, locked
from config.sign_in.links import LINKS
from config.sign_in.pages import show


def door(view):
    """Decorate a view of the sign-in: no cache, CSRF protection, no secrets in error reports."""
    view = require_http_methods(["GET", "HEAD", "POST"])(view)
    return never_cache(csrf_protect(sensitive_post_parameters()(view)))


def sent(request):
    """Return the form of a POST, even if empty; None for other methods."""
    return request.POST if request.method == "POST" else None


@door
def sign_in(request, again=False):
    """Show the sign-in page. With `again`, ask a signed-in person to sign in again."""
    again = again and request.user.is_authenticated
    if request.method != "POST":
        if request.user.is_active and request.user.is_staff and not again:
            return HttpResponseRedirect(session.next_path(request))
        return page(request, SignInForm(request), again)
    data = request.POST.copy()
    if again:
        data["username"] = request.user.get_username()
    form = SignInForm(request, data)
    if not form.is_valid():
        return page(request, form, again)
    return password_was_right(request, form.get_user())


def page(request, form, again=False, *, status=200, error="", wait=0, over=False):
    """Return the sign-in page, which also carries a form whose session has ended."""
    context = {
        "form": form or SignInForm(request),
        "title": "Log in again" if again or over else "Log in",
        "again": again,
        "over": over,
        "error": error,
        "passkey": passkeys.ask(),
        "typed": typed.pack(request) if over else request.POST.get(typed.FIELD, ""),
        "next": session.next_path(request),
    }
    wait = wait or (form.wait if form else 0)
    return show(request, "login", context, status=status, wait=wait)


def session_over(request):
    """Return the response to a form whose session has ended."""
    return page(request, None, over=True, status=403)


def password_was_right(request, user):
    """Ask for the second step if the person has one. Otherwise sign them in."""
    if not second_factor.exists(user):
        return session.complete(request, user, second_factor=False)
    request.session[session.PENDING] = {
        "user": user.pk,
        "hash": user.get_session_auth_hash(),
        "at": int(time.time()),
        "next": session.next_path(request),
    }
    request.session.cycle_key()
    return code_page(request, CodeForm(request=request, user=user))


@door
def second_step(request):
    """Ask for the code of the second step, shortly after the password."""
    user = pending_user(request)
    if user is None:
        return redirect("admin:login")
    if request.method != "POST":
        return code_page(request, CodeForm(request=request, user=user))
    form = CodeForm(request.POST, request=request, user=user)
    if not form.is_valid():
        return code_page(request, form)
    if form.kind == "recovery":
        left = second_factor.recovery_codes_left(user)
        emails.notify_of_change(user, "code-used")
        messages.warning(request, f"That recovery code is used up. You have {left} left.")
    return session.complete(request, user, second_factor=True)


def code_page(request, form):
    """Show the second step: a passkey, a code of the app, or a recovery code."""
    context = {
        "form": form,
        "title": "Second step",
        "passkey": passkeys.ask() if form.user.passkeys.exists() else None,
        "typed": request.POST.get(typed.FIELD, ""),
        "has_app": second_factor.has_app(form.user),
    }
    return show(request, "second_step", context, wait=form.wait)


def pending_user(request):
    """Return who entered the right password in this session; None if it was too long ago."""
    pending = request.session.get(session.PENDING)
    if not pending or time.time() - pending["at"] > session.PENDING_SECONDS:
        return None
    user = get_user_model().objects.filter(pk=pending["user"], is_active=True).first()
    return user if user and user.get_session_auth_hash() == pending["hash"] else None


@require_POST
@never_cache
@csrf_protect
def passkey(request):
    """Check the response of a passkey, which is both factors and is counted separately."""
    again = request.user.is_authenticated
    wait = lockout.attempt(request, lockout.PASSKEY)
    if wait:
        return page(request, None, again, error=locked(wait).messages[0], wait=wait)
    user = passkeys.person_of(request.POST.get("credential", ""), request.POST.get("challenge", ""))
    if user is None or not user.is_staff or (again and user != request.user):
        error = "That passkey did not work. Try again, or log in with your password."
        return page(request, None, again, error=error)
    return session.complete(request, user, second_factor=True)


# Recovery -----------------------------------------------------------------------------------------


@door
def password_reset(request):
    """E-mail a link for a new password. The response is the same if there is no such account."""
    form = ResetForm(sent(request))
    context = {"form": form, "title": "Choose a new password"}
    if not form.is_valid():
        return show(request, "password_reset", context)
    wait = lockout.attempt(request, lockout.RESET)
    if wait:
        form.add_error(None, locked(wait))
        return show(request, "password_reset", context, wait=wait)
    for user in lockout.staff_with_address().filter(email__iexact=form.cleaned_data["email"]):
        if lockout.may_mail_reset(user):
            outbox.queue(emails.RESET, user.email, subject_key=user.pk, urgent=True)
    return redirect("admin:password_reset_done")


@require_http_methods(["GET", "HEAD"])
def password_reset_done(request):
    """Say that an e-mail is on its way, whether or not there is such an account."""
    return show(request, "password_reset_done", {"title": "Check your e-mail"})


@door
def link(request, purpose, token):
    """Let a person choose a password by a link, which works once. GET changes nothing."""
    found = LINKS.get(purpose)
    user = found and found.user_of(token)
    if user is None:
        return show(request, "link_over", {"title": "This link does not work any more"}, status=404)
    form = SetPasswordForm(user, sent(request))
    if request.method == "POST" and form.is_valid():
        with transaction.atomic():
            form.save()
            if purpose != "invitation":
                emails.notify_of_change(user, "password")
        lockout.unlock(request, user.get_username())
        return password_was_right(request, user)
    context = {"form": form, "title": "Choose a password", "person": user, "purpose": purpose}
    return show(request, "choose_password", context)


def again_url(request):
    """Return the address for signing in again before changing how to sign in."""
    return f"{reverse('admin:login_again')}?next={reverse('admin:security')}"


def csrf_failure(request, reason=""):
    """Return the response to a form below /admin/ whose CSRF token is outdated.

    A sign-in in another window changes the token, and open forms still have the old one. The form
    is returned, unless another site sent it.
    """
    if not typed.came_from_us(request):
        return render(request, "403.html", status=403)
    carried = typed.unpack(request.POST.get(typed.FIELD))
    kept = carried or typed.unpack(typed.pack(request))
    is_door = request.path.startswith(reverse("admin:login"))
    if request.user.is_authenticated and kept and (carried or not is_door):
        return typed.give_back(request, kept, status=403)
    if is_door:
        return page(request, None, error="This page was open for too long. Try again.", status=403)
    return session_over(request)
