"""The addresses that search engines should know."""

from django.contrib.sitemaps import Sitemap

from blog.models import Page, Person, Post, Tag


class Posts(Sitemap):
    def items(self):
        return Post.objects.published().newest_first().defer("body", "body_html")

    def lastmod(self, post):
        return post.shown_update or post.publish_at


class Pages(Sitemap):
    def items(self):
        return Page.objects.all()

    def location(self, page):
        return page.get_absolute_url()


class Tags(Sitemap):
    def items(self):
        return Tag.objects.filter(posts__in=Post.objects.published()).distinct()


class People(Sitemap):
    def items(self):
        return Person.objects.filter(posts__in=Post.objects.published()).distinct()


SITEMAPS = {"posts": Posts, "pages": Pages, "tags": Tags, "people": People}
