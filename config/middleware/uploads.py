"""Limits the size of requests: small for everybody, large enough for pictures if signed in.

It is checked twice, each time before the body is read. Our own server (`config.operations.server`)
checks as soon as it has the headers, so that it receives no body. The middleware checks for other
servers, so that Django writes nothing to disk, and responds with an explanation.
"""

from django.conf import settings
from django.contrib.auth import SESSION_KEY, get_user
from django.http import HttpRequest, HttpResponseBadRequest
from django.shortcuts import render
from django.utils.module_loading import import_string

from blog.numbers import whole_number

STRANGER = 1_000_000
"""Bytes of one request from anybody. The longest comment has 120,000 when sent."""

STAFF = 25_000_000
"""Bytes of a request below /admin/ by a signed-in user: a picture (`blog.images`) and a post."""

PATH = "/admin/"
POSTS = "/admin/blog/post/"
"""Where the form's text is stored: on the server, or in the browser without a session."""


def is_signed_in(cookies):
    """Return whether these cookies belong to a valid session of a staff account."""
    key = cookies.get(settings.SESSION_COOKIE_NAME)
    if not key:
        return False
    request = HttpRequest()
    request.session = import_string(f"{settings.SESSION_ENGINE}.SessionStore")(key)
    if SESSION_KEY not in request.session:
        return False
    user = get_user(request)
    return user.is_active and user.is_staff


class BodyLimitMiddleware:
    """Responds with 413 to a request that is too large, without reading its body."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        # Not every server refuses an invalid length, and Django would raise an error.
        length = whole_number(request.META.get("CONTENT_LENGTH") or "0", digits=19)
        if length is None:
            return HttpResponseBadRequest("Content-Length is no number.", content_type="text/plain")
        if length <= STRANGER:
            return self.get_response(request)
        staff = request.path.startswith(PATH) and is_signed_in(request.COOKIES)
        if staff and length <= STAFF:
            return self.get_response(request)
        context = {
            "megabytes": (STAFF if staff else STRANGER) // 1_000_000,
            "staff": staff,
            "is_post": request.path.startswith(POSTS),
            "sign_in": request.path.startswith(PATH) and not staff and length <= STAFF,
        }
        return render(request, "413.html", context, status=413)
