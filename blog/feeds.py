"""Syndication of posts."""

from django.conf import settings
from django.contrib.syndication.views import Feed
from django.urls import reverse
from django.utils.html import format_html_join

from blog.markup import xml_text
from blog.models import Blog, Post
from blog.syndication import FullTextRss


class LatestPosts(Feed):
    """The newest twenty posts, whole."""

    feed_type = FullTextRss
    language = "en-gb"

    def title(self):
        return xml_text(Blog.load().name)

    def description(self):
        return xml_text(Blog.load().tagline)

    def link(self):
        return reverse("blog:home")

    def items(self):
        return Post.objects.published().newest_first().with_people().prefetch_related("tags")[:20]

    def item_title(self, post):
        return xml_text(post.title)

    def item_description(self, post):
        return xml_text(post.summary)

    item_guid_is_permalink = False

    def item_guid(self, post):
        # Survives a change of the address, as a reader's list of what was read should.
        return f"{settings.SITE_URL}/?p={post.pk}"

    def item_pubdate(self, post):
        return post.publish_at

    def item_updateddate(self, post):
        return post.shown_update or post.publish_at

    def item_categories(self, post):
        return [xml_text(tag.name) for tag in post.tags.all()]

    def item_extra_kwargs(self, post):
        statement = format_html_join(
            "", "<p>Conflict of interest: {}</p>", ((text,) for text in post.disclosures)
        )
        return {
            "creators": [person.name for person in post.authors],
            "content": post.body_html + statement,
        }
