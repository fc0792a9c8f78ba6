"""Response headers that hold for the whole site, beside those that Django and django-csp send."""

from django.conf import settings

STAFF = "/admin/"

UNUSED = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture",
    "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts",
    "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "screen-wake-lock",
    "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
"""What a browser can do and no page here does. Passkeys and the clipboard, which some use, stay."""

PERMISSIONS = ", ".join(f"{feature}=()" for feature in UNUSED)

TRUSTED_TYPES = {"require-trusted-types-for": ["'script'"], "trusted-types": ["offline-worker"]}
"""On public pages no text becomes HTML or a script, but by `static/js/keep.js`. The editor of the
admin makes HTML of what authors paste, and cannot do without."""


class HeadersMiddleware:
    """Says what a page may do, who may load it, and that no script here makes HTML of text.

    Outside django-csp's middleware, so that all of this stands on what that one answers too.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        headers = response.headers
        headers.setdefault("Permissions-Policy", PERMISSIONS)
        headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        if not is_shown_elsewhere(request, response):
            headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        return response


class TrustedTypesMiddleware:
    """Adds Trusted Types to the policy of public pages, for django-csp to write."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if not request.path.startswith(STAFF):
            response._csp_update = TRUSTED_TYPES | getattr(response, "_csp_update", {})
        return response


def is_shown_elsewhere(request, response):
    """Whether other sites may show it: the pictures, which stand in feeds and in their readers."""
    return request.path.startswith(settings.MEDIA_URL) or response.headers.get(
        "Content-Type", ""
    ).startswith("image/")
