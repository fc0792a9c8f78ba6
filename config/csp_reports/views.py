"""Where browsers send their reports, in both formats that they have."""

import json
from urllib.parse import unquote, urlsplit

from django.http import HttpResponse
from django.urls import Resolver404, resolve
from django.views.decorators.http import require_POST

from blog.models import CspViolation
from blog.tally import Tally

OLD, NEW = "application/csp-report", "application/reports+json"

MOST_BYTES = 64_000
"""In one request. A report has about 2,000: the policy and up to two addresses."""

MOST_REPORTS = 50
"""In one request that are counted. Browsers gather them for up to a minute."""

DIRECTIVES = {
    "base-uri", "child-src", "connect-src", "default-src", "font-src", "form-action",
    "frame-ancestors", "frame-src", "img-src", "manifest-src", "media-src", "object-src",
    "require-trusted-types-for", "script-src", "script-src-attr", "script-src-elem", "style-src",
    "style-src-attr", "style-src-elem", "trusted-types", "worker-src",
}  # fmt: skip
"""The rules that a browser can apply under our policies. A report about another is none of ours."""

EXTENSION = ("chrome-extension", "moz-extension", "safari-extension", "safari-web-extension")

tally = Tally("blocked by browsers", CspViolation.add, most=200)


@require_POST
def report(request):
    """Count the violations in a report. No cookie, no query: browsers wait for nothing here."""
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
    """The route and the directive of each violation that counts."""
    for body in bodies_in(sent)[:MOST_REPORTS]:
        directive = text(body, "effectiveDirective", "effective-directive", "violated-directive")
        directive = directive.partition(" ")[0]  # the older name comes with all that is allowed
        if directive in DIRECTIVES and not is_of_an_extension(body):
            yield route_of(text(body, "documentURL", "document-uri")), directive


def bodies_in(sent):
    if isinstance(sent, list):
        found = [each for each in sent if isinstance(each, dict)]
        found = [each.get("body") for each in found if each.get("type") == "csp-violation"]
    else:
        found = [sent.get("csp-report")] if isinstance(sent, dict) else []
    return [body for body in found if isinstance(body, dict)]


def text(body, *names):
    """The first of these fields that is there; empty when none is, or when it is no text."""
    value = next((body[name] for name in names if name in body), "")
    return value if isinstance(value, str) else ""


def is_of_an_extension(body):
    """Whether it is the work of what a reader installed, as far as the browser says so."""
    sources = [text(body, "sourceFile", "source-file"), text(body, "blockedURL", "blocked-uri")]
    return any(source.startswith(EXTENSION) for source in sources)


def route_of(address):
    """The name of the route that leads to a page; empty where none of ours does.

    Of the address only this is kept: it may hold the token of a reader's own page.
    """
    try:
        return resolve(unquote(urlsplit(address).path)).view_name
    except (ValueError, Resolver404):
        return ""
