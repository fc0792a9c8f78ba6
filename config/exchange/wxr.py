"""Reads the exports of WordPress (WXR 1.0 to 1.2) and yields `records`."""

import html
import re
from datetime import UTC, datetime

from config.exchange.elements import Elements
from config.exchange.mending import Mender
from config.exchange.records import Entry, Refused, Remark, Site, Term, Writer

WP = re.compile(r"https?://(?:www\.)?wordpress\.org/export/(\d+\.\d+)/(excerpt/)?")
KNOWN = {
    "http://purl.org/rss/1.0/modules/content/": "content:",
    "http://purl.org/dc/elements/1.1/": "dc:",
    "": "",
}

STATUSES = {
    "publish": "published",
    "future": "published",
    "static": "published",
    "inherit": "published",
    "private": "private",
    "trash": "removed",
}
"""Those of posts. Every other one (draft, pending, auto-draft) is not public there: a draft."""

REMARKS = {"1": "approved", "approved": "approved", "spam": "spam", "trash": "removed"}
REMARKS |= {"post-trashed": "removed"}
"""Those of comments. Every other one waits for a moderator."""


class Export:
    """One file. Iterating yields its Site, Writers, Terms and Entries, in the file's order.

    Raises Refused when the file cannot be read to its end.
    """

    def __init__(self, file, name, zone):
        self.name, self.zone, self.mender = name, zone, Mender(file, name)
        self.version = ""
        self.elements = Elements(self.mender, name, depth=2)

    def notes(self):
        """Return sentences about what was mended or guessed in this file."""
        yield from self.mender.notes.sentences()
        if self.version not in {"1.0", "1.1", "1.2"}:
            said = f"says “{self.version}”" if self.version else "does not say"
            yield f"{self.name} {said} which version of WXR it is. It was read as 1.2."

    def __iter__(self):
        about, is_export = {}, False
        for node in self.elements:
            name = name_of(node)
            if self.elements.root != ("", "rss"):
                break
            is_export |= name.startswith("wp:") or name == "item"
            if name == "wp:author":
                yield writer(fields(node))
            elif name in {"wp:category", "wp:tag", "wp:term"}:
                if term := term_of(name, fields(node)):
                    yield term
            elif name == "item":
                yield self.entry(node)
            elif not node.children:
                about.setdefault(name, node.text.strip())
                if name == "wp:wxr_version":
                    self.version = node.text.strip()
                if name in {"title", "link", "wp:base_blog_url"}:
                    yield site(about)
        if not is_export:
            raise Refused(f"{self.name} is no export of WordPress. Nothing was imported.")

    def entry(self, node):
        has = fields(node)
        status = has.get("wp:status", "publish").strip()
        meta = {}
        for part in node.children:
            if name_of(part) == "wp:postmeta":
                pair = fields(part)
                meta.setdefault(pair.get("wp:meta_key", "").strip(), []).append(
                    pair.get("wp:meta_value", "")
                )
        return Entry(
            key=has.get("wp:post_id", "").strip(),
            kind=has.get("wp:post_type", "post").strip() or "post",
            line=node.line,
            title=plain(has.get("title", "")),
            html=has.get("content:encoded", ""),
            summary=has.get("excerpt:encoded", ""),
            slug=has.get("wp:post_name", "").strip(),
            status="locked"
            if has.get("wp:post_password", "").strip()
            else STATUSES.get(status, "draft"),
            at=self.moment(has, "wp:post_date"),
            updated_at=self.moment(has, "wp:post_modified"),
            link=has.get("link", "").strip(),
            guid=has.get("guid", "").strip(),
            writer=has.get("dc:creator", "").strip(),
            parent=has.get("wp:post_parent", "").strip().lstrip("0"),
            takes_comments=has.get("wp:comment_status", "open").strip() != "closed",
            file=has.get("wp:attachment_url", "").strip(),
            terms=[term_of_item(part) for part in node.children if name_of(part) == "category"],
            meta=meta,
            remarks=[
                self.remark(part)
                for part in node.children
                if name_of(part) == "wp:comment" and part.children
            ],
        )

    def remark(self, node):
        has = fields(node)
        user = has.get("wp:comment_user_id", "").strip().lstrip("0")
        machine = has.get("wp:comment_author_IP", "") + has.get("wp:comment_agent", "")
        return Remark(
            key=has.get("wp:comment_id", "").strip(),
            parent=has.get("wp:comment_parent", "").strip().lstrip("0"),
            name=plain(has.get("wp:comment_author", "")),
            url=html.unescape(has.get("wp:comment_author_url", "").strip()),
            html=has.get("wp:comment_content", ""),
            at=self.moment(has, "wp:comment_date"),
            status=REMARKS.get(has.get("wp:comment_approved", "").strip(), "pending"),
            kind=has.get("wp:comment_type", "").strip() or "comment",
            writer=user,
            email=has.get("wp:comment_author_email", "").strip(),
            has_machine=bool(machine.strip()),
        )

    def moment(self, has, name):
        """Return a date in its own zone: that of Greenwich if the file has it, else the blog's."""
        for given, zone in ((f"{name}_gmt", UTC), (name, self.zone)):
            try:
                local = datetime.strptime(has.get(given, "").strip(), "%Y-%m-%d %H:%M:%S")
            except ValueError:
                continue
            if 1900 < local.year < 9000:
                return local.replace(tzinfo=zone)
        return None


