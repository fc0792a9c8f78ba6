"""Writes the blog as WordPress exports one (WXR 1.2), for its importer and for that of others.

Posts are read in pieces, so a large blog takes no more memory than a small one. No e-mail address
is written, neither of readers nor of the team.
"""

from collections import Counter
from datetime import UTC
from html import escape
from io import TextIOWrapper
from pathlib import Path

from django.conf import settings
from django.db.models import Max
from django.utils import timezone

from blog.content.sanitize import with_whole_links, xml_text
from blog.feeds import identifiers
from blog.models import Blog, Page, Person, Picture, Post, Tag
from blog.models.addresses import absolute
from comments.models import Comment, Thread
from config.backup import making
from config.exchange.wordpress_export.comments import (
    COMMENT_STATUSES,
    HIDDEN,
    as_comment,
    numbers_of,
    with_parents,
)

BATCH = 100

HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"
  xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
  xmlns:content="http://purl.org/rss/1.0/modules/content/"
  xmlns:dc="http://purl.org/dc/elements/1.1/"
  xmlns:wp="http://wordpress.org/export/1.2/">
<channel>
"""
FOOT = "</channel>\n</rss>\n"


def export_wordpress(path, track):
    """Write the blog to `path`, as a whole or not at all. Return a Counter of what is in it.

    `track(things, description, total)` draws a progress bar.
    """
    # Only this user can read the file: it has drafts, and comments that wait.
    with making.whole(path) as file:
        text = TextIOWrapper(file, encoding="utf-8", newline="\n")
        export = Export(text.write)
        export.run(track)
        text.detach()
    return export.count


class Export:
    """One export. `write` takes text."""

    def __init__(self, write):
        self.write, self.blog, self.count = write, Blog.load(), Counter()
        # Pages and pictures have numbers of their own here, and share those of posts there.
        self.of_pages = highest(Post)
        self.of_pictures = self.of_pages + highest(Page)
        self.of_leads = self.of_pictures + highest(Picture)

    def run(self, track):
        self.write(HEAD)
        self.about()
        posts = Post.objects.order_by("pk").prefetch_related(
            "bylines__person", "tags", "old_addresses"
        )
        total = Post.objects.count()
        for post in track(posts.iterator(chunk_size=BATCH), "Posts and comments", total):
            self.post(post)
        for page in Page.objects.order_by("pk"):
            self.page(page)
        for picture in Picture.objects.order_by("pk").iterator(chunk_size=BATCH):
            number = self.of_pictures + picture.pk
            self.picture(number, picture.file, picture.alt, picture.uploaded_at)
        self.write(FOOT)

    def about(self):
        self.elements(
            {
                "title": as_html(self.blog.name),
                "link": settings.SITE_URL,
                "description": as_html(self.blog.tagline),
                "language": settings.LANGUAGE_CODE,
                "wp:wxr_version": "1.2",
                "wp:base_site_url": settings.SITE_URL,
                "wp:base_blog_url": settings.SITE_URL,
            }
        )
        for person in Person.objects.order_by("pk"):
            self.group(
                "wp:author",
                {
                    "wp:author_id": person.pk,
                    "wp:author_login": person.slug,
                    "wp:author_email": "",
                    "wp:author_display_name": as_html(person.name),
                },
            )
        for tag in Tag.objects.order_by("pk"):
            self.group(
                "wp:tag",
                {
                    "wp:term_id": tag.pk,
                    "wp:tag_slug": tag.slug,
                    "wp:tag_name": as_html(tag.name),
                },
            )

    def post(self, post):
        people = [byline.person for byline in post.bylines.all()]
        thread = Thread.objects.filter(pk=post.pk).first() or Thread(post=post)
        meta = [("_wp_old_slug", slug) for slug in old_slugs(post)]
        if post.image:
            meta.append(("_thumbnail_id", self.of_leads + post.pk))
        self.begin_item(
            post,
            number=post.pk,
            kind="post",
            link=absolute(post.get_absolute_url()),
            guid=identifiers.whole(post.guid, self.blog),
            writer=people[0].slug if people else "",
            summary=post.summary,
            status=status_of(post),
            at=post.publish_at,
            updated_at=post.updated_at or post.publish_at,
            takes_comments=thread.accepts_comments(),
        )
        for tag in post.tags.all():
            self.term("post_tag", tag.slug, tag.name)
        for person in people[1:]:
            self.term("author", person.slug, person.name)
        for key, value in meta:
            self.group("wp:postmeta", {"wp:meta_key": key, "wp:meta_value": value})
        self.comments(post)
        self.write("</item>\n")
        self.count["posts"] += 1
        if post.image:
            number = self.of_leads + post.pk
            self.picture(number, post.image, post.image_alt, post.publish_at, parent=post.pk)

    def page(self, page):
        number = self.of_pages + page.pk
        self.begin_item(
            page,
            number=number,
            kind="page",
            link=absolute(page.get_absolute_url()),
            guid=f"{settings.SITE_URL}/?page_id={number}",
            at=timezone.now(),
        )
        self.write("</item>\n")
        self.count["pages"] += 1

    def begin_item(self, row, *, number, kind, link, guid, at, **has):
        """Write an item of a post or a page up to its terms and comments."""
        updated_at = has.get("updated_at", at)
        self.write("<item>\n")
        self.elements(
            {"title": as_html(row.title), "link": link, "dc:creator": has.get("writer", "")}
        )
        self.write(f'<guid isPermaLink="false">{escape(xml_text(guid))}</guid>\n')
        self.elements(
            {
                "content:encoded": with_whole_links(row.body, link),
                "excerpt:encoded": as_html(has.get("summary", "")),
                "wp:post_id": number,
                **dates("wp:post_date", at),
                **dates("wp:post_modified", updated_at),
                "wp:comment_status": "open" if has.get("takes_comments") else "closed",
                "wp:ping_status": "closed",
                "wp:post_name": row.slug,
                "wp:status": has.get("status", "publish"),
                "wp:post_parent": 0,
                "wp:menu_order": 0,
                "wp:post_type": kind,
                "wp:post_password": "",
                "wp:is_sticky": 0,
            }
        )

    def picture(self, number, file, alt, at, *, parent=0):
        """Write a picture by its address. WordPress gets the file from there."""
        name = Path(file.name).stem
        self.write("<item>\n")
        address = absolute(file.url)
        self.elements(
            {
                "title": as_html(alt or name),
                "link": address,
                "dc:creator": "",
                "guid": address,
                "content:encoded": "",
                "excerpt:encoded": "",
                "wp:post_id": number,
                **dates("wp:post_date", at),
                "wp:comment_status": "closed",
                "wp:post_name": name,
                "wp:status": "inherit",
                "wp:post_parent": parent,
                "wp:post_type": "attachment",
                "wp:attachment_url": address,
            }
        )
        alt = {"wp:meta_key": "_wp_attachment_image_alt", "wp:meta_value": alt}
        self.group("wp:postmeta", alt)
        self.write("</item>\n")
        self.count["pictures"] += 1

    def comments(self, post):
        """Write the thread of a post, parents before their replies. One query."""
        rows = Comment.objects.for_post(post).select_related("person").order_by("tree_id", "lft")
        rows = with_parents(list(rows))
        numbers = numbers_of(rows)
        for row in rows:
            self.comment(row, numbers)

    def comment(self, row, numbers):
        is_hidden = row.status not in COMMENT_STATUSES
        name = row.author_name or (row.person.name if row.by_team and row.person else "")
        self.group(
            "wp:comment",
            {
                "wp:comment_id": numbers[row.pk],
                "wp:comment_author": "" if is_hidden else as_html(name),
                "wp:comment_author_email": "",
                "wp:comment_author_url": "" if is_hidden else as_html(row.author_url),
                "wp:comment_author_IP": "",
                **dates("wp:comment_date", row.submitted_at),
                "wp:comment_content": "" if is_hidden else as_comment(row.body_html),
                "wp:comment_approved": COMMENT_STATUSES.get(row.status, HIDDEN),
                "wp:comment_type": row.kind,
                "wp:comment_parent": numbers.get(row.parent_id, 0),
                "wp:comment_user_id": row.person_id or 0 if row.by_team else 0,
            },
        )
        self.count["hidden" if is_hidden else "comments"] += 1

    def term(self, kind, slug, name):
        words = cdata(as_html(name))
        self.write(f'<category domain="{kind}" nicename="{escape(slug)}">{words}</category>\n')

    def group(self, name, fields):
        self.write(f"<{name}>\n")
        self.elements(fields)
        self.write(f"</{name}>\n")

    def elements(self, fields):
        self.write("".join(f"<{name}>{cdata(value)}</{name}>\n" for name, value in fields.items()))


def cdata(value):
    """Return a value as WordPress writes it. A number needs no section."""
    if isinstance(value, int):
        return str(value)
    text = xml_text(str(value)).replace("]]>", "]]]]><![CDATA[>")
    return f"<![CDATA[{text}]]>"


def as_html(text):
    """Return a title or a name as WordPress stores it: as HTML."""
    return escape(text, quote=False)


def highest(model):
    return model.objects.aggregate(highest=Max("pk"))["highest"] or 0


def dates(name, at):
    """Return a moment in the blog's own zone, and in that of Greenwich."""
    form = "%Y-%m-%d %H:%M:%S"
    local = timezone.localtime(at).strftime(form)
    return {name: local, f"{name}_gmt": at.astimezone(UTC).strftime(form)}


def status_of(post):
    if post.status == Post.Status.DRAFT:
        return "draft"
    return "publish" if post.is_published else "future"


def old_slugs(post):
    """Return the former slugs of a post, by which WordPress finds it at its former address."""
    slugs = (row.path.rstrip("/").rpartition("/")[2] for row in post.old_addresses.all())
    return sorted({slug for slug in slugs if slug and "?" not in slug and slug != post.slug})
