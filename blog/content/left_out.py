"""Describes, for the author, what `sanitize.clean` removes from a text."""

from collections import Counter
from html.parser import HTMLParser
from urllib.parse import unquote, urlsplit

from blog.content import sanitize

KINDS = {
    "video": "video",
    "audio": "sound",
    "svg": "drawing",
    "canvas": "drawing",
    "math": "formula",
    "iframe": "embedded page",
    "object": "embedded page",
    "embed": "embedded page",
    "script": "script",
}


class Reader(HTMLParser):
    """Counts what will be removed. Other removed elements keep their words or have none."""

    def __init__(self):
        super().__init__()
        self.pictures, self.counts, self.links, self.inside = [], Counter(), 0, None

    def handle_starttag(self, tag, attrs):
        attrs = {name: value or "" for name, value in attrs}
        if self.inside:
            return
        if tag in KINDS:
            self.counts[KINDS[tag]] += 1
            self.inside = None if tag == "embed" else tag
        elif tag == "img" and not sanitize.allow("img", "src", attrs.get("src", "")):
            self.pictures.append(name_of(attrs))
        elif tag == "a" and "href" in attrs and not sanitize.allow("a", "href", attrs["href"]):
            self.links += 1

    def handle_endtag(self, tag):
        if tag == self.inside:
            self.inside = None


def in_words(body):
    """Return what is removed from `body` as a list such as ["1 picture (hill.jpg)", "2 videos"]."""
    reader = Reader()
    reader.feed(body)
    reader.close()
    found = [many(count, kind) for kind, count in reader.counts.items()]
    if reader.links:
        found.append(f"the address of {many(reader.links, 'link')}")
    if reader.pictures:
        known = ", ".join(filter(None, reader.pictures))
        found.insert(0, many(len(reader.pictures), "picture") + (f" ({known})" if known else ""))
    return found


def name_of(attrs):
    """Return the name of a picture: its description, or else its file name."""
    if attrs.get("alt", "").strip():
        return f"“{attrs['alt'].strip()}”"
    try:
        parts = urlsplit(attrs.get("src", ""))
    except ValueError:  # an invalid address
        return ""
    name = unquote(parts.path).rpartition("/")[2]
    return name if "." in name and parts.scheme not in {"data", "blob"} else ""


def many(count, kind):
    """Return a count with its noun: 1 table, 2 tables."""
    return f"{count} {kind}{'' if count == 1 else 's'}"
