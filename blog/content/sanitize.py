"""Turns an author's HTML into safe HTML. No other module of `blog` uses bleach."""

import html
import json
import re

from bleach.sanitizer import Cleaner
from django.conf import settings
from django.utils.safestring import mark_safe

from blog import images
from blog.content import footnotes, toc
from blog.content.directions import direct

VERSION = 1
"""Increase this when the same text renders to different HTML.

A job then renders every post and page again (`config.operations.rendering`).
"""

TAGS = {
    "p", "br", "hr", "h2", "h3", "h4", "strong", "b", "em", "i", "s", "sub", "sup", "abbr", "cite",
    "q", "small", "mark", "del", "ins", "a", "ul", "ol", "li", "dl", "dt", "dd", "blockquote",
    "figure", "figcaption", "img", "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td",
    "pre", "code", "kbd", "samp", "var", "time", "aside", "div", "span", "details", "summary",
    "strike",
}  # fmt: skip
ATTRIBUTES = {
    "a": {"title", "hreflang", "lang"},
    "abbr": {"title"},
    "img": {"alt", "title", "width", "height", "loading"},
    "ol": {"start", "reversed", "type"},
    "li": {"value"},
    "th": {"scope", "colspan", "rowspan"},
    "td": {"colspan", "rowspan"},
    "time": {"datetime"},
    "blockquote": {"cite", "lang"},
    "details": {"open"},
}
CLASSES = {"first", "press", "cited", "wide", "note", footnotes.CLASS}
ID = re.compile(r"[a-z][a-z0-9_-]{0,60}")
OURS = re.compile(
    r"comment|by-|respond|talk-h|who-|part-|note(-|ref-|s$)|(main|related|corrections)$"
)


def allow(tag, name, value):
    """Return whether an attribute is kept: a short list, with addresses of known kinds only.

    bleach's own protocol check lets `javascript:123` through, so an href is matched by its
    beginning. Pictures must be our own: another site would learn who reads here.
    """
    if name == "href":
        value = html.unescape(value)  # bleach passes entities as they were typed
        return tag == "a" and bool(ADDRESS.match(value)) and not INVISIBLE.search(value)
    if name == "src":
        return tag == "img" and value.startswith((settings.MEDIA_URL, settings.STATIC_URL))
    if name == "cite":
        return value.startswith(("http://", "https://"))
    if name == "class":
        return bool(value) and set(value.split()) <= CLASSES
    if name == "id":
        # Refuse ids that we use: `comment-12` is the address of a comment.
        return bool(ID.fullmatch(value)) and not OURS.match(value)
    return name in {"lang", "dir"} or name in ATTRIBUTES.get(tag, ())


OPTIONS = {
    "tags": TAGS,
    "attributes": allow,
    "protocols": {"http", "https", "mailto"},
    "strip": True,
}


def mend(source):
    """Yield the tokens of a text without refused pictures, and with `strike` replaced by `s`."""
    for token in source:
        if token.get("name") == "strike":
            token["name"] = "s"
        if token.get("name") != "img" or (None, "src") in token["data"]:
            yield token


cleaner = Cleaner(**OPTIONS, filters=[mend])
typesetter = Cleaner(
    **OPTIONS, filters=[mend, toc.anchor, footnotes.number, images.offer_sizes, direct]
)
# A short text of an author, such as an update. No ids, so that none is on a page twice.
NOTE_TAGS = {
    *("p", "br", "strong", "b", "em", "i", "sub", "sup", "abbr", "cite", "q", "a"),
    *("ul", "ol", "li", "del", "ins"),
}
note_cleaner = Cleaner(
    tags=NOTE_TAGS,
    attributes=lambda tag, name, value: name not in {"id", "class"} and allow(tag, name, value),
    protocols=OPTIONS["protocols"],
    strip=True,
    filters=[direct],
)
# Paths on this site, whole addresses elsewhere. Two slashes would begin another host. A fragment
# that begins with an underscore is from another program, such as a comment of Word.
ADDRESS = re.compile(r"https?://|mailto:|#(?!_)|/(?![/\\])", re.IGNORECASE)
BLOCK = re.compile(
    r"<(p|h[1-6]|[uod]l|blockquote|figure|table|div|pre|aside|details|hr)\b", re.IGNORECASE
)
TAG = re.compile(r"<[^>]*>")
LINK = re.compile(r'<a\b[^>]*\bhref="([^"]*)"[^>]*>(.*?)</a>', re.DOTALL)
CODE = re.compile(r"<(pre|code)\b.*?</\1>", re.DOTALL)
# Not the end of an address, not a number, not the second # of a Markdown heading.
HASHTAG = re.compile(r"(?<![\w/#&])#([^\W\d_][\w-]*)")
PICTURE = re.compile(r"<img\b[^>]*>")
ALT = re.compile(r"\salt=")
INVISIBLE = re.compile(r"[\x00-\x20]")


