"""Reads a static copy of the site, as `export_static` writes it."""

from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from django.core.management import call_command

SITE = "https://blog.example.org"
LOADS = {"src", "srcset", "poster", "data"}


class Read(HTMLParser):
    """The ids, the links and the parts of one page, and its elements."""

    def __init__(self, file):
        super().__init__()
        self.ids, self.links, self.parts, self.tags, self.inline = set(), [], [], set(), []
        self.in_script = False
        self.feed(file.read_text())

    def handle_starttag(self, tag, attributes):
        given = dict(attributes)
        self.tags.add(tag)
        self.ids.add(given.get("id"))
        is_part = tag in {"link", "use"} and given.get("rel") != "alternate"
        if "href" in given and given.get("rel") != "canonical":
            (self.parts if is_part else self.links).append(given["href"])
        for name in LOADS & given.keys():
            self.parts += [part.split()[0] for part in (given[name] or "").split(",") if part]
        self.in_script = tag == "script"

    def handle_data(self, data):
        if self.in_script and data.strip():
            self.inline.append(data)

    def handle_endtag(self, tag):
        self.in_script = False


def export(folder):
    call_command("export_static", str(folder), verbosity=0)
    return folder


def files_of(folder):
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def bytes_of(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def texts(folder):
    """All that can be read in the copy."""
    ends = {".html", ".xml", ".json", ".js"}
    return "\n".join(path.read_text() for path in folder.rglob("*") if path.suffix in ends)


def page_of(folder, row):
    return folder / row.get_absolute_url().strip("/") / "index.html"


def dead_links(folder):
    """The links and parts of pages that lead to no file, or to no anchor of one."""
    pages, dead = {path: Read(path) for path in folder.rglob("*.html")}, []
    for page, found in pages.items():
        for address in [*found.links, *found.parts]:
            parts = urlsplit(address)
            if parts.scheme:
                continue
            target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
            is_there = target.is_file() and target.is_relative_to(folder)
            if is_there and parts.fragment and target in pages:
                is_there = unquote(parts.fragment) in pages[target].ids
            if not is_there or parts.query or address.startswith("/"):
                dead.append(f"{page.relative_to(folder)}: {address}")
    return dead
