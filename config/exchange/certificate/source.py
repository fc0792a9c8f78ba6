"""What an export says that a page must show: the words of posts, and the places of comments."""

import json
import re
from dataclasses import dataclass
from html import escape
from pathlib import PurePosixPath
from urllib.parse import unquote, urlsplit

from config.exchange.certificate.words import ALT, GALLERY, NOT_WORDS, SourceWords
from config.exchange.placing import with_keys
from config.exchange.records import Remark

KINDS = {"comment", "pingback", "trackback"}
SIZE = re.compile(r"(?:-\d{1,5}x\d{1,5}|-scaled|-rotated)?(?=\.\w+$)")

CAPTION = re.compile(r"\[(?:wp_)?caption\b([^\]\[]*)\](.*?)\[/(?:wp_)?caption\]", re.S)
IN_CAPTION = re.compile(r"""\bcaption\s*=\s*(?:"([^"]*)"|'([^']*)')""")
GALLERIES = re.compile(r"(?<!\[)\[gallery\b([^\]\[]*)\](?!\])")
IDS = re.compile(r"""\b(?:ids|include)\s*=\s*["']?([\d,\s]+)""")
CODE = re.compile(r"(?<!\[)\[/?(?:code|sourcecode)\b[^\]\[]*\](?!\])")
PLAYERS = "embed|audio|video|youtube|vimeo|soundcloud|twitter|instagram"
PLAYER = re.compile(
    rf"(?<!\[)\[({PLAYERS})\b([^\]\[]*)\](?:((?:(?!\[/?\1\b).)*?)\[/\1\])?(?!\])", re.S
)
ADDRESS = re.compile(r"https?://[^\s\"'<>\]]+")
NAMED = re.compile(r"""\b(src|mp3|m4a|ogg|wav|mp4|m4v|webm|ogv|url)\s*=\s*["']?([^\s"'\]]+)""")
FORMATS = ("src", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "ogv", "url")
"""The names of the files of a player, the one that is linked first."""
WRITTEN_ABOUT = re.compile(r"\[(\[[^\[\]]*\])\]")
FOOTNOTE = re.compile(r'<sup\b[^>]*\bdata-fn="([^"]+)"')


class Files:
    """The files of the former blog, by what texts call them."""

    def __init__(self, attachments):
        self.by_key = attachments
        self.by_name, self.by_parent = {}, {}
        for each in attachments.values():
            self.by_name.setdefault(name_of(each.file), each)
            self.by_parent.setdefault(each.parent, []).append(each)

    def alt_of(self, given):
        """Return the description of a picture in a text that says none itself."""
        found = re.search(r"\bwp-image-(\d+)\b", given.get("class", ""))
        name = name_of(given.get("src", "") or given.get("data-src", ""))
        attachment = self.by_key.get(found and found[1]) or self.by_name.get(name)
        return attachment.first(ALT) if attachment else ""

    def of_gallery(self, ids, parent):
        """Return the attachments with these ids, all of a post without ids."""
        if not ids:
            return self.by_parent.get(parent, ())
        return [self.by_key[key] for key in ids.split(",") if key in self.by_key]


def name_of(address):
    """Return the name of the original of a picture, without what its sizes add."""
    try:
        name = PurePosixPath(unquote(urlsplit(address).path)).name
    except ValueError:
        return ""
    return SIZE.sub("", name)


def words_of_post(entry, files):
    """Return the pieces of a post or page, as they should be here."""
    text = entry.html

    def caption(found):
        inside = IN_CAPTION.search(found[1])
        return found[2] + ((inside[1] or inside[2] or "") if inside else "")

    def gallery(found):
        ids = ",".join(re.findall(r"\d+", (IDS.search(found[1]) or ("", ""))[1]))
        return f'<{GALLERY} ids="{ids}" of="{escape(entry.key)}">'

    text = PLAYER.sub(played, CODE.sub("", GALLERIES.sub(gallery, CAPTION.sub(caption, text))))
    text = WRITTEN_ABOUT.sub(r"\1", text)
    pieces = SourceWords(NOT_WORDS, files).read(text)
    return pieces + footnotes(entry, files)


def played(found):
    """Return the address that a shortcode plays; what was typed if it names none."""
    name, given, content = found.groups()
    address = ADDRESS.search(f"{content or ''} ") or ADDRESS.search(given)
    files = sorted(NAMED.findall(given), key=lambda pair: FORMATS.index(pair[0]))
    if files:
        address = ADDRESS.match(files[0][1]) or address
    if address:
        return escape(address[0])
    bare = given.strip().lstrip("=").strip("\"'")
    if name == "youtube" and bare and "=" not in bare:
        return f"https://www.youtube.com/watch?v={escape(bare)}"
    if name == "vimeo" and bare.isdecimal():
        return f"https://vimeo.com/{bare}"
    return found[0]


def footnotes(entry, files):
    """Return the notes that a text refers to: here they are at its end."""
    try:
        notes = {note["id"]: note["content"] for note in json.loads(entry.first("footnotes"))}
    except (ValueError, KeyError, TypeError):
        return []
    found = (notes.get(name, "") for name in FOOTNOTE.findall(entry.html))
    return [piece for note in found for piece in SourceWords(NOT_WORDS, files).read(note)]


@dataclass(slots=True)
class Expected:
    """A comment of an export, and where it must be."""

    remark: Remark
    key: str
    parent: str = ""
    """The key of its parent; empty at the top."""
    circle: frozenset = frozenset()
    """The keys of a circle in which its parents lead round, so that one must be at the top."""


def comments_of(entry, note):
    """Return the comments of an entry as `Expected`, in the order of the export.

    `note(reason, what)` is called for what the export itself makes impossible.
    """
    remarks = [remark for remark in entry.remarks if remark.kind in KINDS]
    for number, remark in enumerate(remarks, 1):
        remark.key = remark.key or f"{entry.key}/{number}"
    found = [
        Expected(one.remark, one.key)
        for one in with_keys(
            remarks, lambda sentence: note("Numbers that two comments have", sentence)
        )
    ]
    keys = {one.key: one for one in found}
    for one in found:
        one.parent = one.remark.parent if one.remark.parent in keys else ""
        if one.remark.parent and not one.parent:
            sentence = f"comment {one.key}, which answers comment {one.remark.parent}"
            note("Comments at the top: the export has no parent of them under the post", sentence)
    lead_up = set()
    for one in found:
        one.circle = circle_of(one, keys, lead_up)
        if one.circle:
            note("Comments whose parents lead round in a circle", f"comment {one.key}")
    return found


def circle_of(one, keys, lead_up):
    """Return the keys of the circle that a comment is in; none if there is no circle.

    `lead_up` gets the keys of those whose parents lead to the top.
    """
    key, path = one.key, {}
    while key and key not in lead_up and key not in path:
        path[key] = None
        key = keys[key].parent
    if key == one.key:
        return frozenset(path)
    if key not in path:  # else it is below a circle, and not in it
        lead_up.update(path)
    return frozenset()
