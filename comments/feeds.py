"""Syndication of the conversation."""

from django.conf import settings
from django.http import Http404

from blog.markup import with_whole_links, xml_text
from blog.models import Blog, Post
from blog.models.addresses import absolute
from blog.syndication import FORMATS, Feed, Replies, counts_replies
from comments.models import Comment, Thread

NEWEST = 50


@counts_replies
def replies_to(posts):
    """How many comments each of these posts has, and where they are."""
    threads = {thread.pk: thread for thread in Thread.objects.filter(pk__in=[p.pk for p in posts])}
    return {post.pk: replies_of(post, threads.get(post.pk)) for post in posts}


def replies_of(post, thread):
    page = absolute(post.get_absolute_url())
    feeds = {key: f"{page}feed/{key and f'{key}/'}" for key in FORMATS}
    count, latest_at = (thread.visible_count, thread.latest_at) if thread else (0, None)
    return Replies(count, latest_at, f"{page}#comments", feeds)


class LatestComments(Feed):
    """The newest visible comments of the blog."""

    language = "en-gb"
    item_guid_is_permalink = False

    def title(self):
        return xml_text(f"Thoughts on {Blog.load().name}")

    def description(self):
        return "The latest comments, newest first."

    def link(self):
        return absolute("/")

    def feed_guid(self):
        return f"{settings.SITE_URL}/comments/feed/"

    def items(self):
        return self.newest(Comment.objects.filter(post__in=Post.objects.published()))

    def newest(self, comments):
        return comments.visible().select_related("post").newest_first()[:NEWEST]

    def item_title(self, comment):
        return xml_text(str(comment))

    def item_description(self, comment):
        return xml_text(with_whole_links(comment.body_html, absolute(comment.get_absolute_url())))

    def item_pubdate(self, comment):
        return comment.approved_at

    def item_updateddate(self, comment):
        return max(filter(None, [comment.edited_at, comment.approved_at]))

    def item_link(self, comment):
        return absolute(comment.get_absolute_url())

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

    def title(self, post):
        return xml_text(f"Thoughts on “{post}”")

    def link(self, post):
        return absolute(post.get_absolute_url())

    def feed_guid(self, post):
        return f"{settings.SITE_URL}/?p={post.pk}#comments"

    def items(self, post):
        return self.newest(Comment.objects.for_post(post))
