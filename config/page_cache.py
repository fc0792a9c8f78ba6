"""The finished bytes of a post's page, kept under the versions that they were built from.

A changed version is the invalidation: nothing is ever deleted here, and nothing stale is shown.
The versions are read before the rows, so a change in between makes the kept page too old, never
too new. What the clock changes (a planned post appears, a thread closes) is part of the key.
"""

import hashlib
from dataclasses import astuple

from django.conf import settings
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse, HttpResponseNotModified
from django.utils import timezone
from django.utils.cache import get_conditional_response

from blog.models import Blog, Post
from blog.views import post_detail
from comments.models import Thread
from comments.thread import View

SECONDS = 24 * 3600


class PageCacheMiddleware:
    """Answers a GET of a post from its kept page, or with 304, and keeps what was built."""

    def __init__(self, get_response):
        self.get_response = get_response
        self.build = digest_of_release()

    def __call__(self, request):
        response = self.get_response(request)
        key = getattr(request, "page_key", None)
        if key and response.status_code == 200 and not response.has_header("ETag"):
            cache.set(key, response.content, SECONDS)
            response["ETag"] = f'"{key}"'
        return response

    def process_view(self, request, view, args, kwargs):
        shared = request.method in {"GET", "HEAD"} and "mine" not in request.GET
        if view is not post_detail or not shared:
            return None
        found = read_versions(kwargs["slug"])
        if found is None:
            return None
        versions, request.blog = found
        query = astuple(View.of(request.GET))
        key = f"{self.build}|{request.get_host()}|{request.path}|{query}|{versions}"
        key = hashlib.sha256(key.encode()).hexdigest()[:40]
        not_modified = get_conditional_response(request, etag=f'"{key}"')
        if isinstance(not_modified, HttpResponseNotModified):
            return not_modified
        if content := cache.get(key):
            return HttpResponse(content, headers={"ETag": f'"{key}"'})
        request.page_key = key
        return None


# Written out: composed by the ORM, this costs three times what answering from the cache may cost.
# With the blog's own row, which the page would otherwise read by itself.
VERSIONS = """
    SELECT (SELECT MAX(publish_at) FROM blog_post
            WHERE status = 'published' AND publish_at <= %s),
           post.publish_at, thread.version, thread.is_open, thread.closes_after_days,
           blog.id, blog.name, blog.tagline, blog.featured_id, blog.footer, blog.version
    FROM blog_post AS post
    LEFT JOIN comments_thread AS thread ON thread.post_id = post.id
    LEFT JOIN blog_blog AS blog ON blog.id = 1
    WHERE post.slug = %s AND post.status = 'published' AND post.publish_at <= %s
"""
BLOG = ("id", "name", "tagline", "featured_id", "footer", "version")


def read_versions(slug):
    """Everything that the page of a post is built from, and the Blog; None without a post."""
    now = connection.ops.adapt_datetimefield_value(timezone.now())
    with connection.cursor() as cursor:
        cursor.execute(VERSIONS, [now, slug, now])
        row = cursor.fetchone()
    if row is None:
        return None
    newest, publish_at, version, is_open, days, *blog = row
    if days is not None:
        # Closing is a matter of the clock: the thread answers for now.
        post = Post.objects.only("status", "publish_at").get(slug=slug)
        is_open = Thread(post=post, is_open=is_open, closes_after_days=days).accepts_comments()
    blog = Blog(**dict(zip(BLOG, blog, strict=True))) if blog[0] else Blog(pk=1)
    return [newest, publish_at, version, is_open, blog.version], blog


def digest_of_release():
    """A digest of what builds pages, so that a new release never answers with an old page."""
    digest = hashlib.sha256()
    for folder in ("templates", "blog", "comments", "config"):
        for file in sorted((settings.BASE_DIR / folder).rglob("*")):
            if file.suffix in {".py", ".html", ".css", ".js"}:
                digest.update(file.read_bytes())
    return digest.hexdigest()
