"""Turns the HTML of a post elsewhere into HTML for this blog.

Pictures and links get their addresses here, blocks and shortcodes become plain HTML, and what this
blog does not have becomes a link. `blog.content.sanitize` decides last what may be in a text.
"""

import html
import json
import re
from collections import Counter
from html.parser import HTMLParser

from blog.content import sanitize
from config.exchange import shortcodes
from config.exchange.wpautop import paragraphs

RENAMED = {"h1": "h2", "h5": "h4", "h6": "h4", "tt": "code", "acronym": "abbr", "big": "span"}
LEFT_OUT = {"script", "style", "noscript", "template", "svg", "math", "form", "select", "button"}
PLAYED = {"iframe", "embed", "video", "audio", "object"}
MOVIES = {"movie", "src", "url"}
"""Names of the parameters of an `object` that say what it plays."""
VOID = {"img", "br", "hr", "wbr", "input", "source", "track", "col", "area", "embed", "param"}
KEPT = {
    *("href", "title", "id", "alt", "lang", "dir", "start", "reversed", "type", "value", "scope"),
    *("colspan", "rowspan", "datetime", "cite", "open"),
}
NOTE = re.compile(r'<sup\b[^>]*\bdata-fn="([^"]+)"[^>]*>.*?</sup>', re.S)
EMBED_BLOCK = re.compile(
    r"<!-- wp:(?:core-)?embed\b.*?-->(.*?)<!-- /wp:(?:core-)?embed\b.*?-->", re.S
)
BARE_ADDRESS = re.compile(r"^[ \t]*(https?://[^\s<>\"]+)[ \t\r]*$", re.M)


class Texts:
    """Converts texts. `pictures` finds pictures, and `links` addresses (`importer` makes both)."""

    def __init__(self, pictures, links, report):
        self.pictures, self.links, self.report = pictures, links, report

    def convert(self, entry):
        """Return the HTML of a post or page, as its author would edit it here."""
        text = entry.html
        where = f"“{entry.title or entry.slug or entry.key}”"
        text = with_footnotes(text, entry.first("footnotes"))

        def note(name):
            self.report.note("Shortcodes that are shown as typed", f"[{name}] in {where}")

        def gallery(ids):
            return self.pictures.gallery(ids, entry.key, where)

        if "<!--nextpage-->" in text:
            self.report.note("Posts of several pages, now one", where)
        has_blocks = "<!-- wp:" in text
        text = EMBED_BLOCK.sub(with_links, text)
        text = shortcodes.expand(text, gallery=gallery, note=note)
        if not has_blocks:
            text = paragraphs(BARE_ADDRESS.sub(link_to, text))
        rewriter = Rewriter(self, where)
        rewriter.feed(text)
        rewriter.close()
        return sanitize.clean("".join(rewriter.parts)).strip()


def with_links(found):
    return BARE_ADDRESS.sub(link_to, found[1])


def link_to(found):
    """Return the link for an address alone on its line, which WordPress would play."""
    address = html.escape(html.unescape(found[1]))
    return f'<a href="{address}">{address}</a>'


def with_footnotes(text, stored):
    """Return a text with the notes of its footnotes block inside the sentences."""
    if not stored or "data-fn" not in text:
        return text
    try:
        notes = {note["id"]: note["content"] for note in json.loads(stored)}
    except (ValueError, KeyError, TypeError):
        return text

    def written(found):
        return f'<small class="footnote">{notes.get(found[1], "")}</small>'

    return NOTE.sub(written, text)


class Rewriter(HTMLParser):
    """Writes the same HTML again, with other addresses and elements."""

    def __init__(self, texts, where):
        super().__init__(convert_charrefs=True)
        self.texts, self.where, self.parts, self.skipped = texts, where, [], []
        self.ends, self.needs_address = Counter(), False

    def feed(self, text):
        self.ends.update(name.lower() for name in re.findall(r"</([a-zA-Z][a-zA-Z0-9]*)", text))
        super().feed(text)

    def skip(self, tag):
        """Leave out what is in an element, if it ends anywhere."""
        if tag not in VOID and self.ends[tag] > 0:
            self.skipped.append(tag)

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        if self.skipped:
            self.look_inside(tag, given)
        elif tag in PLAYED:
            self.play(tag, given)
        elif tag in LEFT_OUT:
            self.needs_address = False
            self.skip(tag)
            self.texts.report.note("Left out of texts", f"<{tag}> in {self.where}")
        elif tag == "img":
            self.parts.append(self.texts.pictures.shown(given, self.where))
        else:
            self.write(RENAMED.get(tag, tag), given)

    def look_inside(self, tag, given):
        """Leave out an element within another one, but for the address of what that one plays."""
        if tag == self.skipped[-1]:
            self.skipped.append(tag)
        if self.needs_address and tag in {"source", "embed", "iframe"}:
            self.link(given.get("src", ""))
        elif self.needs_address and tag == "param" and given.get("name", "").lower() in MOVIES:
            self.link(given.get("value", ""))

    def play(self, tag, given):
        """Write a link to something from another site, which readers would be tracked by."""
        self.link(given.get("src") or given.get("data") or "")
        self.skip(tag)

    def link(self, address):
        address = f"https:{address}" if address.startswith("//") else address
        self.needs_address = not address.startswith(("http://", "https://"))
        if not self.needs_address:
            shown = html.escape(address)
            self.parts.append(f'<a href="{shown}">{shown}</a>')
            self.texts.report.note("Became a link", f"{address} in {self.where}")

    def write(self, tag, given):
        if tag == "a" and "href" in given:
            given["href"] = self.texts.links.rewritten(given["href"], self.where)
        kept = {name: value for name, value in given.items() if name in KEPT}
        if tag == "small" and given.get("class") == "footnote":
            kept["class"] = "footnote"
        written = "".join(f' {name}="{html.escape(value)}"' for name, value in kept.items())
        self.parts.append(f"<{tag}{written}>")

    def handle_endtag(self, tag):
        self.ends[tag] -= 1
        if self.skipped:
            if tag == self.skipped[-1]:
                self.skipped.pop()
            return
        if tag not in VOID and tag not in PLAYED:
            self.parts.append(f"</{RENAMED.get(tag, tag)}>")

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if self.skipped and self.skipped[-1] == tag:
            self.skipped.pop()

    def handle_data(self, data):
        if not self.skipped:
            self.parts.append(html.escape(data, quote=False))
