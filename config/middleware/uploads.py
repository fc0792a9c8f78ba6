"""How much a request may carry: little from a stranger, a picture from somebody who is signed in.

Asked twice, each time before a byte of the body is read. Our own server
(`config.operations.server`) asks as soon as it has the headers, so that nothing is received. The
middleware asks for whatever server runs us, so that Django spools nothing to the disk, and finds
the words.
"""

from django.conf import settings
from django.contrib.auth import SESSION_KEY, get_user
from django.http import HttpRequest, HttpResponseBadRequest
from django.shortcuts import render
from django.utils.module_loading import import_string

from blog.numbers import whole_number

STRANGER = 1_000_000
"""Bytes in one request of anybody. The longest comment has 120,000 when it is sent."""

STAFF = 25_000_000
"""Bytes below /admin/ from somebody who is signed in: a picture (`blog.images`) and a post."""

PATH = "/admin/"
POSTS = "/admin/blog/post/"
"""Where the form keeps what is typed: on the server, or in the browser when nobody is logged in."""


def is_signed_in(cookies):
    """Whether these cookies open a session of the staff, as the database says."""
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
    """413 for a request that carries too much, without a look at its body."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        # Not every server refuses what is no number, and Django would fail on it.
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
