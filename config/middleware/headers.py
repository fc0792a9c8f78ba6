"""Response headers that hold for the whole site, beside those that Django sends."""

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.conf import settings

STAFF = "/admin/"

PLACE = "{nonce}"
"""Where the nonce of an answer belongs in the policy that was written before."""

UNUSED = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture",
    "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts",
    "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "screen-wake-lock",
    "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
"""What a browser can do and no page here does. Passkeys and the clipboard, which some use, stay."""

PERMISSIONS = ", ".join(f"{feature}=()" for feature in UNUSED)

REPORTS = 'csp="/csp-report/"'
"""Where browsers report what the policy made them refuse: the `report-to` of the settings."""

TRUSTED_TYPES = {"require-trusted-types-for": ["'script'"], "trusted-types": ["offline-worker"]}
"""On public pages no text becomes HTML or a script, but by `static/js/keep.js`. The editor of the
admin makes HTML of what authors paste, and cannot do without."""


class HeadersMiddleware(CSPMiddleware):
    """Says what a page may load and do, and who may load it.

    django-csp writes a policy anew for every answer, which cost more than all other middleware but
    that of the limits. Here it writes those of the public pages and of the staff's once; only the
    nonce, which only the staff's have, is put in for each answer.
    """

    def __init__(self, get_response):
        super().__init__(get_response)
        self.public = build_policy(update=TRUSTED_TYPES)
        self.staff = build_policy()
        self.staff_with_nonce = build_policy(nonce=PLACE)

    def __call__(self, request):
        is_staff = request.path.startswith(STAFF)
        if is_staff:
            self.process_request(request)  # `request.csp_nonce`, which is made when it is asked for
        response = self.get_response(request)
        headers = response.headers
        headers.setdefault("Permissions-Policy", PERMISSIONS)
        headers.setdefault("Reporting-Endpoints", REPORTS)
        headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        if not is_shown_elsewhere(request, response):
            headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if not (settings.DEBUG and response.status_code in {404, 500}):  # Django's, with its styles
            headers.setdefault(HEADER, self.policy_of_staff(request) if is_staff else self.public)
        return response

    def policy_of_staff(self, request):
        nonce = getattr(request, "_csp_nonce", None)
        return self.staff_with_nonce.replace(PLACE, nonce) if nonce else self.staff


def is_shown_elsewhere(request, response):
    """Whether other sites may show it: the pictures, which stand in feeds and in their readers."""
    return request.path.startswith(settings.MEDIA_URL) or response.headers.get(
        "Content-Type", ""
    ).startswith("image/")
