"""The pages of a static copy: what readers can see, by address, and each as the site shows it."""

from urllib.parse import urlsplit

from django.conf import settings
from django.db.models import Count
from django.http import Http404, HttpRequest, QueryDict
from django.urls import resolve, reverse
from django.utils.functional import SimpleLazyObject

from blog.models import Blog, Page, Person, Post, Tag
from blog.models.querysets import ADDRESS
from blog.redirects.models import TARGETS, Redirect
from comments.models import ModerationSettings
from config.exchange.static_site.links import file_of

SEARCH = "/search/"
MOST_ON_A_PAGE = "all=1"
"""The query that shows a whole thread, so that every comment has its anchor on the post's page."""

BATCH = 500


def all_pages():
    """Yield (path, query, file) of each page and feed, the posts first.

    Those that list posts come after them, and the home page comes last: whoever reads a copy while
    it is replaced finds no link that leads nowhere.
    """
    posts = Post.objects.published()
    for post in posts.only(*ADDRESS).newest_first().iterator(chunk_size=BATCH):
        path = post.get_absolute_url()
        yield path, MOST_ON_A_PAGE, file_of(path)
        yield f"{path}feed/", "", file_of(f"{path}feed/", "index.xml")
    for page in Page.objects.only("slug"):
        if not page.is_hidden:
            yield page.get_absolute_url(), "", file_of(page.get_absolute_url())
    for name in ("privacy", "accessibility"):
        yield reverse(name), "", file_of(reverse(name))
    if ModerationSettings.load().shows_how:
        path = reverse("comments:how-we-moderate")
        yield path, "", file_of(path)
    for model in (Tag, Person):
        used = model.objects.filter(posts__in=posts).annotate(uses=Count("posts"))
        for row in used.order_by("slug"):
            path = row.get_absolute_url()
            yield from numbered(path, row.uses)
            yield f"{path}feed/", "", file_of(f"{path}feed/", "index.xml")
    months = list(
        posts.values_list("year", "month").annotate(Count("pk")).order_by("year", "month")
    )
    for year in dict.fromkeys(year for year, _, _ in months):
        path = reverse("blog:year", args=[year])
        yield path, "", file_of(path)
    for year, month, count in months:
        yield from numbered(reverse("blog:month", args=[year, month]), count)
    yield reverse("blog:archive"), "", file_of(reverse("blog:archive"))
    for app in ("blog", "comments"):
        for feed, name in (("feed", "xml"), ("feed-atom", "xml"), ("feed-json", "json")):
            path = reverse(f"{app}:{feed}")
            yield path, "", file_of(path, f"index.{name}")
    yield from numbered(reverse("blog:home"), posts.count())


def numbered(path, posts):
    """Yield the pages of a list of so many posts."""
    for number in range(2, -(-posts // settings.POSTS_PER_PAGE) + 1):
        yield path, f"page={number}", file_of(f"{path}page/{number}/")
    yield path, "", file_of(path)


def former_addresses(files):
    """Yield (former path, path of what it leads to) for what is in `files`."""
    rows = Redirect.objects.select_related(*TARGETS).order_by("path")
    for target in TARGETS:
        rows = rows.defer(*(f"{target}__{name}" for name in LONG.get(target, ())))
    for row in rows.iterator(chunk_size=BATCH):
        path = row.target.get_absolute_url()
        if path in files:
            yield row.path, path


LONG = {"post": ("body", "body_html", "words", "search_words"), "page": ("body", "body_html")}
"""The columns that an address does not need."""


class ReaderRequest(HttpRequest):
    """A request that no server received, so its host is always that of the site."""

    def get_host(self):
        return urlsplit(settings.SITE_URL).netloc


def request_for(path, query=""):
    """Return a request for a page by a reader, as views get it.

    No middleware runs: the copy fills no cache, counts against no limit and is no broken link.
    """
    request = ReaderRequest()
    request.method, request.path, request.path_info = "GET", path, path
    request.GET = QueryDict(query)
    request.META = {"QUERY_STRING": query}
    request.blog = SimpleLazyObject(Blog.load)
    request.retry_after = 0
    return request


def content_of(path, query):
    """Return a page of the site as bytes; None if readers cannot see it any more."""
    request = request_for(path, query)
    request.resolver_match = found = resolve(path)
    try:
        response = found.func(request, *found.args, **found.kwargs)
    except Http404:
        return None
    return response.content if response.status_code == 200 else None
