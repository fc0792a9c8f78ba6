"""Writes the public site as files that open from a folder, without a server.

Every page is the one that the site shows a reader. `pages` asks the views for it, and
`html` gives it the addresses of the copy. One page is in memory at a time.
"""

import re
from urllib.parse import quote

from django.template.loader import render_to_string
from django.utils import timezone

from blog.models import Blog
from blog.models.addresses import absolute
from blog.models.querysets import ADDRESS
from comments.models import Comment
from config.exchange.static_site import pages as site_pages
from config.exchange.static_site import search as site_search
from config.exchange.static_site.folder import is_name
from config.exchange.static_site.html import Page
from config.exchange.static_site.links import Links, file_of
from config.exchange.static_site.pages import SEARCH

PERMALINK = re.compile(r'/comment/([0-9]{1,18})/?["#?]')
MOST_PERMALINKS = 500
"""Permalinks on one page that are looked up. Others lead to the live site."""

OF_STYLES = re.compile(rb"url\(\s*['\"]?([^'\")]+)['\"]?\s*\)")

NOTES = ("foot", "respond", "subscribe")


class Export:
    """One export. `count` has what was written, by kind, and `links.missing` what was not found."""

    def __init__(self, folder):
        self.folder, self.links = folder, Links()
        self.blog, self.day = Blog.load(), timezone.localdate()
        self.count = {"pages": 0, "files": 0, "former addresses": 0}
        self.taken = set()

    def run(self, track):
        """Write everything. `track(things, description, total=None)` draws a bar."""
        files = self.links.files
        for path, query, file in site_pages.all_pages():
            files[f"{path}?{query}" if query.startswith("page=") else path] = file
            self.taken.add(file.casefold())
        files[SEARCH] = file_of(SEARCH)
        for former, path in site_pages.former_addresses(files):
            files.setdefault(former, files[path])
        pages = track(site_pages.all_pages(), "Pages", len(self.taken))
        for path, query, file in pages:
            # What was published since the list was made is left for the next export.
            if file.casefold() in self.taken:
                self.page(path, query, file)
        self.search()
        self.former(track)
        for file in [file for file in self.links.resources if file.endswith(".css")]:
            self.style(file)
        for file, source in track(list(self.links.resources.items()), "Pictures and styles"):
            self.folder.copy(file, source)
            self.count["files"] += 1
        self.folder.finish()

    def page(self, path, query, file):
        content = site_pages.content_of(path, query)
        if content is None:  # deleted or hidden since the list was made
            return
        if file.endswith(".html"):
            content = self.rewritten(content.decode(), path, file)
        self.folder.write(file, content)
        self.count["pages"] += 1

    def rewritten(self, html, path, file):
        found = list(dict.fromkeys(map(int, PERMALINK.findall(html))))[:MOST_PERMALINKS]
        self.links.comments = posts_of(found, self.links.files) if found else {}
        return Page(self.links, path, file, self.notes(path)).html(html).encode()

    def notes(self, path):
        """Return what is shown instead of the forms, and at the foot of each page."""
        context = {"blog": self.blog, "day": self.day, "live": absolute(quote(path))}
        return {name: render_to_string(f"static_site/_{name}.html", context) for name in NOTES}

    def search(self):
        """Write the index of the search, and then its page, which names every part of it."""
        parts = []
        for number, script in enumerate(site_search.scripts(self.links.files), 1):
            path = f"{SEARCH}index-{number}.js"
            self.links.files[path] = file_of(SEARCH, f"index-{number}.js")
            self.folder.write(self.links.files[path], script)
            parts.append(path)
        request = site_pages.request_for(SEARCH)
        html = render_to_string("static_site/search.html", {"parts": parts}, request)
        self.folder.write(file_of(SEARCH), self.rewritten(html, SEARCH, file_of(SEARCH)))
        self.count["pages"] += 1

    def former(self, track):
        """Write a small page with a link at each former address that can be the name of a file."""
        rows = site_pages.former_addresses(self.links.files)
        for former, path in track(rows, "Former addresses"):
            file = file_of_former(former)
            if not file or file.casefold() in self.taken:
                continue
            self.taken.add(file.casefold())
            target = self.links.rewrite(path, former, file)
            self.folder.write(
                file, render_to_string("static_site/moved.html", {"to": target}).encode()
            )
            self.count["former addresses"] += 1

    def style(self, file):
        """Find the fonts that a style names."""
        for name in OF_STYLES.findall(self.links.resources[file].read_bytes()):
            self.links.find(name.decode(), f"/{file}")


def posts_of(numbers, files):
    """Return {number: path of its post} of the public comments among these. One query."""
    comments = Comment.objects.visible().filter(pk__in=numbers).select_related("post")
    comments = comments.only(*(f"post__{name}" for name in ADDRESS))
    found = {comment.pk: comment.post.get_absolute_url() for comment in comments}
    return {pk: path for pk, path in found.items() if path in files}


def file_of_former(path):
    """Return the file for a former address; empty if no file can have that name."""
    *folders, last = path.strip("/").split("/")
    is_file = last.endswith(".html") and not path.endswith("/")
    file = path.strip("/") if is_file else file_of(path)
    # A folder with such a name could be where another former address has its file.
    is_clear = is_file or not last.endswith(".html")
    is_clear = is_clear and not any(folder.endswith(".html") for folder in folders)
    return file if "?" not in path and is_clear and is_name(file) else ""
