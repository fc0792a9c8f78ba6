"""What the elements of an export of Blogger say, in both of its schemas."""

import re
from urllib.parse import unquote, urlsplit

from config.exchange.blogger_people import Author
from config.exchange.records import Term
from config.exchange.wxr import plain

SPACES = {
    "http://www.w3.org/2005/Atom": "",
    "http://purl.org/atom/app#": "app:",
    "http://www.w3.org/2007/app": "app:",
    "http://purl.org/syndication/thread/1.0": "thr:",
    "http://schemas.google.com/g/2005": "gd:",
    "http://schemas.google.com/blogger/2018": "blogger:",
}
KIND = "http://schemas.google.com/g/2005#kind"
LABEL = re.compile(r"http://www\.blogger\.com/atom/ns#|tag:blogger\.com,1999:blog-.*")
NUMBER = re.compile(r"(?:^|\.)(?:post|page|comment)-(\w+)$")

STATUSES = {"LIVE": "published", "SCHEDULED": "published"}
STATUSES |= {"SOFT_TRASHED": "removed", "TRASHED": "removed", "DELETED": "removed"}
"""Those of posts. Every other one is not public there: a draft."""

REMARKS = {"LIVE": "approved", "SPAM": "spam", "SPAM_COMMENT": "spam", "GHOSTED": "removed"}
REMARKS |= {"EMPTIED": "removed", "SOFT_TRASHED": "removed", "DELETED": "removed"}
"""Those of comments. Every other one waits for a moderator."""

NOTICE = re.compile(
    r"This (?:comment|post) has been removed by (?:the author|a blog administrator)\.?"
)


def name_of(node):
    namespace, name = node.name
    prefix = SPACES.get(namespace)
    return f"? {name}" if prefix is None else f"{prefix}{name}"


def fields(node):
    """Return the texts of the elements in this one. Of two with one name, the first counts."""
    found = {}
    for part in node.children:
        found.setdefault(name_of(part), part.text)
    return found


def child(node, name):
    return next((part for part in node.children if name_of(part) == name), None)


def person(node):
    found = child(node, "author")
    return found and Author(fields(found))


def words(node):
    """Return the text of a title, which is HTML if its type says so."""
    if node is None:
        return ""
    is_html = node.attributes.get(("", "type")) == "html"
    return plain(node.text) if is_html else " ".join(node.text.split())


def kind_of(node, has):
    """Return post, page, comment, settings or template; empty for an entry of another feed."""
    if given := has.get("blogger:type", "").strip():
        return given.lower()
    for part in node.children:
        if name_of(part) == "category" and part.attributes.get(("", "scheme")) == KIND:
            return part.attributes.get(("", "term"), "").rpartition("#")[2]
    return ""


def labels(node):
    names = [
        part.attributes.get(("", "term"), "").strip()
        for part in node.children
        if name_of(part) == "category" and LABEL.fullmatch(part.attributes.get(("", "scheme"), ""))
    ]
    return [Term("label", name, name) for name in names]


def key_of(name):
    """Return the number in an id such as tag:blogger.com,1999:blog-1.post-2; or the whole id."""
    name = name.strip()
    found = NUMBER.search(name)
    return found[1] if found else name


def is_draft(node):
    control = child(node, "app:control")
    return control is not None and fields(control).get("app:draft", "").strip() == "yes"


def status(node, has):
    """Return the status of a post. The early files say only which are drafts."""
    if has.get("blogger:trashed", "").strip():
        return "removed"
    if given := has.get("blogger:status", "").strip():
        return STATUSES.get(given, "draft")
    return "draft" if is_draft(node) else "published"


def remark_status(node, has):
    """Return the status of a comment, or `emptied` if only a notice is in its place."""
    given = has.get("blogger:status", "").strip()
    properties = {
        part.attributes.get(("", "name")): part.attributes.get(("", "value"))
        for part in node.children
        if name_of(part) == "gd:extendedProperty"
    }
    if (
        given == "EMPTIED"
        or properties.get("blogger.contentRemoved") == "true"
        or NOTICE.fullmatch(plain(has.get("content", "")))
    ):
        return "emptied"
    if has.get("blogger:trashed", "").strip():
        return "removed"
    if given:
        return REMARKS.get(given, "pending")
    return "pending" if is_draft(node) else "approved"


def alternate(node):
    """Return the address of a post's page."""
    for part in node.children:
        if name_of(part) == "link" and part.attributes.get(("", "rel")) == "alternate":
            return part.attributes.get(("", "href"), "").strip()
    return ""


def answers(node):
    """Return the key of the comment that this one answers, which the early files link to."""
    for part in node.children:
        if name_of(part) == "link" and part.attributes.get(("", "rel")) == "related":
            path, _, number = part.attributes.get(("", "href"), "").rpartition("/")
            if path.endswith("/comments/default"):
                return number
    return ""


def slug_of(link):
    """Return the last part of a post's address, without its ending."""
    try:
        path = urlsplit(link).path
    except ValueError:
        return ""
    return unquote(path.rstrip("/").rpartition("/")[2]).removesuffix(".html")


KEPT = re.compile(r"(<(pre|textarea)\b.*?</\2\s*>)", re.I | re.S)


def one_line(markup):
    """Return HTML without the line breaks that are no more than spaces.

    On WordPress a line break is one on the page, and what reads `records` takes it so.
    """
    parts = KEPT.split(markup)
    found = []
    for number, part in enumerate(parts):
        if number % 3 == 0:
            found.append(re.sub(r"[ \t]*[\r\n]+[ \t]*", " ", part))
        elif number % 3 == 1:
            found.append(part)
    return "".join(found).strip()
