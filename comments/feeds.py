"""Feeds of comments."""

from django.http import Http404

from blog.content.sanitize import with_whole_links, xml_text
from blog.feeds import identifiers
from blog.feeds.formats import FORMATS, Feed, Replies, counts_replies
from blog.models import Post
from blog.models.addresses import absolute
from comments.models import Comment, Thread

NEWEST = 50


@counts_replies
def replies_to(posts):
    """Return the number of comments of each post, and their address."""
    threads = {thread.pk: thread for thread in Thread.objects.filter(pk__in=[p.pk for p in posts])}
    return {post.pk: replies_of(post, threads.get(post.pk)) for post in posts}


def replies_of(post, thread):
    """Return the count of a post's comments, their newest time, and their feeds."""
    page = absolute(post.get_absolute_url())
    feeds = {key: f"{page}feed/{key and f'{key}/'}" for key in FORMATS}
    count, latest_at = (thread.visible_count, thread.latest_at) if thread else (0, None)
    return Replies(count, latest_at, f"{page}#comments", feeds)


class LatestComments(Feed):
    """The newest visible comments of the blog."""

    language = "en-gb"
    item_guid_is_permalink = False

    def get_object(self, request):
        return request.blog

    def title(self, blog):
        return xml_text(f"Thoughts on {blog.name}")

    def description(self):
        return "The latest comments, newest first."

    def link(self):
        return absolute("/")

    def feed_guid(self, blog):
        return identifiers.of_list("/comments/feed/", blog, "comments")

    def items(self, blog):
        return self.newest(Comment.objects.filter(post__in=Post.objects.published()), blog)

    def newest(self, comments, blog):
        comments = list(comments.visible().select_related("post").newest_first()[:NEWEST])
        for comment in comments:
            comment.blog = blog
        return comments

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
        return identifiers.whole(comment.guid, comment.blog)

    def item_extra_kwargs(self, comment):
        return {"creators": [comment.shown_name]}


class PostComments(LatestComments):
    """The newest visible comments of one post."""

    def get_object(self, request, year, month, slug):
        post = Post.objects.published().at(year, month, slug)
        if post is None:
            raise Http404("There is no post at this address.")
        post.blog = request.blog
        return post

    def title(self, post):
        return xml_text(f"Thoughts on “{post}”")

    def link(self, post):
        return absolute(post.get_absolute_url())

    def feed_guid(self, post):
        return identifiers.of_replies(post.guid, post.blog)

    def items(self, post):
        return self.newest(Comment.objects.for_post(post), post.blog)
