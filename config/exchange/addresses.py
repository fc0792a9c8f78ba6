"""Addresses of a former blog: what they are called here, and the redirects from them."""

import re
from itertools import product
from urllib.parse import urlsplit

from blog.models import Blog, Post, Redirect
from blog.redirects.models import as_path
from config.exchange.records import Refused

DATE = re.compile(r"/(\d{4})/(\d{2})(?:/(\d{2}))?/")
LONGEST = Redirect._meta.get_field("path").max_length


class Mapping:
    """What `--map OLD=NEW` says: addresses that begin with OLD are read as if they had NEW."""

    def __init__(self, pairs):
        self.pairs, self.used = [], set()
        for pair in pairs:
            old, equals, new = pair.partition("=")
            if not equals or not old:
                raise Refused(f"--map {pair}: write it as OLD=NEW.")
            self.pairs.append((old, new))

    def __call__(self, address):
        for old, new in self.pairs:
            rest = address.removeprefix(old)
            if rest != address and (not rest or old[-1] in "/?#=" or rest[0] in "/?#"):
                self.used.add(old)
                return new + rest
        return address

    def unused(self):
        return [old for old, _ in self.pairs if old not in self.used]


def host_of(address):
    """Return the host of an address, without www.; empty if it has none."""
    try:
        return (urlsplit(address).hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def path_of(address):
    """Return an address as redirects store it; empty if it is none."""
    try:
        path = as_path(address)
    except ValueError:
        return ""
    path = f"/{path.lstrip('/')}"  # a second slash would begin a host when it is read again
    return path if "\x00" not in path and len(path) <= LONGEST else ""


class Links:
    """Rewrites links between posts of the former blog, so that they stay on this one.

    `known` are the paths that lead to something here. A link within the former blog that leads to
    nothing is kept whole and listed.
    """

    def __init__(self, hosts, known, mapping, pictures, report):
        self.hosts, self.known, self.mapping = hosts, known, mapping
        self.pictures, self.report = pictures, report

    def rewritten(self, href, where):
        href = self.mapping(href.strip())
        if href.startswith("//"):
            href = f"https:{href}"
        is_there = bool(host_of(href)) and host_of(href) in self.hosts
        if not is_there and not PICTURES_OF_BLOGGER.search(host_of(href)):
            return href
        if self.pictures.file_of(href):
            picture = self.pictures.find(href, where)
            return picture.file.url if picture else href
        if not is_there:
            return href
        parts = urlsplit(href)
        path = path_of(href)
        end = (f"?{parts.query}" if parts.query else "") + (
            f"#{parts.fragment}" if parts.fragment else ""
        )
        if path in {"", "/"} and not parts.query:
            return f"/{end}"
        if forms_of(path) & self.known or GENERIC.match(path):
            return f"{parts.path or '/'}{end}"
        self.report.note("Links to the former blog that lead to nothing here", f"{href} in {where}")
        return href


GENERIC = re.compile(
    r"/(?:category|tag|author|feed|comments/feed|page|search/label|\d{4})(?:/|$)"
    r"|/\?(?:cat|tag|author|s|m)="
)
PICTURES_OF_BLOGGER = re.compile(r"(?:^|\.)(?:bp\.blogspot|googleusercontent)\.com$")


def forms_of(path):
    """Return the ways in which a path may be known: with and without its final slash."""
    bare = path.rstrip("/")
    return {path, bare, f"{bare}/"} - {"", "/"}


def of_entry(entry):
    """Return the former paths of a post, a page or a file, the one of its link first."""
    link = path_of(entry.link)
    found = [link, path_of(entry.guid) if "?" in entry.guid else ""]
    if not entry.has_number:
        found.append(f"/feeds/{entry.key}/")  # the comments on a post at Blogger
    elif entry.key.isdecimal():
        query = {"page": "page_id", "attachment": "attachment_id"}.get(entry.kind)
        found += [f"/?{query}={entry.key}"] if query else []
        found.append(f"/?p={entry.key}")
    if link and "?" not in link:
        found += earlier(
            link, entry.meta.get("_wp_old_slug", []), entry.meta.get("_wp_old_date", [])
        )
    return [path for path in dict.fromkeys(found) if path not in {"", "/"}]


def earlier(link, slugs, dates):
    """Return the paths that a post had under its former slugs and dates, and both together."""
    begin, _, _ = link.rstrip("/").rpartition("/")
    links = [link, *(f"{begin}/{path_of(slug).lstrip('/')}/" for slug in slugs if slug.strip())]
    found = [dated(path, date) for path, date in product(links, ["", *dates])]
    return [path for path in found if path != link]


def dated(path, date):
    """Return a path with another date, if it has one."""
    parts = date.split("-")
    if len(parts) != 3 or not all(part.isdecimal() for part in parts):
        return path
    year, month, day = parts

    def other(found):
        return f"/{year}/{month}/{day}/" if found[3] else f"/{year}/{month}/"

    return DATE.sub(other, path, count=1)


class Redirects:
    """Writes redirects. What leads somewhere already is not changed: it is listed."""

    def __init__(self, ledger, report):
        self.ledger, self.report = ledger, report

    def leave(self, paths, **target):
        """Redirect these paths to a row, as far as nothing has them yet."""
        here = next(iter(target.values())).get_absolute_url()
        paths = dict.fromkeys(path_of(path) for path in paths)
        wanted = [path for path in paths if forms_of(path) - forms_of(path_of(here))]
        there = {row.path: row for row in Redirect.objects.filter(path__in=wanted)}
        new = []
        for path in wanted:
            if path in there:
                if any(getattr(there[path], name) != row for name, row in target.items()):
                    self.refuse(path, there[path].target)
            elif ours := self.numbered(path):
                self.refuse(path, ours)
            else:
                new.append(Redirect(path=path, **target))
        Redirect.objects.bulk_create(new)
        if new:
            Blog.touch()
        self.report.count("former addresses that lead to their new ones", len(new))

    def refuse(self, path, other):
        subject = "Former addresses that lead to something else here"
        self.report.note(subject, f"{path} leads to “{other}”, which was here first.")

    def numbered(self, path):
        """Return the post of this blog that has the number of `/?p=N`, unless it was imported."""
        number = path.removeprefix("/?p=")
        if number == path or not (number.isascii() and number.isdecimal()) or len(number) > 18:
            return None
        post = Post.objects.published().filter(pk=int(number)).first()
        return post if post and not self.ledger.is_imported(post) else None
