"""What holds for every request: which POST counts, what stays private."""

from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpResponsePermanentRedirect
from django.shortcuts import render
from django.utils.functional import SimpleLazyObject

from blog.models import Blog
from blog.redirects import broken_links
from blog.redirects.resolve import leads_now

STAFF = "/admin/"
OWN = ("/comment/", "/subscribe/", "/preview/")


class SameOriginMiddleware:
    """Lets a public POST through when it comes from our own pages; 403 when it does not.

    A public form carries no token, so that its page is the same for everybody. A browser says
    where a POST comes from: `Sec-Fetch-Site`, or on older ones `Origin` or `Referer`. A client
    that says nothing (curl, a very old tablet) cannot be carrying somebody else's cookies,
    because there are none. Below /admin/ Django's own token does the work.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.path.startswith(STAFF):
            return None
        request.csrf_processing_done = True  # what CsrfViewMiddleware asks before its own check
        if request.method in {"GET", "HEAD", "OPTIONS", "TRACE"} or is_same_origin(request):
            return None
        return render(request, "403.html", status=403)


def is_same_origin(request):
    """Whether a request that changes something was sent by one of our own pages."""
    if request.headers.get("Sec-Fetch-Site") in {"same-origin", "none"}:
        return True
    for header in ("Origin", "Referer"):
        if value := request.headers.get(header):
            try:
                parts = urlsplit(value)
                # SITE_URL too: a proxy may ask for us by another name than readers do.
                is_site = (parts.scheme, parts.netloc) == urlsplit(settings.SITE_URL)[:2]
                return is_site or parts.netloc == request.get_host()
            except ValueError:
                return False
    return "Sec-Fetch-Site" not in request.headers


class PrivatePagesMiddleware:
    """Keeps a reader's own pages out of caches and search engines.

    `/comment/<token>/`, `/subscribe/<token>/` and the post with `?mine=` are for one person,
    `/preview/<token>/` is for those who were given it.
    Everything else that is public says that it may be kept and must be checked, so that a comment
    taken back is gone at once, everywhere.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if not request.path.startswith(STAFF):
            request.META.pop("HTTP_COOKIE", None)  # the public site reads none, so it answers none
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
    """`request.blog`: the row with what holds for the whole blog, read once, and only if asked."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        request.blog = SimpleLazyObject(Blog.load)
        return self.get_response(request)


class BrokenLinkMiddleware:
    """Counts what was asked for and not found, for the owner's report."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        is_told = getattr(response, "is_told", False)
        if response.status_code == 404 and request.method == "GET" and not is_told:
            broken_links.count(request.path)
        return response


class RedirectMiddleware:
    """Leads from an address that is no longer to the one that is now, in one step.

    It stands inside CommonMiddleware, which would otherwise spend a step on a missing slash.
    A comment sent from a page that moved meanwhile goes along, with its words.
    """

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        if response.status_code != 404 or request.path.startswith(STAFF):
            return response
        address = leads_now(request.path)
        if address is None:
            return response
        if query := request.META.get("QUERY_STRING"):
            address = f"{address}?{query}"
        is_read = request.method in {"GET", "HEAD"}
        answer = HttpResponsePermanentRedirect(address)
        answer.status_code = 301 if is_read else 308  # which keeps the method and what was sent
        return answer
