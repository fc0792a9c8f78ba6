"""Reads the exports of Blogger and yields `records`: the Atom file of its early years, and Takeout.

Comments stand anywhere in these files, so a file is read twice: first for the comments, which wait
in a `Spool`, and then for the posts.
"""

import re
from datetime import datetime

from config.exchange.blogger_elements import (
    alternate,
    answers,
    child,
    fields,
    key_of,
    kind_of,
    labels,
    name_of,
    one_line,
    person,
    remark_status,
    slug_of,
    status,
    words,
)
from config.exchange.blogger_people import Author, Writers
from config.exchange.elements import Elements
from config.exchange.mending import Mender
from config.exchange.records import Entry, Refused, Remark, Site
from config.exchange.spool import Spool

BLOG = re.compile(r"tag:blogger\.com,1999:blog-(\d+)")


class Export:
    """One file. Iterating yields its Site, Writers and Entries, in the file's order.

    Comments whose post is not in the file come last, as Entries of the kind `thread`. Raises
    Refused, before anything is yielded, when the file cannot be read to its end.
    """

    def __init__(self, file, name, zone):
        self.file, self.name, self.zone = file, name, zone
        self.first, self.second = Mender(file, name), Mender(file, name)
        self.posts = self.without_profile = 0

    def notes(self):
        """Return sentences about what was mended or guessed in this file."""
        yield from self.first.notes.sentences()
        if self.without_profile:
            yield (
                f"{self.name}: comments with the name of an author and not the profile, which are "
                f"not marked as the author’s. Anybody can write any name ({self.without_profile})."
            )

    def __iter__(self):
        with Spool() as spool:
            writers, links = Writers(), {}
            yield self.survey(spool, writers, links)
            yield from writers.all()
            self.file.seek(0)
            for node in Elements(self.second, self.name, depth=1):
                has = fields(node)
                if kind_of(node, has) in {"post", "page"}:
                    entry = self.entry(node, has)
                    entry.remarks = self.marked(spool.take(entry.key), writers)
                    yield entry
            for post in spool.posts():
                remarks = self.marked(spool.take(post), writers)
                yield Entry(post, "thread", 1, link=links.get(post, ""), remarks=remarks)

    def survey(self, spool, writers, links):
        """Read the file once: put its comments into the spool, and return its Site.

        `links` gets the addresses of the posts of comments that come before their post. A post
        that is read takes its own out, so that few stay.
        """
        self.file.seek(0)
        elements = Elements(self.first, self.name, depth=1)
        about, posts, is_export = {}, set(), False
        for node in elements:
            name = name_of(node)
            if elements.root != ("http://www.w3.org/2005/Atom", "feed"):
                break
            if name != "entry":
                if name == "link":
                    name = f"link {node.attributes.get(('', 'rel'), '')}"
                    about.setdefault(name, node.attributes.get(("", "href"), ""))
                else:
                    about.setdefault(name, words(node))
                continue
            has = fields(node)
            kind = kind_of(node, has)
            is_export |= bool(kind)
            if kind in {"post", "page"}:
                key = key_of(has.get("id", ""))
                posts.add(key)
                links.pop(key, None)
                writers.add(person(node))
            elif kind == "comment":
                post, link, remark = self.remark(node, has)
                spool.add(post, remark)
                if post not in posts:
                    links.setdefault(post, link)
        if not is_export:
            raise Refused(f"{self.name} is no export of Blogger. Nothing was imported.")
        blog = BLOG.match(about.get("id", ""))
        address = about.get("link alternate", "").strip().rstrip("/")
        return Site(about.get("title", ""), address, key=blog[1] if blog else "")

    def entry(self, node, has):
        who = person(node)
        file = has.get("blogger:filename", "").strip()
        link = alternate(node) or file
        return Entry(
            key=key_of(has.get("id", "")),
            kind=kind_of(node, has),
            line=node.line,
            title=words(child(node, "title")),
            html=one_line(has.get("content", "")),
            summary=" ".join(has.get("blogger:metaDescription", "").split()),
            slug=slug_of(link),
            status=status(node, has),
            at=self.moment(has, "published") or self.moment(has, "blogger:created"),
            updated_at=self.moment(has, "updated"),
            link=link,
            writer=who.name if who else "",
            has_number=False,
            terms=labels(node),
        )

    def remark(self, node, has):
        """Return (key of its post, address of its post, comment)."""
        who = person(node) or Author()
        answered = child(node, "thr:in-reply-to")
        attributes = answered.attributes if answered else {}
        post = has.get("blogger:parent", "").strip() or attributes.get(("", "ref"), "")
        state = remark_status(node, has)
        content = has.get("content", "")
        if state == "emptied":
            state, content = "removed", ""
        remark = Remark(
            key=key_of(has.get("id", "")),
            parent=key_of(has.get("blogger:inReplyTo", "")) or answers(node),
            name=who.shown,
            url=who.website,
            html=one_line(content),
            at=self.moment(has, "published") or self.moment(has, "blogger:created"),
            status=state,
            kind="comment",
            writer=who.profile,
            email=who.email,
        )
        return key_of(post), attributes.get(("", "href"), ""), remark

    def marked(self, remarks, writers):
        """Return the comments with the key of their Writer where an author of posts wrote them.

        A name alone shows nothing: everybody can write under it.
        """
        for remark in remarks:
            remark.writer = writers.profiles.get(remark.writer, "")
            self.without_profile += not remark.writer and remark.name in writers.names
        return remarks

    def moment(self, has, name):
        """Return a date in the zone that it has; without one, the blog's."""
        try:
            found = datetime.fromisoformat(has.get(name, "").strip())
        except ValueError:
            return None
        if not 1900 < found.year < 9000:
            return None
        return found if found.tzinfo else found.replace(tzinfo=self.zone)
