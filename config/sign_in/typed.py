"""Returns the submitted form to its author after a session has ended and they sign in again.

The form is passed on in the pages themselves, signed, and is not stored. So strangers cannot fill
any memory. Only forms from our own pages are returned, so that no other site can have its form
submitted by somebody who signs in.
"""

from django.core import signing

from config.sign_in.pages import show

SALT = "colloquy.sign-in.typed"
SECONDS = 24 * 3600
FIELD = "typed"
NEVER = {"csrfmiddlewaretoken", FIELD}


def pack(request):
    """Return the signed form of a request; "" if there is nothing to keep."""
    fields = [
        [name, value]
        for name, values in request.POST.lists()
        if name not in NEVER and "password" not in name
        for value in values
    ]
    if not fields:
        return ""
    kept = {"path": request.get_full_path(), "fields": fields, "files": bool(request.FILES)}
    return signing.dumps(kept, salt=SALT, compress=True)


def unpack(packed):
    """Return the data of `pack` as a dict with `path`, `fields` and `files`; None if invalid."""
    if not packed:
        return None
    try:
        return signing.loads(packed, salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return None


def give_back(request, kept, *, status=200):
    """Return a page with a button that submits the form again."""
    return show(
        request, "send_again", {"title": "You are logged in again", "kept": kept}, status=status
    )


def came_from_us(request):
    """Return whether, according to the browser, one of our own pages sent this."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"
