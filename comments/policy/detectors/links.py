"""Finds the links of a text as it was typed, and their hosts."""

import html
import re
import unicodedata
from urllib.parse import unquote, urlsplit

from comments.policy.text import LINK

ESCAPED = re.compile(r"\\(?=[!-/:-@\[-`{-~])")


def links(typed):
    """Return (start, end, address) of each link; 0, 0 for one hidden by `&#…;` or a backslash."""
    found = [(*match.span(), match[0]) for match in LINK.finditer(typed)]
    found = [
        link for at, link in enumerate(found) if not at or not is_label(typed, found[at - 1], link)
    ]
    plain = html.unescape(ESCAPED.sub("", typed))
    if plain != typed:
        shown = {address for *_, address in found}
        hidden = {match[0] for match in LINK.finditer(plain)} - shown
        found += [(0, 0, address) for address in sorted(hidden)]
    return found


def is_label(typed, before, link):
    """Return whether `before` repeats this link in its brackets: [https://…](https://…)."""
    return before[2] == link[2] and typed[before[1] : link[0]] == "]("


def host_of(address):
    """Return the host of a web address as browsers read it; empty when it has none."""
    if "://" not in address:
        address = f"https://{address}"
    try:
        host = urlsplit(address.replace("\\", "/")).hostname or ""
    except ValueError:
        return ""
    host = unicodedata.normalize("NFKC", unquote(host)).replace("。", ".").strip(".").lower()
    try:
        return host.encode("idna").decode()
    except UnicodeError:
        return host


def is_within(host, banned):
    """Return whether a host is the banned one or a subdomain of it."""
    banned = host_of(banned).removeprefix("www.")
    return bool(banned) and (host == banned or host.endswith(f".{banned}"))
