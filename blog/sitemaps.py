"""Sitemaps for search engines."""

from urllib.parse import urlsplit

from django.conf import settings
from django.contrib import sitemaps
from django.db.models import Max

from blog.models import Page, Person, Post, Tag


class Sitemap(sitemaps.Sitemap):
    """A sitemap with addresses under SITE_URL, whatever host was requested."""

    def get_protocol(self, protocol=None):
        return urlsplit(settings.SITE_URL).scheme

    def get_domain(self, site=None):
        return urlsplit(settings.SITE_URL).netloc


class Posts(Sitemap):
    """The published posts, with their last update."""

    def items(self):
        return Post.objects.published().newest_first().defer("body", "body_html", "words")

    def lastmod(self, post):
        return post.shown_update or post.publish_at


class Pages(Sitemap):
    """The pages, such as /about/."""

    def items(self):
        return Page.objects.all()


class Lists(Sitemap):
    """The pages that list posts of one kind. They change when such a post is published."""

    model = None

    def items(self):
        rows = self.model.objects.filter(posts__in=Post.objects.published())
        return rows.annotate(newest=Max("posts__publish_at")).order_by("slug")

    def lastmod(self, row):
        return row.newest


class Tags(Lists):
    """The list of posts of each hashtag."""

    model = Tag


class People(Lists):
    """The list of posts of each person."""

    model = Person


SITEMAPS = {"posts": Posts, "pages": Pages, "tags": Tags, "people": People}
