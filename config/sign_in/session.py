"""Sessions of staff: how they begin, how long they last, how they end."""

import time

from django.conf import settings
from django.contrib.auth import login
from django.contrib.auth.signals import user_logged_in
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.encoding import iri_to_uri
from django.utils.http import url_has_allowed_host_and_scheme

from config.sign_in import browsers, lockout, typed

SEEN, SIGNED_IN, SECOND_FACTOR, PENDING = "seen", "signed_in_at", "second_factor", "sign_in"
BACKEND = "django.contrib.auth.backends.ModelBackend"

FRESH = 15 * 60
"""Seconds after a sign-in during which somebody may change how they sign in."""

PENDING_SECONDS = 10 * 60
"""Seconds between the password and the code."""

WRITE_EVERY = 60
"""Seconds between two writes of a person's last request."""

AUTOMATIC = {"admin:blog_post_keep", "admin:jsi18n"}
"""Requests that pages send by themselves. They do not keep a session alive."""


def begin(request, user, **kwargs):
    """Store the time of a sign-in, from which `SignInMiddleware` counts."""
    if hasattr(request, "session"):
        request.session[SEEN] = request.session[SIGNED_IN] = int(time.time())


user_logged_in.connect(begin, dispatch_uid="config.sign_in.session")


def complete(request, user, *, second_factor):
    """Sign in a person who passed all steps. Return the response to their original request."""
    pending = request.session.pop(PENDING, {})
    login(request, user, backend=BACKEND)
    request.session.cycle_key()  # login() keeps the key if somebody was already signed in
    request.session[SECOND_FACTOR] = second_factor
    kept = typed.unpack(request.POST.get(typed.FIELD))
    target = next_path(request, pending.get("next", ""))
    response = typed.give_back(request, kept) if kept else HttpResponseRedirect(target)
    browsers.remember(request, response, lockout.account_key(user.get_username()))
    return response


def next_path(request, default=""):
    """Return where to go after a sign-in: a requested page of the admin, else its first page."""
    home = reverse("admin:index")
    for target in (request.POST.get("next"), request.GET.get("next"), default):
        if target and target.startswith(home) and "\\" not in target and target.isprintable():
            target = iri_to_uri(target)
            if url_has_allowed_host_and_scheme(target, None):
                return target
    return home


def is_over(request):
    """Return whether the session was idle for `SESSION_IDLE_HOURS`."""
    seen = request.session.get(SEEN, 0)
    return time.time() - seen > settings.SESSION_IDLE_HOURS * 3600


def note(request):
    """Store the time of a person's request."""
    if time.time() - request.session.get(SEEN, 0) >= WRITE_EVERY:
        request.session[SEEN] = int(time.time())


def is_fresh(request):
    """Return whether the person logged in within the last `FRESH` seconds."""
    return time.time() - request.session.get(SIGNED_IN, 0) < FRESH


def lacks_second_factor(request):
    """Return whether a second factor is required and this session has none."""
    return settings.REQUIRE_SECOND_FACTOR and not request.session.get(SECOND_FACTOR)
