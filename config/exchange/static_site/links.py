"""Addresses of the live site, and the files of its static copy that they lead to."""

import hashlib
import posixpath
import re
import unicodedata
from pathlib import Path
from urllib.parse import parse_qs, quote, unquote, urljoin, urlsplit

from django.conf import settings
from django.contrib.staticfiles import finders
from django.core.exceptions import SuspiciousFileOperation
from django.utils._os import safe_join

from blog.numbers import whole_number
from blog.redirects.models import numbered_path
from config.exchange.static_site.folder import is_name

NAME_BYTES = 120
"""Bytes of a part of a path. File systems allow 255, and some count the whole path."""

PERMALINK = re.compile(r"/comment/([0-9]{1,18})/?")


def file_of(path, name="index.html"):
    """Return the file for a path of the site: `/about/` is about/index.html."""
    return "/".join([*map(short, filter(None, path.split("/"))), name])


def short(part):
    """Return a part of a path, so short that every file system accepts it."""
    if len(part.encode()) <= NAME_BYTES:
        return part
    digest = hashlib.sha256(part.encode()).hexdigest()[:10]
    return f"{part.encode()[: NAME_BYTES - 20].decode(errors='ignore')}-{digest}"


class Links:
    """Knows all files of a copy, and rewrites addresses to them.

    `files` is {path: file}, where a path of a numbered page ends with `?page=2`. `resources` are
    the styles, pictures and scripts that were linked to, as {file: where it is on this machine}.
    `missing` are paths of pictures that are not here. `comments` are those that a page links to by
    their permalinks, as {number: path of the post}.
    """

    def __init__(self):
        self.files, self.resources, self.missing, self.comments = {}, {}, set(), {}
        self.site = urlsplit(settings.SITE_URL)

    def rewrite(self, address, page, file):
        """Return `address`, found on the page with that path and file, as it is in the copy.

        What has no file leads to the live site. Addresses of other sites stay as they are.
        """
        found = None if address.startswith("#") else self.find(address, page)
        if found is None:
            return address
        live, fragment, target = found
        if target is None:
            return live
        fragment = f"#{fragment}" if fragment else ""
        if target == file:
            return fragment or quote(posixpath.basename(target))
        return quote(posixpath.relpath(target, posixpath.dirname(file) or ".")) + fragment

    def part(self, address, page, file):
        """Return the address of a picture, style or script that a page shows; None if it has none.

        No page of a copy loads anything from another place.
        """
        found = self.find(address, page)
        if found is None:
            return None
        live, fragment, target = found
        if target is None:
            self.missing.add(urlsplit(live).path)
            return None
        return self.rewrite(address, page, file)

    def find(self, address, page):
        """Return (live address, fragment, file or None); None for what is not on this site."""
        try:
            parts = urlsplit(urljoin(f"{settings.SITE_URL}{page}", address.strip()))
        except ValueError:
            return None
        if (parts.scheme, parts.netloc) != (self.site.scheme, self.site.netloc):
            return None
        path = unicodedata.normalize("NFC", unquote(parts.path)) or "/"
        if comment := PERMALINK.fullmatch(path):
            if post := self.comments.get(int(comment[1])):
                return parts.geturl(), f"comment-{comment[1]}", self.files[post]
            return parts.geturl(), "", None
        return parts.geturl(), parts.fragment, self.file_at(path, parse_qs(parts.query))

    def file_at(self, path, query):
        """Return the file for a path and a query of the site, or None."""
        if path.startswith((settings.STATIC_URL, settings.MEDIA_URL)):
            return self.resource(path)
        number = whole_number(query.get("page", [""])[-1])
        if numbered := self.files.get(f"{path}?page={number}"):
            return numbered
        if asked := path == "/" and numbered_path(query):
            return self.files.get(asked)
        return self.files.get(path) or self.files.get(f"{path}/")

    def resource(self, path):
        """Return the file for a style, script or picture, or None if it is not here."""
        file, source = path.removeprefix("/"), source_of(path)
        if file not in self.resources and source and is_name(file):
            self.resources[file] = source
        return file if file in self.resources else None


def source_of(path):
    """Return where a file below /static/ or /media/ is on this machine, or None."""
    is_media = path.startswith(settings.MEDIA_URL)
    name = path.removeprefix(settings.MEDIA_URL if is_media else settings.STATIC_URL)
    try:
        if is_media:
            file = safe_join(settings.MEDIA_ROOT, name)
        else:
            file = safe_join(settings.STATIC_ROOT, name)
            file = file if Path(file).is_file() else finders.find(name)
    except (SuspiciousFileOperation, ValueError):
        return None
    return Path(file) if file and Path(file).is_file() else None
