"""Receives the reports of browsers in both of their formats."""

import json
from urllib.parse import unquote, urlsplit

from django.http import HttpResponse
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_POST

from blog.models import CspViolation
from blog.tally import Tally

OLD, NEW = "application/csp-report", "application/reports+json"

MOST_BYTES = 64_000
"""Bytes of one request. A report has about 2,000: the policy and up to two addresses."""

MOST_REPORTS = 50
"""Reports that are counted in one request. Browsers collect them for up to a minute."""

DIRECTIVES = {
    "base-uri", "child-src", "connect-src", "default-src", "font-src", "form-action",
    "frame-ancestors", "frame-src", "img-src", "manifest-src", "media-src", "object-src",
    "require-trusted-types-for", "script-src", "script-src-attr", "script-src-elem", "style-src",
    "style-src-attr", "style-src-elem", "trusted-types", "worker-src",
}  # fmt: skip
"""Directives that a browser can apply under our policies. Reports about others are ignored."""

EXTENSION = ("chrome-extension", "moz-extension", "safari-extension", "safari-web-extension")

tally = Tally("blocked by browsers", CspViolation.add, most=200)


@require_POST
def report(request):
    """Count the violations in a report. Make no query and set no cookie."""
    if request.retry_after:
        return HttpResponse(status=429)
    if request.content_type not in {OLD, NEW}:
        return HttpResponse(status=415)
    if int(request.META.get("CONTENT_LENGTH") or 0) > MOST_BYTES:
        return HttpResponse(status=413)
    try:
        sent = json.loads(request.body)
    except (ValueError, RecursionError):
        return HttpResponse(status=400)
    for violation in violations_in(sent):
        tally.count(violation)
    return HttpResponse(status=204)


def violations_in(sent):
    """Yield the route and directive of each violation that counts."""
    for body in bodies_in(sent)[:MOST_REPORTS]:
        directive = text(body, "effectiveDirective", "effective-directive", "violated-directive")
        directive = directive.partition(" ")[0]  # an older name includes the allowed sources
        if directive in DIRECTIVES and not is_of_an_extension(body):
            yield route_of(text(body, "documentURL", "document-uri")), directive


def bodies_in(sent):
    """Return the reports in what a browser sent, in its old form or the new one."""
    if isinstance(sent, list):
        found = [each for each in sent if isinstance(each, dict)]
        found = [each.get("body") for each in found if each.get("type") == "csp-violation"]
    else:
        found = [sent.get("csp-report")] if isinstance(sent, dict) else []
    return [body for body in found if isinstance(body, dict)]


def text(body, *names):
    """Return the first of these fields that has text; empty if none has."""
    value = next((body[name] for name in names if name in body), "")
    return value if isinstance(value, str) else ""


def is_of_an_extension(body):
    """Return whether a browser extension caused it, as far as the browser says."""
    sources = [text(body, "sourceFile", "source-file"), text(body, "blockedURL", "blocked-uri")]
    return any(source.startswith(EXTENSION) for source in sources)


def route_of(address):
    """Return the name of the route of an address; empty if it is not ours.

    Nothing else of the address is kept, because it may contain the token of a private page.
    """
    try:
        return resolve(unquote(urlsplit(address).path)).view_name
    except (ValueError, Resolver404):
        return ""
