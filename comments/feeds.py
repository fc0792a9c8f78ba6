"""Syndication of the conversation."""

import hashlib

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.db.models import Count, Max, Sum
from django.http import Http404
from django.views.decorators.http import etag, require_safe

from blog.markup import xml_text
from blog.models import Blog, Post
from comments.models import Comment, Thread

NEWEST = 50


def view(feed, feed_type):
    """The view of a feed in one of the formats of `blog.syndication`."""
    feed = feed()
    feed.feed_type = feed_type
    return require_safe(etag(feed.etag)(feed))


class LatestComments(Feed):
    """The newest visible comments of the blog."""

    language = "en-gb"
    item_guid_is_permalink = False

    def etag(self, request, **kwargs):
        """Moves when anything that the feed shows may have changed; read without the comments."""
        threads = Thread.objects.aggregate(Sum("version"), Count("pk"))
        newest = Post.objects.published().aggregate(Max("publish_at"))
        return self.digest(request, Blog.load().version, *threads.values(), *newest.values())

    def digest(self, request, *versions):
        parts = [self.feed_type.__name__, request.get_host(), request.path, *versions]
        return f'"{hashlib.sha256(repr(parts).encode()).hexdigest()[:32]}"'

    def title(self):
        return xml_text(f"Thoughts on {Blog.load().name}")

    def description(self):
        return "The latest comments, newest first."

    def link(self):
        return "/"

    def feed_guid(self):
        return f"{settings.SITE_URL}/comments/feed/"

    def items(self):
        return self.newest(Comment.objects.filter(post__in=Post.objects.published()))

    def newest(self, comments):
        return comments.visible().select_related("post").newest_first()[:NEWEST]

    def item_title(self, comment):
        return xml_text(str(comment))

    def item_description(self, comment):
        return xml_text(comment.body_html)

    def item_pubdate(self, comment):
        return comment.submitted_at

    def item_updateddate(self, comment):
        return comment.edited_at or comment.submitted_at

    def item_guid(self, comment):
        # An id that survives a change of the post's address, and of the words.
        return f"{settings.SITE_URL}/#comment-{comment.pk}"

    def item_extra_kwargs(self, comment):
        return {"creators": [comment.shown_name]}


class PostComments(LatestComments):
    """The newest visible comments of one post."""

    def get_object(self, request, year, month, slug):
        post = Post.objects.published().at(year, month, slug)
        if post is None:
            raise Http404("There is no post at this address.")
        return post

    def etag(self, request, **kwargs):
        post = self.get_object(request, **kwargs)
        versions = Thread.objects.filter(pk=post.pk).values_list("version", flat=True)
        return self.digest(request, Blog.load().version, post.pk, *versions)

    def title(self, post):
        return xml_text(f"Thoughts on “{post}”")

    def link(self, post):
        return post.get_absolute_url()

    def feed_guid(self, post):
        return f"{settings.SITE_URL}/?p={post.pk}#comments"

    def items(self, post):
        return self.newest(Comment.objects.for_post(post))
