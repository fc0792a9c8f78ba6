"""Ends idle sessions, and enforces the second factor if it is required."""

from django.contrib.auth import logout
from django.http import HttpResponseRedirect, JsonResponse
from django.urls import reverse

from config.middleware.requests import STAFF
from config.sign_in import second_factor, session, views

DOORS = ("admin:login", "admin:logout", "admin:password_reset", "owner")
"""Prefixes of the routes for people who are not signed in."""

ENROLMENT = ("admin:security", "admin:login", "admin:logout", "admin:password_change")
"""Prefixes of the routes for people who must first add a second factor."""


class SignInMiddleware:
    """Ends idle sessions, and responds to a form of an ended session with a sign-in page.

    The page returns what was typed.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if not request.path.startswith(STAFF):
            return None
        name = request.resolver_match.view_name
        if request.user.is_authenticated:
            is_old = session.lacks_second_factor(request) and second_factor.exists(request.user)
            if session.is_over(request) or is_old:
                logout(request)
            elif name not in session.AUTOMATIC:
                session.note(request)
        if request.user.is_authenticated:
            return self.enrol(request, name)
        if request.method == "POST" and not name.startswith(DOORS):
            return self.sign_in_again(request)
        return None

    def enrol(self, request, name):
        if not session.lacks_second_factor(request) or name.startswith(ENROLMENT):
            return None
        if wants_json(request):
            return JsonResponse({"sign_in": reverse("admin:security")}, status=401)
        return HttpResponseRedirect(reverse("admin:security"))

    def sign_in_again(self, request):
        """The CSRF check has passed, so the form came from one of our own pages."""
        if wants_json(request):
            return JsonResponse({"sign_in": reverse("admin:login")}, status=401)
        return views.session_over(request)


def wants_json(request):
    """Return whether a script of ours asks."""
    return "application/json" in request.headers.get("Accept", "")
