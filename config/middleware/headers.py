"""Response headers for the whole site, in addition to Django's."""

from csp.constants import HEADER
from csp.middleware import CSPMiddleware
from csp.utils import build_policy
from django.conf import settings

STAFF = "/admin/"

PLACE = "{nonce}"
"""The placeholder for the nonce of a response in a prepared policy."""

UNUSED = (
    "accelerometer", "autoplay", "browsing-topics", "camera", "display-capture",
    "encrypted-media", "geolocation", "gyroscope", "hid", "idle-detection", "local-fonts",
    "magnetometer", "microphone", "midi", "payment", "picture-in-picture", "screen-wake-lock",
    "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
"""Browser features that no page uses. Some pages use passkeys and the clipboard."""

PERMISSIONS = ", ".join(f"{feature}=()" for feature in UNUSED)

REPORTS = 'csp="/csp-report/"'
"""Where browsers report violations of the policy: the `report-to` of the settings."""

TRUSTED_TYPES = {"require-trusted-types-for": ["'script'"], "trusted-types": ["offline-worker"]}
"""On public pages, only `static/js/save-page.js` may turn text into HTML or a script.

The editor of the admin turns what authors paste into HTML, so the admin has no such rule.
"""


class HeadersMiddleware(CSPMiddleware):
    """Sets what a page may load and do, and who may load it.

    django-csp builds a policy for every response. That took longer than all other middleware except
    the rate limit. Here the two policies, for public and for staff pages, are built once. Only the
    nonce of staff pages is added to each response.
    """

    def __init__(self, get_response):
        super().__init__(get_response)
        self.public = build_policy(update=TRUSTED_TYPES)
        self.staff = build_policy()
        self.staff_with_nonce = build_policy(nonce=PLACE)

    def __call__(self, request):
        is_staff = request.path.startswith(STAFF)
        if is_staff:
            self.process_request(request)  # sets the lazy `request.csp_nonce`
        response = self.get_response(request)
        headers = response.headers
        headers.setdefault("Permissions-Policy", PERMISSIONS)
        headers.setdefault("Reporting-Endpoints", REPORTS)
        headers.setdefault("Cross-Origin-Embedder-Policy", "require-corp")
        if not is_shown_elsewhere(request, response):
            headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        if not (settings.DEBUG and response.status_code in {404, 500}):  # Django's, with styles
            headers.setdefault(HEADER, self.policy_of_staff(request) if is_staff else self.public)
        return response

    def policy_of_staff(self, request):
        nonce = getattr(request, "_csp_nonce", None)
        return self.staff_with_nonce.replace(PLACE, nonce) if nonce else self.staff


def is_shown_elsewhere(request, response):
    """Return whether other sites may show it: pictures, which feed readers show."""
    return request.path.startswith(settings.MEDIA_URL) or response.headers.get(
        "Content-Type", ""
    ).startswith("image/")
