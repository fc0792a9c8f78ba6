"""Syndication of the conversation."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.http import Http404

from blog.markup import xml_text
from blog.models import Blog, Post
from comments.models import Comment


class LatestComments(Feed):
    """The newest fifty visible comments of the blog."""

    language = "en-gb"

    def title(self):
        return xml_text(f"Thoughts on {Blog.load().name}")

    def description(self):
        return "The latest comments, newest first."

    def link(self):
        return "/"

    def items(self):
        rows = Comment.objects.visible().filter(post__in=Post.objects.published())
        return rows.select_related("post").newest_first()[:50]

    def item_title(self, comment):
        return xml_text(str(comment))

    def item_description(self, comment):
        return xml_text(comment.body_html)

    def item_pubdate(self, comment):
        return comment.submitted_at

    def item_guid(self, comment):
        # An id that survives a change of the post's address, and of the words.
        return f"{settings.SITE_URL}/#comment-{comment.pk}"

    item_guid_is_permalink = False


class PostComments(LatestComments):
    """The newest fifty visible comments of one post."""

    def get_object(self, request, year, month, slug):
        post = Post.objects.published().at(year, month, slug)
        if post is None:
            raise Http404("There is no post at this address.")
        return post

    def title(self, post):
        return xml_text(f"Thoughts on “{post}”")

    def link(self, post):
        return post.get_absolute_url()

    def items(self, post):
        rows = Comment.objects.for_post(post).visible()
        return rows.select_related("post").newest_first()[:50]
