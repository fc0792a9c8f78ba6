"""Feed formats: RSS 2.0, Atom 1.0 and JSON Feed 1.1.

A Django `Feed` gives each item its `creators`, a list of names. It may also give it `content` as
HTML. Without `content`, the description is the whole text.
"""

import json
from datetime import datetime
from typing import NamedTuple

from django.contrib.syndication import views
from django.urls import path
from django.utils.encoding import iri_to_uri
from django.utils.feedgenerator import Atom1Feed, Rss201rev2Feed, SyndicationFeed, rfc3339_date
from django.views.decorators.http import require_safe

from blog.content.sanitize import xml_text
from blog.models.addresses import absolute


class Replies(NamedTuple):
    """The comments of a post: their number, the latest time, their page and their feeds."""

    count: int
    latest_at: datetime | None
    page: str
    feeds: dict[str, str]
    """Absolute URLs by the keys of `FORMATS`."""


counters = []


def counts_replies(function):
    """Register a function that takes a list of posts and returns {post's key: Replies}.

    An app above this one stores the comments.
    """
    counters.append(function)
    return function


def replies_to(posts):
    """Return what every registered counter knows of the posts, as {key: Replies}."""
    found = {}
    for count in counters:
        found |= count(posts)
    return found


class Feed(views.Feed):
    """A Django feed whose own URL always uses SITE_URL, not the request's `Host`.

    Its other links must be absolute too: Django would complete them from `Host`.
    """

    def get_feed(self, obj, request):
        feed = super().get_feed(obj, request)
        feed.feed["feed_url"] = iri_to_uri(absolute(request.path))
        return feed


def text_of(item):
    """Return what an entry says, without characters that XML refuses."""
    return xml_text(item.get("content") or item["description"])


def summary_of(item):
    """Return the summary of an item with a whole text; None for other items."""
    return item["description"] if item.get("content") else None


class FullTextRss(Rss201rev2Feed):
    """RSS 2.0 with the whole text and all authors of each item."""

    def rss_attributes(self):
        return {
            **super().rss_attributes(),
            "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:slash": "http://purl.org/rss/1.0/modules/slash/",
            "xmlns:wfw": "http://wellformedweb.org/CommentAPI/",
        }

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item)
        for name in item["creators"]:
            handler.addQuickElement("dc:creator", xml_text(name))
        if replies := item.get("replies"):
            handler.addQuickElement("slash:comments", str(replies.count))
            handler.addQuickElement("wfw:commentRss", iri_to_uri(replies.feeds[""]))
        if item.get("content"):
            handler.addQuickElement("content:encoded", text_of(item))


class FullTextAtom(Atom1Feed):
    """Atom 1.0 with the same. An entry must have an author: the feed's own if none is known."""

    def root_attributes(self):
        return {**super().root_attributes(), "xmlns:thr": "http://purl.org/syndication/thread/1.0"}

    def add_item_elements(self, handler, item):
        super().add_item_elements(handler, item | {"description": summary_of(item)})
        for name in item["creators"] or [self.feed["title"]]:
            handler.startElement("author", {})
            handler.addQuickElement("name", xml_text(name))
            handler.endElement("author")
        handler.addQuickElement("content", text_of(item), {"type": "html"})
        if replies := item.get("replies"):
            link = {"rel": "replies", "type": "application/atom+xml"}
            link |= {"href": iri_to_uri(replies.feeds["atom"]), "thr:count": str(replies.count)}
            if replies.latest_at:
                link["thr:updated"] = rfc3339_date(replies.latest_at)
            handler.addQuickElement("link", None, link)
            handler.addQuickElement("thr:total", str(replies.count))


class JsonFeed(SyndicationFeed):
    """JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/)."""

    content_type = "application/feed+json; charset=utf-8"

    def write(self, outfile, encoding):
        feed = {
            "version": "https://jsonfeed.org/version/1.1",
            "title": self.feed["title"],
            "home_page_url": self.feed["link"],
            "feed_url": self.feed["feed_url"],
            "description": self.feed["description"],
            "language": self.feed["language"],
        }
        feed = filled(feed) | {"items": [self.item(item) for item in self.items]}
        outfile.write(json.dumps(feed, ensure_ascii=False, indent=1).encode(encoding))

    def item(self, item):
        parts = {
            "id": item["unique_id"],
            "url": item["link"],
            "title": item["title"],
            "summary": summary_of(item),
            "date_published": item["pubdate"] and rfc3339_date(item["pubdate"]),
            "date_modified": item["updateddate"] and rfc3339_date(item["updateddate"]),
            "authors": [{"name": xml_text(name)} for name in item["creators"]],
            "tags": item["categories"],
            "image": item.get("image"),
            "attachments": [
                {"url": file.url, "mime_type": file.mime_type, "size_in_bytes": int(file.length)}
                for file in item["enclosures"]
            ],
        }
        if replies := item.get("replies"):
            # An extension, as the specification allows.
            parts["_comments"] = {
                "count": replies.count,
                "url": replies.page,
                "feed_url": replies.feeds["json"],
            }
        return filled(parts) | {"content_html": text_of(item)}


def filled(parts):
    """Return the parts that have a value: JSON Feed has no empty ones."""
    return {name: value for name, value in parts.items() if value}


FORMATS = {"": FullTextRss, "atom": FullTextAtom, "json": JsonFeed}


def paths(route, feed, name):
    """Return the routes of a feed: RSS at `route`, and below it `atom/` and `json/`."""
    for key, feed_type in FORMATS.items():
        view = feed()
        view.feed_type = feed_type
        below, suffix = (f"{key}/", f"-{key}") if key else ("", "")
        yield path(route + below, require_safe(view), name=name + suffix)
