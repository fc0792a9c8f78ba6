"""Reads the exports of Disqus and yields `records`: one Entry of the kind `thread` for each page.

There, identity is the attribute `dsq:id`. The element `<id>` is the page's or another program's.
"""

import hashlib
import re
from datetime import datetime

from config.exchange.elements import Elements
from config.exchange.finding import comparable
from config.exchange.mending import Mender
from config.exchange.records import Entry, Refused, Remark, Site, Writer
from config.exchange.spool import Spool
from config.exchange.wxr import plain

DISQUS = "http://disqus.com"
ID = ("http://disqus.com/disqus-internals", "id")
ROOT = (DISQUS, "disqus")

WORST_LAST = ["approved", "pending", "spam", "removed"]


class Export:
    """One file. Iterating yields its Site, Writers and Entries.

    `same(link)` names the page that a link leads to: threads of one page become one Entry, because
    Disqus has a thread for each way in which the address of a page was written. Raises Refused,
    before anything is yielded, when the file cannot be read to its end.
    """

    def __init__(self, file, name, zone, same=None):
        self.name, self.zone, self.mender = name, zone, Unquoted(file, name)
        self.same = same or comparable
        self.doubles = self.without_id = 0

    def notes(self):
        """Return sentences about what was mended or guessed in this file."""
        yield from self.mender.notes.sentences()
        if self.doubles:
            yield (
                f"{self.name}: comments that are there twice, as after a second import into "
                f"Disqus, and here once ({self.doubles})."
            )
        if self.without_id:
            found = f"comments without a dsq:id, which got a new one ({self.without_id})"
            yield f"{self.name}: {found}."

    def __iter__(self):
        with Spool() as spool:
            forum, threads, writers = self.survey(spool)
            yield Site("", "", key=forum)
            yield from writers.values()
            for key in spool.posts():
                threads.setdefault(key, Entry(key, "thread", 1, status="missing"))
            for group in self.grouped(threads.values()):
                remarks = [
                    under(thread, remark) for thread in group for remark in spool.take(thread.key)
                ]
                if remarks:
                    yield self.merged(group, remarks, writers)

    def survey(self, spool):
        """Return (short name of the forum, threads by their id, writers by their name)."""
        elements = Elements(self.mender, self.name, depth=1)
        forum, threads, writers = "", {}, {}
        for node in elements:
            if elements.root != ROOT:
                break
            has = fields(node)
            forum = forum or has.get("forum", "").strip()
            if node.name == (DISQUS, "thread"):
                thread = self.thread(node, has)
                threads.setdefault(thread.key, thread)
                if writer := writer_of(node):
                    writers.setdefault(writer.key, writer)
            elif node.name == (DISQUS, "post"):
                spool.add(id_of(child(node, "thread")), self.remark(node, has))
        if elements.root != ROOT:
            raise Refused(f"{self.name} is no export of Disqus. Nothing was imported.")
        return forum, threads, writers

    def thread(self, node, has):
        return Entry(
            key=id_of(node),
            kind="thread",
            line=node.line,
            title=plain(has.get("title", "")),
            status="removed" if is_yes(has, "isDeleted") else "published",
            at=self.moment(has),
            link=has.get("link", "").strip(),
            guid=has.get("id", "").strip(),
            takes_comments=not is_yes(has, "isClosed"),
        )

    def remark(self, node, has):
        who = fields(child(node, "author"))
        name, message = plain(who.get("name", "")), has.get("message", "").strip()
        key = id_of(node)
        if not key:
            self.without_id += 1
            key = made_key(id_of(child(node, "thread")), has.get("createdAt", ""), name, message)
        is_account = not is_yes(who, "isAnonymous")
        return Remark(
            key=key,
            parent=id_of(child(node, "parent")),
            name="" if name.lower() == "anonymous" else name,
            url="",
            html=message,
            at=self.moment(has),
            status=status(has),
            kind="comment",
            writer=who.get("username", "").strip() if is_account else "",
            email=who.get("email", "").strip(),
            has_machine=bool(has.get("ipAddress", "").strip()),
        )

    def moment(self, has):
        try:
            found = datetime.fromisoformat(has.get("createdAt", "").strip())
        except ValueError:
            return None
        if not 1900 < found.year < 9000:
            return None
        return found if found.tzinfo else found.replace(tzinfo=self.zone)

    def grouped(self, threads):
        """Return lists of the threads of one page. Those without a link are alone."""
        groups = {}
        for thread in threads:
            page = self.same(thread.link) if thread.link else None
            groups.setdefault(("page", page) if page else ("thread", thread.key), []).append(thread)
        return groups.values()

    def merged(self, group, remarks, writers):
        """Return the Entry of a page: the first of its threads that is not deleted, with all."""
        live = [thread for thread in group if thread.status != "removed"]
        entry = (live or group)[0]
        entry.takes_comments = any(thread.takes_comments for thread in live)
        entry.remarks = self.once(remarks)
        for remark in entry.remarks:
            remark.writer = remark.writer if remark.writer in writers else ""
        return entry

    def once(self, remarks):
        """Return the comments without the doubles of a site that was imported twice.

        Of two with one writer, moment and text, the lower id stays, so that it is the same one in
        each export. It is public if one of them was: people delete the other.
        """
        kept, instead = {}, {}
        for remark in sorted(remarks, key=number):
            same = (remark.name, remark.at, remark.html) if remark.at else remark.key
            first = kept.setdefault(same, remark)
            if first is remark:
                continue
            if remark.key != first.key:
                instead[remark.key] = first.key
            first.status = min(first.status, remark.status, key=WORST_LAST.index)
            first.parent = first.parent or remark.parent
            self.doubles += 1
        for remark in kept.values():
            remark.parent = instead.get(remark.parent, remark.parent)
        stays = {id(remark) for remark in kept.values()}
        return [remark for remark in remarks if id(remark) in stays]


