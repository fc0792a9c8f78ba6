"""Feeds of posts: all posts, those of a tag, those of an author."""

from typing import NamedTuple

from django.db.models import QuerySet
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils.feedgenerator import Enclosure
from django.utils.html import format_html, format_html_join

from blog.content.characters import isolated
from blog.content.sanitize import with_whole_links, xml_text
from blog.dates import day_in_words
from blog.feeds import identifiers
from blog.feeds.formats import Feed, replies_to
from blog.models import Blog, Person, Post, Tag
from blog.models.addresses import absolute

NEWEST = 20


class Source(NamedTuple):
    """The source of a feed: the blog, its posts, and their tag or author."""

    blog: Blog
    posts: QuerySet
    of: Tag | Person | None = None


class LatestPosts(Feed):
    """The newest posts, with their whole text."""

    language = "en-gb"
    item_guid_is_permalink = False

    def get_object(self, request):
        return Source(request.blog, Post.objects.published())

    def title(self, source):
        name = source.blog.name
        return xml_text(f"{source.of} · {name}" if source.of else name)

    def description(self, source):
        return xml_text(source.blog.tagline)

    def link(self, source):
        return absolute(source.of.get_absolute_url() if source.of else reverse("blog:home"))

    def feed_guid(self, source):
        of = source.of
        path = of.get_absolute_url() if of else "/"
        name = f"{of._meta.model_name} {of.pk}" if of else "posts"
        return identifiers.of_list(path, source.blog, name)

    def items(self, source):
        posts = source.posts.newest_first().with_people().with_replacement()
        posts = list(posts.prefetch_related("tags", "corrections")[:NEWEST])
        replies = replies_to(posts)
        for post in posts:
            post.blog, post.replies = source.blog, replies.get(post.pk)
        return posts

    def item_title(self, post):
        return xml_text(post.title)

    def item_description(self, post):
        return xml_text(post.blog.summary_of(post))

    def item_link(self, post):
        return absolute(post.get_absolute_url())

    def item_guid(self, post):
        return identifiers.whole(post.guid, post.blog)

    def item_pubdate(self, post):
        return post.publish_at

    def item_updateddate(self, post):
        return post.shown_update or post.publish_at

    def item_categories(self, post):
        return [xml_text(tag.name) for tag in post.tags.all()]

    def item_enclosures(self, post):
        if not post.image:
            return []
        return [Enclosure(absolute(post.image.url), str(size_of(post.image)), "image/webp")]

    def item_comments(self, post):
        return post.replies and post.replies.page

    def item_extra_kwargs(self, post):
        statement = format_html_join(
            "", "<p>Conflict of interest: {}</p>", ((isolated(text),) for text in post.disclosures)
        )
        corrections = format_html_join(
            "",
            "<p>Correction, {}: {}</p>",
            ((day_in_words(row.at), isolated(row.text)) for row in post.shown_corrections),
        )
        text = with_whole_links(post.html, absolute(post.get_absolute_url()))
        return {
            "creators": [person.name for person in post.authors],
            "content": above(post, post.blog) + text + corrections + statement,
            "replies": post.replies,
            "image": absolute(post.image.url) if post.image else None,
        }


class PostsOfTag(LatestPosts):
    """The newest posts with a tag."""

    def get_object(self, request, slug):
        tag = get_object_or_404(Tag, slug=slug)
        return Source(request.blog, Post.objects.published().filter(tags=tag), tag)


class PostsOfAuthor(LatestPosts):
    """The newest posts of an author."""

    def get_object(self, request, slug):
        person = get_object_or_404(Person, slug=slug)
        return Source(request.blog, Post.objects.published().filter(people=person), person)


def above(post, blog):
    """Return what is shown above the text of a post, as HTML."""
    parts = []
    if other := post.replacement:
        link = format_html('<a href="{}">{}</a>', absolute(other.get_absolute_url()), other)
        parts.append(
            format_html("<p><strong>This post has been replaced by {}.</strong></p>", link)
        )
    if notice := blog.notice_of(post):
        parts.append(format_html("<p><strong>{}</strong></p>", notice))
    if post.reviewed_on:
        parts.append(format_html("<p>Reviewed {:%B %Y}.</p>", post.reviewed_on))
    return format_html_join("", "{}", ((part,) for part in [*parts, post.update_elsewhere]))


def size_of(file):
    """Return the size of a stored file in bytes; 0 (unknown to feed readers) if it is missing."""
    return file.size if file.storage.exists(file.name) else 0
