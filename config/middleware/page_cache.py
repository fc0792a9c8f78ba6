"""The finished bytes of public pages, kept under the versions that they were built from.

A changed version is the invalidation: nothing stale is shown, and `comments.page_cache` throws
away what a changed thread has made old.
The versions are read before the rows, so a change in between makes the kept page too old, never
too new. What the clock changes (a planned post appears, a thread closes, a post turns old) is part
of the key.
"""

import hashlib
from functools import cache

from django.conf import settings
from django.db import connection
from django.http import Http404, HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import get_conditional_response

from blog.models import Blog, Post
from blog.paging import page_number
from comments import page_cache
from comments.models import Thread
from comments.thread.query import ThreadQuery

FEEDS = ("feed", "feed-atom", "feed-json")

POST = "blog:post-detail"
OF_A_POST = {POST, *(f"comments:post-{feed}" for feed in FEEDS)}
OF_THE_BLOG = {
    "sitemap",
    *(f"blog:{name}" for name in ("home", "archive", "year", "month", "tag", "author")),
    *(f"{app}:{feed}" for app in ("blog", "comments") for feed in FEEDS),
    *(f"blog:{of}-{feed}" for of in ("tag", "author") for feed in FEEDS),
}
NUMBERED = {"blog:home", "blog:month", "blog:tag", "blog:author"}
"""Whose page depends on `?page=`. Of the others none reads the query, but for that of a post."""


class PageCacheMiddleware:
    """Answers a GET from the kept page, or with 304, and keeps what was built."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.build = digest_of_release()

    def __call__(self, request):
        response = self.get_response(request)
        key = getattr(request, "page_key", None)
        if key and response.status_code == 200:
            if request.page_is_kept:
                page_cache.keep(request.page_of, key, (response.content, response["Content-Type"]))
            response["ETag"] = f'"{key}"'
            if asks_for_anything(request):
                return get_conditional_response(request, response["ETag"], response=response)
        return response

    def process_view(self, request, view, args, kwargs):
        name, is_kept = request.resolver_match.view_name, True
        if request.method not in {"GET", "HEAD"} or is_for_one_reader(name, request.GET):
            return None
        if name in OF_A_POST:
            found = versions_of_post(kwargs["slug"])
        elif name in OF_THE_BLOG:
            found = versions_of_blog()
        else:
            return None
        if found is None:
            return None
        request.page_of, versions, request.blog, thoughts = found
        if name == POST:
            query = ThreadQuery.of(request.GET).of_thread(thoughts)
            asked, is_kept = query.cache_key(), is_shared(query)
        else:
            try:
                asked = page_number(request) if name in NUMBERED else ""
            except Http404:
                return None
        # Never the query as it was typed, and never Host: anybody could fill the memory with
        # copies of one page. `build` knows SITE_URL, which is what pages link to.
        key = f"{self.build}|{request.path}|{asked}|{versions}"
        key = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:40]
        # The key says nothing of whether there is a page: who asks for any has it built first.
        if not asks_for_anything(request):
            not_modified = get_conditional_response(request, etag=f'"{key}"')
            if isinstance(not_modified, HttpResponseNotModified):
                return not_modified
        if kept := page_cache.find(key):
            content, content_type = kept
            response = HttpResponse(content, content_type, headers={"ETag": f'"{key}"'})
            return get_conditional_response(request, response["ETag"], response=response)
        request.page_key, request.page_is_kept = key, is_kept
        return None


def asks_for_anything(request):
    return request.headers.get("If-None-Match", "").strip() == "*"


def is_for_one_reader(name, query):
    """With a comment that nobody else sees, or no page but the number of an old post."""
    return (name == POST and "mine" in query) or (name in {"blog:home", "sitemap"} and "p" in query)


def is_shared(query):
    """Whether many will ask for the same. A page for each comment of a long thread would fill
    the memory: who follows a link to one comment has it built."""
    return query.conversation is None and query.replytocom is None


# Written out: composed by the ORM, this costs three times what answering from the cache may cost.
# With the blog's own row, which the page would otherwise read by itself.
VERSIONS = """
    SELECT (SELECT MAX(publish_at) FROM blog_post
            WHERE status = 'published' AND publish_at <= %s),
           post.id, post.publish_at, thread.version, thread.is_open, thread.closes_after_days,
           thread.visible_count,
           blog.id, blog.name, blog.tagline, blog.featured_id, blog.footer, blog.version,
           blog.is_about_health, blog.old_after_years, blog.old_notice,
           blog.identity, blog.old_origin
    FROM blog_post AS post
    LEFT JOIN comments_thread AS thread ON thread.post_id = post.id
    LEFT JOIN blog_blog AS blog ON blog.id = 1
    WHERE post.slug = %s AND post.status = 'published' AND post.publish_at <= %s
