"""Turns a page of the live site into one that works from a folder.

The pages are our own valid HTML, so one pass over the tags is enough. What needs a server is left
out; everything else is written again as it is, with the addresses of the copy.
"""

import re
from functools import cache
from html import escape
from html.parser import HTMLParser
from pathlib import Path

from django.contrib.staticfiles import finders

VOID = {
    "area",
    "br",
    "col",
    "embed",
    "hr",
    "img",
    "input",
    "link",
    "meta",
    "source",
    "track",
    "wbr",
}
LINKS = {"a": ("href",), "area": ("href",), "blockquote": ("cite",), "q": ("cite",)}
PARTS = {
    "img": ("src",),
    "link": ("href",),
    "script": ("src",),
    "source": ("src",),
    "video": ("src", "poster"),
    "audio": ("src",),
    "track": ("src",),
    "iframe": ("src",),
    "embed": ("src",),
    "object": ("data",),
}
"""The attributes from which a browser loads something."""

NEEDS_A_SERVER = {"form", "noscript"}
RELATIONS = {"icon", "stylesheet"}
"""Links in the head that a browser loads. Those that only name an address are in `NAMED`."""
NAMED = {"alternate", "canonical"}
TOGGLES = {"data-theme-toggle", "data-size-toggle"}

SYMBOL = re.compile(r'<symbol id="(\w+)" viewBox="([\d ]+)">(.*?)</symbol>')


class Page(HTMLParser):
    """Rewrites one page. `notes` are {id of a form: the HTML in its place} and `foot`."""

    def __init__(self, links, page, file, notes):
        super().__init__(convert_charrefs=False)
        self.links, self.page, self.file, self.notes = links, page, file, notes
        self.written, self.left_out, self.depth, self.begins_foot = [], "", 0, False

    def html(self, source):
        self.feed(source)
        self.close()
        return "".join(self.written)

    def add(self, text):
        if not self.left_out:
            self.written.append(text)

    def handle_starttag(self, tag, attributes):
        if self.left_out:
            self.depth += tag == self.left_out
            return
        given = dict(attributes)
        if self.is_left_out(tag, given):
            self.add(self.instead_of(tag, given))
            if tag not in VOID:
                self.left_out, self.depth = tag, 1
            return
        self.start(tag, given)

    def handle_startendtag(self, tag, attributes):
        if not self.left_out:
            self.start(tag, dict(attributes))

    def handle_endtag(self, tag):
        if not self.left_out:
            self.add(f"</{tag}>")
        elif tag == self.left_out:
            self.depth -= 1
            if not self.depth:
                self.left_out = ""

    def handle_data(self, data):
        self.add(data)

    def handle_entityref(self, name):
        self.add(f"&{name};")

    def handle_charref(self, name):
        self.add(f"&#{name};")

    def handle_decl(self, decl):
        self.add(f"<!{decl}>")

    def instead_of(self, tag, given):
        """Return what is shown in the place of an element: a note, or the words for a picture."""
        if tag == "form":
            return self.notes.get(given.get("id"), "")
        return escape(given.get("alt") or "") if tag == "img" else ""

    def is_left_out(self, tag, given):
        """Return whether an element needs the live site, or would load something from elsewhere."""
        if tag in NEEDS_A_SERVER or "data-live" in given:
            return True
        if tag == "p" and given.get("class") == "do":  # the links to reply and report
            return True
        if tag == "button":
            return not TOGGLES & given.keys()
        if tag == "script":  # browsers run no module from a folder
            is_classic = "src" in given and given.get("type") is None
            return not is_classic or self.part(given["src"]) is None
        if tag == "meta":
            return "property" in given or given.get("name", "").startswith("twitter:")
        if tag == "link" and given.get("rel") in NAMED:
            return False
        if tag == "link" and given.get("rel") not in RELATIONS:
            return True
        return any(name in given and self.part(given[name]) is None for name in PARTS.get(tag, ()))

    def part(self, address):
        return self.links.part(address, self.page, self.file)

    def start(self, tag, given):
        """Write the start of an element."""
        text = self.get_starttag_text()
        if tag == "use" and (icon := icon_of(given.get("href") or "")):
            self.add(icon)
            return
        changed = given | self.changed(tag, given)
        if changed != given:
            written = "".join(f" {name}{value_of(value)}" for name, value in changed.items())
            text = f"<{tag}{written}{'/>' if text.endswith('/>') else '>'}"
        self.add(text)
        if self.begins_foot:
            self.add(self.notes["foot"])
        self.begins_foot = tag == "footer" and given.get("class") == "foot"

    def changed(self, tag, given):
        """Return the attributes of an element that are other ones in the copy."""
        changed = {}
        for name in LINKS.get(tag, ()):
            if given.get(name):
                changed[name] = self.links.rewrite(given[name], self.page, self.file)
        for name in PARTS.get(tag, ()):
            if name in given and given.get("rel") != "canonical":
                changed[name] = self.links.rewrite(given[name], self.page, self.file)
        if given.get("srcset"):
            sizes = [size.split() for size in given["srcset"].split(",")]
            sizes = [(self.part(address), *rest) for address, *rest in sizes]
            changed["srcset"] = ", ".join(" ".join(size) for size in sizes if size[0])
        if tag == "details" and given.get("class") == "kids":
            changed["open"] = given.get("open")  # a link leads to every reply, in every browser
        return changed


def value_of(value):
    return "" if value is None else f'="{escape(value)}"'


def icon_of(address):
    """Return an icon as HTML. From a folder, a page may not use parts of another file."""
    file, _, name = address.partition("#")
    return icons().get(name) if "icons" in file else None


@cache
def icons():
    source = Path(finders.find("img/icons.svg")).read_text(encoding="utf-8")
    return {
        name: f'<svg viewBox="{box}">{drawing}</svg>'
        for name, box, drawing in SYMBOL.findall(source)
    }