class Unquoted(Mender):
    """As Mender. An id without quotation marks, which some files have, gets them."""

    cut_at = re.compile(r"(?:&#?x?[0-9a-fA-F]{0,7}|<[^<>]{0,80})$")

    def mended(self, text):
        text, before = super().mended(text), self.line - text.count("\n")
        if "dsq:id=" not in text:
            return text

        def quote(found):
            line = before + text.count("\n", 0, found.start())
            self.notes.add("an id without quotation marks, read as one", line)
            return f'{found[1]}"{found[2]}"{found[3]}'

        return UNQUOTED.sub(quote, text)


UNQUOTED = re.compile(r"(<(?:category|thread|post|parent)\s+dsq:id=)([\w-]+)(\s*/?>)")


def fields(node):
    """Return the texts of the elements in this one. Of two with one name, the first counts."""
    found = {}
    for part in node.children if node else ():
        namespace, name = part.name
        if namespace == DISQUS:
            found.setdefault(name, part.text)
    return found


def child(node, name):
    return next((part for part in node.children if part.name == (DISQUS, name)), None)


def id_of(node):
    return node.attributes.get(ID, "").strip() if node else ""


def is_yes(has, name):
    return has.get(name, "").strip().lower() == "true"


def status(has):
    """Return the status of a comment. What is not plainly public waits for a moderator."""
    if is_yes(has, "isSpam"):
        return "spam"
    if is_yes(has, "isDeleted"):
        return "removed"
    flags = [has.get(name, "false").strip().lower() for name in ("isSpam", "isDeleted")]
    is_clear = all(flag in {"false", ""} for flag in flags)
    is_approved = has.get("isApproved", "true").strip().lower() in {"true", ""}
    return "approved" if is_clear and is_approved else "pending"


def under(thread, remark):
    """Return a comment as readers saw it: with a deleted thread, its comments were gone."""
    if thread.status == "removed" and remark.status in {"approved", "pending"}:
        remark.status = "removed"
    return remark


def writer_of(node):
    """Return who opened a thread: an account of the team. None for a guest."""
    who = fields(child(node, "author"))
    username = who.get("username", "").strip()
    if not username or is_yes(who, "isAnonymous"):
        return None
    name = plain(who.get("name", "")) or username
    return Writer(username, username, name, who.get("email", "").strip())


def made_key(*parts):
    """Return a key for a comment without one: the same in each export."""
    return f"made-{hashlib.sha256(chr(31).join(parts).encode()).hexdigest()[:16]}"


def number(remark):
    key = remark.key
    return (0, int(key), key) if key.isascii() and key.isdecimal() else (1, 0, key)
