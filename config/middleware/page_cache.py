"""Caches public pages under the versions of what they were built from.

A changed version invalidates a page, so nothing outdated is shown. `comments.page_cache` deletes
the pages of a changed thread. Versions are read before the rows, so a concurrent change makes a
cached page too old, never too new. What depends on the clock is part of the key: a planned post
appears, a thread closes, a post turns old.
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
from blog.redirects.resolve import ASKED
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
"""Routes whose page depends on `?page=`. Others ignore the query, except those of a post."""


class PageCacheMiddleware:
    """Responds to a GET from the cache, or with 304, and caches new pages."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.build = digest_of_release()

    def __call__(self, request):
        response = self.get_response(request)
        key = getattr(request, "page_key", None)
        if key and response.status_code == 200:
            if request.page_is_kept:
                page_cache.put_page(
                    request.page_of, key, (response.content, response["Content-Type"])
                )
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
        # The key has neither the raw query nor Host: anybody could fill the memory with copies of a
        # page. `build` includes SITE_URL, which pages link to.
        key = f"{self.build}|{request.path}|{asked}|{versions}"
        key = hashlib.sha256(key.encode("utf-8", "replace")).hexdigest()[:40]
        # The key does not say whether the page exists, so for "*" it is built first.
        if not asks_for_anything(request):
            not_modified = get_conditional_response(request, etag=f'"{key}"')
            if isinstance(not_modified, HttpResponseNotModified):
                return not_modified
        if kept := page_cache.get_page(key):
            content, content_type = kept
            response = HttpResponse(content, content_type, headers={"ETag": f'"{key}"'})
            return get_conditional_response(request, response["ETag"], response=response)
        request.page_key, request.page_is_kept = key, is_kept
        return None


def asks_for_anything(request):
    """Return whether the browser has any copy: `If-None-Match: *`."""
    return request.headers.get("If-None-Match", "").strip() == "*"


def is_for_one_reader(name, query):
    """Return whether it shows a comment only its author sees, or redirects an old post number."""
    return (name == POST and "mine" in query) or (
        name in {"blog:home", "sitemap"} and any(asked in query for asked in ASKED)
    )


def is_shared(query):
    """Return whether many readers will request the same page.

    Pages for single comments of a long thread would fill the memory, so they are not cached.
    """
    return query.conversation is None and query.replytocom is None


# Raw SQL: through the ORM, this takes three times the budget of a cached page. It includes the
# blog's row, which the page would otherwise read separately.
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
    """Return the versions of a post's page, the Blog, and the number of comments.

    Return None if there is no post.
    """
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    with connection.cursor() as cursor:
        cursor.execute(VERSIONS, [now, slug, now])
        row = cursor.fetchone()
    if row is None:
        return None
    newest, pk, publish_at, version, is_open, days, thoughts, *blog = row
    if days is not None:
        # Threads close with time, so the thread decides.
        post = Post.objects.only("status", "publish_at").get(slug=slug)
        is_open = Thread(post=post, is_open=is_open, closes_after_days=days).accepts_comments()
    blog = blog_of(blog)
    return pk, [newest, publish_at, version, is_open, *moving(blog)], blog, thoughts or 0


# A thread's version only grows, so the sum changes with each of them.
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
    """Return the same for lists of posts, feeds and the sitemap, which show no thread."""
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    with connection.cursor() as cursor:
        cursor.execute(VERSIONS_OF_BLOG, [now])
        newest, threads, *blog = cursor.fetchone()
    blog = blog_of(blog)
    return page_cache.BLOG, [newest, threads, *moving(blog)], blog, 0


def moving(blog):
    """Return what changes all pages: the blog's version, and the date from which posts are old.

    The date changes daily, so a blog about health rebuilds its pages once a day. To detect when a
    post turns old, each database would need its own date arithmetic in the query above.
    """
    return blog.version, blog.old_until()


def blog_of(columns):
    """Return the Blog of a row of these columns."""
    return Blog(**dict(zip(BLOG, columns, strict=True))) if columns[0] else Blog(pk=1)


def digest_of_release():
    """Return a digest of the code and templates, so that a new release never serves an old page."""
    parts = f"{settings.SITE_URL} {settings.TIME_ZONE} {digest_of_files()}"
    return hashlib.sha256(parts.encode()).hexdigest()


@cache
def digest_of_files():
    """Cached, because a process runs the code it started with, and each test client calls this."""
    digest = hashlib.sha256()
    for folder in ("templates", "blog", "comments", "config"):
        for file in sorted((settings.BASE_DIR / folder).rglob("*")):
            if file.suffix in {".py", ".html", ".css", ".js"}:
                digest.update(file.read_bytes())
    return digest.hexdigest()
