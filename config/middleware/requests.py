"""Middleware for every request: the origin of POSTs, private pages, redirects, broken links."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils.functional import SimpleLazyObject

from blog.models import Blog
from blog.redirects import broken_links
from blog.redirects.models import QUERIES
from blog.redirects.resolve import leads_now, numbered_address

STAFF = "/admin/"
OWN = ("/comment/", "/subscribe/", "/preview/")


class SameOriginMiddleware:
    """Accepts a public POST from our own pages only; otherwise responds with 403.

    Public forms have no token, so that a page is the same for everybody. Browsers send the origin
    of a POST in `Sec-Fetch-Site`, older ones in `Origin` or `Referer`. A client that sends none of
    these (curl, a very old tablet) cannot send somebody else's cookies, because there are none.
    Below /admin/, Django's CSRF token protects.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.path.startswith(STAFF):
            return None
        request.csrf_processing_done = True  # tells CsrfViewMiddleware to skip its own check
        if request.method in {"GET", "HEAD", "OPTIONS", "TRACE"} or is_same_origin(request):
            return None
        return render(request, "403.html", status=403)


def is_same_origin(request):
    """Return whether one of our own pages sent a request that changes something."""
    if request.headers.get("Sec-Fetch-Site") in {"same-origin", "none"}:
        return True
    for header in ("Origin", "Referer"):
        if value := request.headers.get(header):
            try:
                parts = urlsplit(value)
                # SITE_URL too: a proxy may use another host name for us than readers do.
                is_site = (parts.scheme, parts.netloc) == urlsplit(settings.SITE_URL)[:2]
                return is_site or parts.netloc == request.get_host()
            except ValueError:
                return False
    return "Sec-Fetch-Site" not in request.headers


class PrivatePagesMiddleware:
    """Keeps private pages out of caches and search engines.

    `/comment/<token>/`, `/subscribe/<token>/` and posts with `?mine=` are for one reader.
    `/preview/<token>/` is for everybody who has the link. Other public pages may be cached but must
    be revalidated, so that a deleted comment disappears everywhere at once.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith(STAFF):
            request.META.pop("HTTP_COOKIE", None)  # public pages ignore cookies
        response = self.get_response(request)
        own = request.path.startswith(OWN) or "mine" in request.GET
        if own or request.method not in {"GET", "HEAD"}:
            response["Cache-Control"] = "private, no-store"
            response["X-Robots-Tag"] = "noindex"
        elif request.path.startswith(STAFF):
            response.headers.setdefault("Cache-Control", "private, no-store")
        else:
            response.headers.setdefault("Cache-Control", "public, no-cache")
        return response


class BlogMiddleware:
    """Sets `request.blog`: the row with the blog's settings, lazy and read once."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.blog = SimpleLazyObject(Blog.load)
        return self.get_response(request)


class BrokenLinkMiddleware:
    """Counts requests for missing addresses, for the owner's report."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        is_told = getattr(response, "is_told", False)
        if response.status_code == 404 and request.method == "GET" and not is_told:
            broken_links.count(request.path)
        return response


class RedirectMiddleware:
    """Redirects from a former address to the current one, in one step.

    It runs inside CommonMiddleware, which would otherwise add a step for a missing slash. A comment
    that was sent from a page with a former address is redirected with its words.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code != 404 or request.path.startswith(STAFF):
            return response
        address = leads_now(request.path)
        if address is not None:
            if query := request.META.get("QUERY_STRING"):
                address = f"{address}{'&' if '?' in address else '?'}{query}"
        elif any(name in request.GET for name in QUERIES):  # of a blog in a folder: /blog/?p=12
            address = numbered_address(dict(request.GET.lists()))
        if address is None:
            return response
        is_read = request.method in {"GET", "HEAD"}
        answer = HttpResponsePermanentRedirect(address)
        answer.status_code = 301 if is_read else 308  # 308 keeps the method and the body
        return answer
