"""What was typed in a form whose session had ended: given back to whoever typed it, after sign-in.

It travels in the pages themselves, signed, and is stored nowhere: a stranger who posts fills
nothing. Only what came from one of our own pages is given back, so that no other site can have its
own form sent by somebody who signs in.
"""

from django.core import signing

from config.sign_in.pages import show

SALT = "colloquy.sign-in.typed"
SECONDS = 24 * 3600
FIELD = "typed"
NEVER = {"csrfmiddlewaretoken", FIELD}


def pack(request):
    """The form of a request, signed; an empty text when it holds nothing to keep."""
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
    """What `pack` made, as a dict with `path`, `fields` and `files`; None when it is not that."""
    if not packed:
        return None
    try:
        return signing.loads(packed, salt=SALT, max_age=SECONDS)
    except signing.BadSignature:
        return None


def give_back(request, kept, *, status=200):
    """A page whose button sends what was typed to where it was going."""
    return show(
        request, "send_again", {"title": "You are logged in again", "kept": kept}, status=status
    )


def came_from_us(request):
    """Whether the browser itself says that one of our own pages sent this."""
    site = request.headers.get("Sec-Fetch-Site")
    if site is not None:
        return site == "same-origin"
    return request.headers.get("Origin") == f"{request.scheme}://{request.get_host()}"
