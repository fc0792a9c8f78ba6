"""The only way from a reader's text to safe HTML: the one place in `comments` that knows bleach.

Markdown, a small subset of it: paragraphs, emphasis, links, quotes, lists, code. HTML that was
typed is shown as typed. The length is checked before (`settings.COMMENT_MAX_LENGTH`), a text that
is more marks than words is shown as it was typed, and the result is stored when written.
"""

import html
import re

from bleach.linkifier import LinkifyFilter
from bleach.sanitizer import INVISIBLE_CHARACTERS_RE as INVISIBLE
from bleach.sanitizer import Cleaner
from django.utils.safestring import mark_safe
from markdown_it import MarkdownIt

VERSION = 1
"""Raise it when the same text gives other HTML: after an update a job then renders every comment
again (`config.rendering`)."""

TAGS = {"p", "br", "em", "strong", "a", "blockquote", "ul", "ol", "li", "code", "pre"}
REL = "nofollow ugc noopener"
# To the last character that is no punctuation; a bracket belongs to it when it has a partner.
PLACE = r"\([^\s<>\"'`()]*\)|[^\s<>\"'`()]"
END = r"\([^\s<>\"'`()]*\)|[^\s<>\"'`().,;:!?\]}…”’]"
WEB_ADDRESS = re.compile(rf"https?://(?:{PLACE})*(?:{END})", re.IGNORECASE)
MAX_NESTING = 20
MAX_LINES, MAX_MARKS, MAX_PARTS = 800, 2_500, 2_500
"""Lines, characters that can mean something, and paragraphs, items, words in bold and other parts
that a text may have. Each costs as much as a whole line of prose does, and of ten thousand
characters that people write for each other not a fifth is one of them."""
EMPTY_LINES = re.compile(r"\n(?:[^\S\n]*\n)+")
MARK = re.compile(r"[*_`\[\]<>&\\\"]")
WITHIN_WORDS = re.compile(r"</?(?:a|code|em|strong)\b[^>]*>")

markdown = MarkdownIt("zero", {"html": False, "breaks": True, "maxNesting": MAX_NESTING}).enable(
    ["newline", "escape", "backticks", "emphasis", "link", "autolink", "entity"]
    + ["blockquote", "list", "fence"]
)
markdown.add_render_rule("fence", lambda *arguments: render_fence(*arguments))
# markdown-it would drop a link whose scheme it dislikes; bleach decides that here, for both.
markdown.validateLink = lambda url: True


def is_web_address(url):
    """Whether a reader's link may be followed: it begins with http:// or https://, nothing else.

    bleach's protocol list alone lets `javascript:123` and its relatives through.
    """
    return url.lower().startswith(("http://", "https://"))


def allow(tag, name, value):
    if name == "href":
        return is_web_address(value) or value.lower().startswith("mailto:")
    return tag == "a" and name == "rel"


def mark_link(attrs, new=False):
    """A reader's link earns its target nothing; without a permitted target it is no link."""
    if not attrs.get((None, "href")):
        return None
    attrs[(None, "rel")] = REL
    return attrs


class Linkify(LinkifyFilter):
    """Links typed as bare addresses, for http and https alone."""

    def __init__(self, source):
        super().__init__(
            source, callbacks=[mark_link], skip_tags={"pre", "code"}, url_re=WEB_ADDRESS
        )


cleaner = Cleaner(
    tags=TAGS,
    attributes=allow,
    protocols={"http", "https", "mailto"},
    strip=True,
    filters=[Linkify],
)


def render(body):
    """The safe HTML of a comment's text. The same for the preview and for the page, to the byte."""
    if body.count("\n") > MAX_LINES or len(MARK.findall(body)) > MAX_MARKS:
        return as_typed(body)
    tokens = markdown.parse(body)
    # Where it is too deep, Markdown gives up and would drop words.
    if deepest(tokens) >= MAX_NESTING - 1 or parts(tokens) > MAX_PARTS:
        return as_typed(body)
    markup = markdown.renderer.render(tokens, markdown.options, {})
    return safe(cleaner.clean(markup).strip())


def as_typed(body):
    """The text in its paragraphs and lines, and nothing else read into it."""
    paragraphs = (part.strip() for part in EMPTY_LINES.split(INVISIBLE.sub("?", body)))
    lines = (html.escape(part, quote=False).replace("\n", "<br>\n") for part in paragraphs if part)
    return safe("\n".join(f"<p>{part}</p>" for part in lines))


def parts(tokens):
    return sum(1 + len(token.children or ()) for token in tokens)


def deepest(tokens):
    """The deepest nesting of block and inline tokens."""
    levels = [token.level for token in tokens]
    levels += [child.level for token in tokens for child in token.children or ()]
    return max(levels, default=0)


def render_fence(renderer, tokens, index, options, env):
    """Code between fences, with the words that stand behind the first one: none are lost."""
    token = tokens[index]
    words = f"{token.info.strip()}\n" if token.info.strip() else ""
    return f"<pre><code>{html.escape(words + token.content)}</code></pre>\n"


def render_author(name, url):
    """The writer's name as HTML, linked to the website they gave. An empty name is Anonymous."""
    name = html.escape(name or "Anonymous")
    if not is_web_address(url):
        return safe(name)
    return safe(f'<a href="{html.escape(url)}" rel="{REL}">{name}</a>')


def render_time(moment):
    """A moment of the blog's own zone as HTML: 10 June 2026, 08:14."""
    return safe(
        f'<time datetime="{moment.isoformat(timespec="minutes")}">'
        f"{moment.day} {moment:%B %Y, %H:%M}</time>"
    )


def render_edited(by_team):
    """The mark behind the time of a comment whose words were changed."""
    return safe(f' <span class="edited">edited{" by a moderator" if by_team else ""}</span>')


def safe(markup):
    """Declare that `markup` was joined from what this module rendered and from escaped text."""
    return mark_safe(markup)  # noqa: S308 (the one place in this app that may say so)


def mark(markup, quotes):
    """Rendered HTML with the first occurrence of each quote in <mark>; what is not found whole,
    because markup stands inside it, is left alone."""
    for quote in quotes:
        wanted = html.escape(quote, quote=False).replace("\n", "<br>\n")
        at = markup.find(wanted)
        if wanted and at >= 0 and markup.rfind("<", 0, at) <= markup.rfind(">", 0, at):
            markup = f"{markup[:at]}<mark>{wanted}</mark>{markup[at + len(wanted) :]}"
    return safe(markup)


def links(markup):
    """The addresses that rendered HTML links to."""
    return [html.unescape(url) for url in re.findall(r'href="(https?://[^"]*)"', markup)]


def plain(markup):
    """The words of rendered HTML without the tags, as text."""
    return html.unescape(re.sub(r"<[^>]*>", " ", WITHIN_WORDS.sub("", markup)))
