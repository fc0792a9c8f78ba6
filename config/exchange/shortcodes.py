"""Replaces the shortcodes of WordPress by what they show, where this blog has it."""

import html
import re

WITH_CONTENT = {"caption", "wp_caption", "embed", "audio", "video", "code", "sourcecode"}
ALONE = {"gallery", "youtube", "vimeo", "googlemaps", "soundcloud", "twitter", "instagram"}
ADDRESSED = {"embed", "audio", "video", "youtube", "vimeo", "soundcloud", "twitter", "instagram"}
FILES = ("src", "mp3", "m4a", "ogg", "wav", "mp4", "m4v", "webm", "ogv", "url")
NAMES = "|".join(sorted(WITH_CONTENT | ALONE))
OPENING = rf"(?<!\[)\[({NAMES})((?:[\s=][^\]\[]*)?)\]"
PAIR = re.compile(
    rf"(?<!\[)\[(?P<name>{'|'.join(sorted(WITH_CONTENT))})(?P<given>\s[^\]\[]*)?\]"
    r"(?P<content>(?:(?!\[/?(?P=name)).)*?)\[/(?P=name)\]",
    re.S,
)
SINGLE = re.compile(OPENING)
ATTRIBUTE = re.compile(r"""([\w-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'\]]+))|(\S+)""")
UNKNOWN = re.compile(r"(?<!\[)\[([a-z][\w-]{2,})(?:\s+[\w-]+=[^\]]*)?/?\](?!\])", re.I)
PICTURE = re.compile(r"^\s*((?:<a\b[^>]*>\s*)?<img\b[^>]*>(?:\s*</a>)?)(.*)$", re.I | re.S)


def expand(text, *, gallery, note):
    """Return a text with its shortcodes replaced.

    `gallery(ids)` returns the HTML of pictures, all of the post without ids. `note(name)` is told
    about each shortcode that stays as it is typed.
    """

    def pair(found):
        return replaced(found, found["name"], attributes(found["given"]), found["content"])

    def single(found):
        return replaced(found, found[1], attributes(found[2]), "")

    def replaced(found, name, given, content):
        if name in {"caption", "wp_caption"}:
            return caption(given, content)
        if name == "gallery":
            ids = re.findall(r"\d+", given.get("ids", "") or given.get("include", ""))
            return f"\n\n{gallery(ids)}\n\n"
        if name in {"code", "sourcecode"}:
            return f"\n\n<pre><code>{content.strip()}</code></pre>\n\n"
        if name in ADDRESSED and (address := address_of(name, given, content)):
            return f'\n\n<p><a href="{html.escape(address)}">{html.escape(address)}</a></p>\n\n'
        note(name)
        return found[0].replace("[", "&#91;").replace("]", "&#93;")

    text = SINGLE.sub(single, PAIR.sub(pair, text))
    for name in dict.fromkeys(UNKNOWN.findall(re.sub(r"<[^>]*>", " ", text))):
        if has_form_of_shortcode(name, text):
            note(name)
    return re.sub(r"\[(\[[^\[\]]*\])\]", r"\1", text)  # [[gallery]] is written about


def has_form_of_shortcode(name, text):
    """Return whether it has attributes or an end: [sic] is a word."""
    return bool(re.search(rf"\[/{re.escape(name)}\]|\[{re.escape(name)}\s+[\w-]+\s*=", text))


def attributes(text):
    """Return the attributes of a shortcode; those without a name by their place."""
    given = {}
    for place, found in enumerate(ATTRIBUTE.finditer(html.unescape(text or ""))):
        name, *values, bare = found.groups()
        given[name or str(place)] = bare or next((v for v in values if v is not None), "")
    return given


def caption(given, content):
    found = PICTURE.match(content)
    picture, words = (found[1], found[2]) if found else (content, "")
    words = given.get("caption") or words.strip()
    below = f"<figcaption>{words}</figcaption>" if words else ""
    return f"\n\n<figure>{picture}{below}</figure>\n\n"


def address_of(name, given, content):
    """Return the address of what a shortcode plays; empty if it has none."""
    known = [given[key] for key in FILES if given.get(key)]
    bare = re.sub(r"<[^>]*>", "", content).strip() or given.get("0", "").lstrip("=")
    address = html.unescape(next(iter(known), "") or bare)
    if name == "youtube" and address and "/" not in address:
        address = f"https://www.youtube.com/watch?v={address}"
    if name == "vimeo" and address.isdecimal():
        address = f"https://vimeo.com/{address}"
    return address if address.startswith(("http://", "https://")) else ""