def clean(body):
    """Return an article as its author edits it, without what is not allowed."""
    return cleaner.clean(body)


def render(body):
    """Return the safe HTML of an article, with footnotes at the end and pictures in all sizes."""
    return safe(typesetter.clean(in_paragraphs(body)).strip())


def render_note(text, label):
    """Return the safe HTML of a short text after a label: paragraphs, lists, links, emphasis."""
    label = html.escape(label)
    note = note_cleaner.clean(in_paragraphs(text)).strip()
    if note.startswith("<p>"):
        return safe(f"<p><b>{label}</b> {note.removeprefix('<p>')}")
    if note.startswith(turned := '<p dir="auto">'):
        # The label has its own direction, so the direction of the note ignores it.
        return safe(f'{turned}<b dir="ltr">{label}</b> {note.removeprefix(turned)}')
    return safe(f"<p><b>{label}</b></p>\n{note}")


def in_paragraphs(text):
    """Return a text without block elements as paragraphs, one for each blank line."""
    text = text.replace("\r\n", "\n").strip()
    if BLOCK.search(text):
        return text
    parts = re.split(r"\n\s*\n", text)
    return "\n".join(f"<p>{part.strip()}</p>" for part in parts if part.strip())


def plain(markup):
    """Return rendered HTML as text, without its tags."""
    return " ".join(html.unescape(TAG.sub(" ", markup)).split())


def plain_note(markup):
    """Return a note as text with its paragraphs, and with the address after each link."""
    parts = LINK.sub(r"\2 (\1)", markup).split("</p>")
    return "\n\n".join(filter(None, map(plain, parts)))


START_TAG = re.compile(r"""<[a-z](?:[^<>"']|"[^"]*"|'[^']*')*>""")
ADDRESSES = re.compile(r"""\s(href|src|srcset|poster|cite)=("[^"]*"|'[^']*')""")


def with_whole_links(markup, address):
    """Return rendered HTML with absolute links, for a feed or an e-mail. `address` is its page."""

    def whole(url):
        if url.startswith("#"):
            return address + url
        return f"{settings.SITE_URL}{url}" if url.startswith("/") else url

    def whole_addresses(found):
        name, quote, value = found[1], found[2][0], found[2][1:-1]
        urls = value.split(", ") if name == "srcset" else [value]
        return f" {name}={quote}{', '.join(map(whole, urls))}{quote}"

    def whole_tag(found):
        return ADDRESSES.sub(whole_addresses, found[0])

    return safe(START_TAG.sub(whole_tag, markup))


def hashtags(markup):
    """Return the names of the hashtags in a text. Hashtags in code do not count."""
    found = HASHTAG.findall(plain(CODE.sub(" ", markup)))
    return [name for name in dict.fromkeys(found) if len(name) <= 50]


def pictures_without_words(markup):
    """Return how many pictures of a text have no `alt`. An empty `alt` marks decoration."""
    return sum(not ALT.search(tag) for tag in PICTURE.findall(markup))


def safe(markup):
    """Mark `markup` as safe: `render` made it, now or when it was stored."""
    return mark_safe(markup)  # noqa: S308 (the only use in this app)


def json_script(data):
    """Return a <script> with JSON data. It runs nothing, so no content policy applies to it."""
    text = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    for character in "<>&":  # nothing in the data can end the element
        text = text.replace(character, f"\\u{ord(character):04x}")
    return safe(f'<script type="application/ld+json">{text}</script>')


NOT_IN_XML = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)


def xml_text(text):
    """Return `text` without the characters that XML 1.0 cannot represent."""
    return NOT_IN_XML.sub("", text)