"""
BLOG = (
    *("id", "name", "tagline", "featured_id", "footer", "version"),
    *("is_about_health", "old_after_years", "old_notice", "identity", "old_origin"),
)


def versions_of_post(slug):
    """Everything that the page of a post is built from, the Blog, and the number of thoughts;
    None without a post."""
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    with connection.cursor() as cursor:
        cursor.execute(VERSIONS, [now, slug, now])
        row = cursor.fetchone()
    if row is None:
        return None
    newest, pk, publish_at, version, is_open, days, thoughts, *blog = row
    if days is not None:
        # Closing is a matter of the clock: the thread answers for now.
        post = Post.objects.only("status", "publish_at").get(slug=slug)
        is_open = Thread(post=post, is_open=is_open, closes_after_days=days).accepts_comments()
    blog = blog_of(blog)
    return pk, [newest, publish_at, version, is_open, *moving(blog)], blog, thoughts or 0


# A thread's version only grows, so the sum moves whenever one of them does.
VERSIONS_OF_BLOG = """
    SELECT (SELECT MAX(publish_at) FROM blog_post
            WHERE status = 'published' AND publish_at <= %s),
           (SELECT SUM(version) FROM comments_thread),
           blog.id, blog.name, blog.tagline, blog.featured_id, blog.footer, blog.version,
           blog.is_about_health, blog.old_after_years, blog.old_notice,
           blog.identity, blog.old_origin
    FROM (SELECT 1) AS one LEFT JOIN blog_blog AS blog ON blog.id = 1
"""


def versions_of_blog():
    """The same for lists of posts, feeds and the sitemap, which show no thread."""
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    with connection.cursor() as cursor:
        cursor.execute(VERSIONS_OF_BLOG, [now])
        newest, threads, *blog = cursor.fetchone()
    blog = blog_of(blog)
    return page_cache.BLOG, [newest, threads, *moving(blog)], blog, 0


def moving(blog):
    """What moves for all pages at once: the version, and each day the age from which posts are old.

    It would be enough to move when one of them turns old. To find that out in the query above costs
    each database a way of its own to count in years; this costs a blog about health that it builds
    its pages once a day.
    """
    return blog.version, blog.old_until()


def blog_of(columns):
    return Blog(**dict(zip(BLOG, columns, strict=True))) if columns[0] else Blog(pk=1)


def digest_of_release():
    """A digest of what builds pages, so that a new release never answers with an old page."""
    parts = f"{settings.SITE_URL} {settings.TIME_ZONE} {digest_of_files()}"
    return hashlib.sha256(parts.encode()).hexdigest()


@cache
def digest_of_files():
    """Read once: a process runs what it started with, and each test client asks anew."""
    digest = hashlib.sha256()
    for folder in ("templates", "blog", "comments", "config"):
        for file in sorted((settings.BASE_DIR / folder).rglob("*")):
            if file.suffix in {".py", ".html", ".css", ".js"}:
                digest.update(file.read_bytes())
    return digest.hexdigest()
