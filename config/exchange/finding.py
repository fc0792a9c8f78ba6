"""Finds the post of this blog that a link to the former one leads to."""

import re
from urllib.parse import parse_qs, parse_qsl, unquote, urlencode, urlsplit

from django.urls import Resolver404, resolve

from blog.models import Post, Redirect
from blog.redirects.resolve import leads_now, post_numbered, spellings_of

NUMBERED = ("p", "page_id")

TRACKING = re.compile(r"utm_\w+|fbclid|gclid|m|showComment|replytocom|ref|share|amp|_ga")
"""Parts of an address that do not say which page it is."""


def find_post(link):
    """Return the Post that a link leads to, or None.

    The path counts, however it is written, and not the host. It may be an address of this blog or
    a former one. A post that readers cannot see has the comments of its former addresses too.
    """
    try:
        parts = urlsplit(link.strip())
    except ValueError:
        return None
    query = parse_qs(parts.query)
    for name in NUMBERED:
        number = query.get(name, [""])[0]
        if number.isascii() and number.isdecimal() and len(number) < 19:
            return post_numbered(int(number))
    path = unquote(parts.path)
    if "\x00" in path:
        return None
    return at(path) or at(urlsplit(leads_now(path) or "").path) or redirected(path)


def at(path):
    """Return the public post with this very address."""
    try:
        found = resolve(unquote(path))
    except Resolver404:
        return None
    if found.view_name != "blog:post-detail":
        return None
    return Post.objects.published().at(**found.captured_kwargs)


def redirected(path):
    """Return the post of a former address, whether readers can see it or not."""
    forms = spellings_of(path)
    rows = Redirect.objects.filter(path__in=forms, post__isnull=False).select_related("post")
    found = {row.path: row.post for row in rows}
    return next((found[form] for form in forms if form in found), None)


def comparable(link):
    """Return a link as it is compared with others: host, path, and what names the page."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return link
    host = (parts.hostname or "").removeprefix("www.")
    path = re.sub(r"/(?:index|default)\.(?:html?|php|aspx?)$", "/", parts.path).rstrip("/")
    query = [pair for pair in parse_qsl(parts.query) if not TRACKING.fullmatch(pair[0])]
    return f"{host}{path}?{urlencode(query)}" if query else f"{host}{path}"
