"""The words of a text as a reader sees them, from an export and from a page, and their comparison.

Spaces and invisible characters do not count, nor does the form of an accent. Nothing here is shared
with what an import does: it says by itself what the words of an export are.
"""

import re
import unicodedata
from collections import Counter
from html.parser import HTMLParser
from typing import NamedTuple

VOID = {"img", "br", "hr", "wbr", "input", "source", "track", "col", "area", "embed", "param"}
VOID |= {"link", "meta", "base"}
PLAYED = {"iframe", "embed", "video", "audio", "object"}
NOT_WORDS = {"script", "style", "noscript", "template", "svg", "math", "form", "select", "button"}
"""Elements of posts whose content is left out here by rule: they run, or they ask for something."""
NOT_IN_COMMENTS = {"script", "style", "template", "iframe", "object", "svg", "math"}


GALLERY = "colloquy-gallery"
"""Is put where a shortcode shows a gallery."""
ALT = "_wp_attachment_image_alt"


class Piece(NamedTuple):
    """Some words, and whether they must be on the page. A picture that is here has none."""

    text: str
    must: bool = True


def squeezed(text):
    """Return a text as it is compared: without spaces and invisible characters."""
    text = unicodedata.normalize("NFC", "".join(text.split()))
    if text.isascii():
        return text
    return "".join(c for c in text if not c.isspace() and unicodedata.category(c) != "Cf")


def differs_at(pieces, shown):
    """Return where a squeezed text is other than the pieces, as (place there, place here); or None.

    Both places count squeezed characters.
    """
    there = here = 0
    for piece in pieces:
        wanted = squeezed(piece.text)
        if shown.startswith(wanted, here):
            here += len(wanted)
        elif piece.must:
            same = common(wanted, shown, here)
            return there + same, here + same
        there += len(wanted)
    return None if here == len(shown) else (there, here)


def common(wanted, shown, begin):
    """Return how many characters of `wanted` are in `shown` from `begin` on."""
    most = min(len(wanted), len(shown) - begin)
    return next((n for n in range(most) if wanted[n] != shown[begin + n]), most)


def around(text, place, before=24, after=48):
    """Return the words around the squeezed character number `place` of a text."""
    text, seen, at = " ".join(text.split()), 0, 0
    while at < len(text) and seen < place:
        seen += len(squeezed(text[at]))
        at += 1
    begin, end = max(0, at - before), at + after
    return f"{'…' if begin else ''}{text[begin:end]}{'…' if end < len(text) else ''}"


class SourceWords(HTMLParser):
    """Reads the HTML of an export. `left_out` are elements whose content is not shown here.

    `files` are those of the former blog. Without them it is a comment, which has no pictures.
    """

    def __init__(self, left_out, files=None):
        super().__init__(convert_charrefs=True)
        self.left_out, self.files = left_out, files
        self.pieces, self.skipped, self.ends = [], [], Counter()
        self.without_address = False

    def read(self, source):
        """Return the pieces."""
        self.ends.update(name.lower() for name in re.findall(r"</([a-zA-Z][a-zA-Z0-9]*)", source))
        self.feed(source)
        self.close()
        return self.pieces

    def add(self, text, *, must=True):
        if text:
            self.pieces.append(Piece(text, must))

    def handle_starttag(self, tag, attributes):
        given = {name: value or "" for name, value in attributes}
        if self.skipped:
            self.inside(tag, given)
        elif self.files and tag in PLAYED:
            self.play(tag, given)
        elif self.files and tag == "img":
            self.picture(given)
        elif self.files and tag == GALLERY:
            self.show(self.files.of_gallery(given["ids"], given["of"]))
        elif tag in self.left_out:
            self.without_address = False
            self.skip(tag)

    def inside(self, tag, given):
        """Read on in an element that is left out, as far as its end."""
        if tag == self.skipped[-1]:
            self.skipped.append(tag)
        if self.without_address and tag in {"source", "embed", "iframe", "param"}:
            is_named = given.get("name", "").lower() in {"movie", "src", "url"}
            self.link(given.get("src") or (given.get("value", "") if is_named else ""))

    def play(self, tag, given):
        """A player becomes a link to what it plays, because readers would be tracked."""
        self.link(given.get("src") or given.get("data") or "")
        self.skip(tag)

    def link(self, address):
        address = f"https:{address}" if address.startswith("//") else address
        self.without_address = not address.startswith(("http://", "https://"))
        if not self.without_address:
            self.add(address)

    def skip(self, tag):
        """Leave out what is in an element, if it ends anywhere."""
        if tag not in VOID and self.ends[tag] > 0:
            self.skipped.append(tag)

    def picture(self, given):
        """A picture shows its description here: as such, or in its place if there is no file."""
        if alt := given.get("alt"):
            self.add(f"[{alt}]")
            return
        if alt := self.files.alt_of(given):
            self.add(f"[{alt}]", must=False)

    def show(self, attachments):
        """A gallery shows those of its pictures that are here, with their captions."""
        for each in attachments:
            if alt := each.first(ALT):
                self.add(f"[{alt}]", must=False)
            for piece in SourceWords(NOT_WORDS, self.files).read(each.summary):
                self.add(piece.text, must=False)

    def handle_endtag(self, tag):
        self.ends[tag] -= 1
        if self.skipped and tag == self.skipped[-1]:
            self.skipped.pop()
            self.without_address &= bool(self.skipped)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if self.skipped and self.skipped[-1] == tag:
            self.skipped.pop()

    def handle_data(self, data):
        if not self.skipped:
            self.add(data)


def of_comment(source):
    """Return the pieces of a comment of an export."""
    return SourceWords(NOT_IN_COMMENTS).read(source)


MARKS = re.compile(r"[*_`\\\[\]<>~#|>-]")


def are_marks_alone(there, here):
    """Return whether two squeezed texts differ in signs that have a meaning in Markdown alone."""
    return MARKS.sub("", there) == MARKS.sub("", here)