def name_of(node):
    """Return the name of an element as WordPress writes it, whatever prefix the file has."""
    namespace, name = node.name
    if found := WP.fullmatch(namespace):
        return f"{'excerpt' if found[2] else 'wp'}:{name}"
    prefix = KNOWN.get(namespace)
    return f"? {name}" if prefix is None else f"{prefix}{name}"


def fields(node):
    """Return the texts of the elements in this one. Of two with one name, the first counts."""
    found = {}
    for part in node.children:
        found.setdefault(name_of(part), part.text)
    return found


def site(about):
    address = about.get("wp:base_blog_url") or about.get("link") or ""
    return Site(name=plain(about.get("title", "")), address=address.rstrip("/"))


def writer(has):
    login = has.get("wp:author_login", "").strip()
    return Writer(
        key=has.get("wp:author_id", "").strip() or login,
        login=login,
        name=plain(has.get("wp:author_display_name", "")) or login,
        email=has.get("wp:author_email", "").strip(),
    )


def term_of(name, has):
    """Return a declared category or tag; None for other taxonomies, such as menus."""
    if name == "wp:category":
        kind, slug, label = "category", "wp:category_nicename", "wp:cat_name"
    elif name == "wp:tag":
        kind, slug, label = "post_tag", "wp:tag_slug", "wp:tag_name"
    else:
        kind, slug, label = has.get("wp:term_taxonomy", "").strip(), "wp:term_slug", "wp:term_name"
    if kind not in {"category", "post_tag"}:
        return None
    slug = has.get(slug, "").strip()
    parent = (has.get("wp:category_parent") or has.get("wp:term_parent") or "").strip()
    number = has.get("wp:term_id", "").strip()
    return Term(kind, slug, plain(has.get(label, "")) or slug, parent, number)


def term_of_item(node):
    """Return a category or tag of a post. Without a kind, as in WXR 1.0, it is a category."""
    kind = {"tag": "post_tag"}.get(domain := node.attributes.get(("", "domain"), ""), domain)
    name = plain(node.text)
    return Term(kind or "category", node.attributes.get(("", "nicename"), "").strip(), name)


TAG = re.compile(r"<[^>]*>")


def plain(markup):
    """Return a title or a name, which WordPress stores as HTML, as text."""
    return " ".join(html.unescape(TAG.sub("", markup)).replace("\x00", "").split())
