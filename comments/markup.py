"""Turns a reader's text into safe HTML. No other module in `comments` uses bleach.

Readers can write a small subset of Markdown: paragraphs, emphasis, links, quotations, lists and
code. Typed HTML is shown as text. Forms check the length first (`settings.COMMENT_MAX_LENGTH`). A
text with more marks than words is shown as typed. The result is stored.
"""

import html
import re

from bleach.sanitizer import INVISIBLE_CHARACTERS_RE as INVISIBLE
from bleach.sanitizer import Cleaner
from django.utils.safestring import mark_safe

from blog.content.characters import settled
from blog.dates import moment_in_words
from comments.markdown import MAX_NESTING, is_web_address, markdown, may_be_followed

VERSION = 3
"""Raise it when the same text renders to other HTML. A job then renders every comment again
(`config.operations.rendering`)."""

TAGS = {"p", "br", "em", "strong", "a", "blockquote", "ul", "ol", "li", "code", "pre"}
BLOCKS = {"p", "blockquote", "ul", "ol", "li", "pre"}
NUMBERED = {"start": "ol", "value": "li"}
REL = "nofollow ugc noopener"
MAX_LINES, MAX_MARKS, MAX_PARTS = 800, 2_500, 2_500
"""The limits of a text: lines, characters that can have a meaning, and parts (paragraphs, items,
bold words). Each costs as much time as a whole line of prose. Of ten thousand characters that
people write to each other, fewer than a fifth are one of them."""
EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
MARK = re.compile(r"[*_`\[\]<>&\\\"]")
WITHIN_WORDS = re.compile(r"</?(?:a|code|em|strong)\b[^>]*>")


def allow(tag, name, value):
    """Return whether bleach may keep an attribute of a comment's HTML."""
    if name == "href":
        return may_be_followed(value)
    if name == "dir":
        return tag in BLOCKS and value in {"auto", "ltr", "rtl"}
    if name in {"start", "value"}:
        return tag == NUMBERED[name] and value.isdecimal()
    return tag == "a" and name == "rel"


def mark_links(source):
    """Mark links so that they do not improve search ranking. Unsafe links become text."""
    is_link = False
    for token in source:
        if token.get("name") == "a":
            if token["type"] == "StartTag":
                is_link = (None, "href") in token["data"]
                token["data"][(None, "rel")] = REL
            if not is_link:
                continue
        yield token


cleaner = Cleaner(
    tags=TAGS,
    attributes=allow,
    protocols={"http", "https", "mailto"},
    strip=True,
    filters=[mark_links],
)


def render(body):
    """Return the safe HTML of a comment's text. The preview and the page get the same bytes."""
    if body.count("\n") > MAX_LINES or len(MARK.findall(body)) > MAX_MARKS:
        return as_typed(body)
    tokens = markdown.parse(body)
    # Markdown stops at its limit of depth and would drop words.
    if deepest(tokens) >= MAX_NESTING - 1 or parts(tokens) > MAX_PARTS:
        return as_typed(body)
    markup = markdown.renderer.render(tokens, markdown.options, {})
    return safe(cleaner.clean(markup).strip())


def as_typed(body):
    """Return the text in paragraphs and lines, without any Markdown."""
    body = INVISIBLE.sub("?", settled(body))
    paragraphs = (part.strip() for part in EMPTY_LINES.split(body))
    lines = (html.escape(part, quote=False).replace("\n", "<br>\n") for part in paragraphs if part)
    return safe("\n".join(f'<p dir="auto">{part}</p>' for part in lines))


def parts(tokens):
    """Return how many pieces a parsed text has, which limits what rendering costs."""
    return sum(1 + len(token.children or ()) for token in tokens)


def deepest(tokens):
    """Return the deepest nesting of block and inline tokens."""
    levels = [token.level for token in tokens]
    levels += [child.level for token in tokens for child in token.children or ()]
    return max(levels, default=0)


def render_author(name, url):
    """Return the name as HTML, linked to the writer's website. An empty name is Anonymous."""
    name = html.escape(settled(name) or "Anonymous")
    if not is_web_address(url):
        return safe(name)
    return safe(f'<a href="{html.escape(url)}" rel="{REL}">{name}</a>')


def render_time(moment):
    """Return a time as HTML in the blog's time zone: 10 June 2026, 08:14 BST."""
    at = moment.isoformat(timespec="minutes")
    return safe(f'<time datetime="{at}">{moment_in_words(moment)}</time>')


def render_edited(by_team):
    """Return the mark behind the time of a comment that was edited."""
    return safe(f' <span class="edited">edited{" by a moderator" if by_team else ""}</span>')


def safe(markup):
    """Mark a string as safe, when it was joined from this module's HTML and from escaped text."""
    return mark_safe(markup)  # noqa: S308 (the one place in this app that may say so)


def mark(markup, quotes):
    """Return rendered HTML with the first occurrence of each quote in <mark>.

    A quote that is interrupted by a tag is not marked.
    """
    for quote in quotes:
        wanted = html.escape(quote, quote=False).replace("\n", "<br>\n")
        at = markup.find(wanted)
        while at >= 0 and markup.rfind("<", 0, at) > markup.rfind(">", 0, at):
            at = markup.find(wanted, at + 1)  # this match was within a tag
        if wanted and at >= 0:
            markup = f"{markup[:at]}<mark>{wanted}</mark>{markup[at + len(wanted) :]}"
    return safe(markup)


def links(markup):
    """Return the addresses that rendered HTML links to."""
    return [html.unescape(url) for url in re.findall(r'href="(https?://[^"]*)"', markup)]


def plain(markup):
    """Return the text of rendered HTML without tags. List items keep their numbers."""
    if "<ol" in markup:
        markup = with_numbers(markup)
    return html.unescape(re.sub(r"<[^>]*>", " ", WITHIN_WORDS.sub("", markup)))


def opening(markup, count):
    """Return the first words of rendered HTML as text, with an ellipsis when more follow."""
    words = plain(markup).split()
    return settled(" ".join(words[:count])) + (" …" if len(words) > count else "")


LIST = re.compile(r"<(/?[ou]l|li)\b([^>]*)>")


def with_numbers(markup):
    """Return rendered HTML with the number of each ordered list item before its words."""
    numbers = []

    def number(found):
        tag, given = found[1], re.sub(r"\D", "", found[2])
        if tag in {"ol", "ul"}:
            numbers.append(int(given or 1) if tag == "ol" else None)
        elif tag != "li":
            numbers.pop()
        elif numbers[-1] is not None:
            current = int(given or numbers[-1])
            numbers[-1] = current + 1
            return f"{found[0]}{current}. "
        return found[0]

    return LIST.sub(number, markup)
