"""Compares an export with the site that is running, post by post, through its public pages."""

from dataclasses import dataclass, replace
from urllib.parse import unquote

from blog.models.addresses import slug_of
from blog.numbers import counted
from blog.reserved import is_reserved
from config.exchange.certificate.findings import ADDRESSES, COMMENTS, HIDDEN, POSTS, Difference
from config.exchange.certificate.page import Page
from config.exchange.certificate.site import path_on
from config.exchange.certificate.source import Files, words_of_post
from config.exchange.certificate.talk import Talk
from config.exchange.certificate.words import around, differs_at, squeezed
from config.exchange.finding import comparable
from config.exchange.records import Entry, Refused
from config.exchange.survey import TALKED

MOVED = {301, 302, 307, 308}
LONGEST = {"post": 200, "page": 120}
"""Characters of a title. What is more is cut."""
LONGEST_NAME = 80
OURS = {"privacy", "accessibility", "house-rules"}
"""Pages that every blog has here, and that say what holds for this site."""


@dataclass
class Found:
    """What is at an old address: the page, if it can be read, or why not."""

    path: str
    page: Page | None = None
    fault: str = ""


class Certifier:
    """Checks the records of one export."""

    def __init__(self, program, site, mapping, findings, *, now):
        self.program, self.site, self.mapping = program, site, mapping
        self.findings, self.now = findings, now
        self.targets = {}

    def know(self, survey):
        """Take from a first reading what posts refer to: their authors and files."""
        self.survey, self.files = survey, Files(survey.attachments)
        self.writers = {writer.login: writer.name for writer in reversed(survey.writers)}

    def check(self, record):
        """Check one record with its comments. Return whether it is a post, a page or a thread."""
        if not isinstance(record, Entry):
            return False
        self.entry(record)
        return record.kind in TALKED

    def entry(self, entry):
        if entry.kind == "thread":
            self.thread(entry)
        elif entry.kind not in TALKED:
            if entry.remarks:
                reason = f"Comments on what is no post and no page ({entry.kind})"
                self.findings.purpose(
                    reason, f"“{entry.title}”: {counted(len(entry.remarks), 'comment')}"
                )
        elif entry.status == "published" and not self.is_to_come(entry):
            self.public(entry)
        else:
            self.hidden(entry)

    def is_to_come(self, entry):
        return bool(entry.at and entry.at > self.now)

    # Addresses

    def addresses(self, entry):
        """Return the paths of an entry, that of its link first.

        The page that was the front page there is known by its number, and so is one whose address
        is this blog's own. Where the export has no address at all, it is found by its name.
        """
        entry = replace(entry, link=self.mapping(entry.link))
        found = [path_on(entry.link), *self.survey.former_paths(entry)]
        paths = list({unquote(path): path for path in reversed(found) if path}.values())[::-1]
        if paths and is_ours(paths[0]):
            reason = "Addresses at which this blog has a page of its own"
            self.findings.purpose(reason, f"{paths[0]}: {named(entry)}")
            paths = paths[1:]
        if not paths and (slug := slug_of(unquote(entry.slug) or entry.title)):
            paths = [f"/2000/01/{slug}/" if entry.kind == "post" else f"/{slug}/"]
        return paths

    def get(self, path, page=None, steps=1):
        """Return what is `Found` at a path, after one redirect at most."""
        with self.site.open(path) as response:
            if response.status == 200:
                page = Page()
                for piece in response.pieces:
                    page.feed(piece)
                page.close()
                fault = "" if page.kind else "leads to what is no post and no page"
                return Found(path, page, fault)
            status, location = response.status, response.location
        if status not in MOVED:
            return Found(path, fault=f"answers {status}")
        target = self.site.path_of(location)
        if target is None:
            return Found(path, fault=f"leads to another site: {location}")
        if unquote(target) == unquote(path):
            raise Refused(
                f"{self.site.address}{path} leads to {location}. Give that site with --site."
            )
        if not steps:
            return Found(path, fault=f"leads on in more than one step, to {target}")
        return self.get(target, steps=steps - 1)

    def target(self, path):
        """Return where a path leads, without reading the page; the path itself if it is there."""
        with self.site.open(path, "HEAD") as response:
            if response.status == 200:
                return path
            moved = response.status in MOVED
            return self.site.path_of(response.location) if moved else None

    def page_of(self, link):
        """Return what two links to one page have in common: where they lead."""
        path = path_on(self.mapping(link)) or "/"
        if path not in self.targets:
            self.targets[path] = self.target(path)
        target = self.targets[path]
        return target.partition("?")[0] if target else comparable(self.mapping(link))

    # Posts and pages

    def public(self, entry):
        name, paths = named(entry), self.addresses(entry)
        if not paths:
            reason = "Posts for which the export has no address, no name and no title"
            self.findings.purpose(reason, f"line {entry.line}")
            return
        found = self.get(paths[0])
        if found.fault:
            fault = Difference(name, paths[0], "missing", there=paths[0], here=found.fault)
            self.findings.item(POSTS, [fault])
            self.lost(entry, fault)
            return
        self.findings.item(POSTS, list(self.differences(entry, found.page, name, paths[0])))
        self.former(name, paths[1:], found.path)
        self.talk(entry, found, name, paths[0])

    def lost(self, entry, fault):
        """Count the comments of a page that is not there. The difference names the page."""
        public = sum(remark.status == "approved" for remark in entry.remarks)
        if public:
            what = f"{counted(public, 'comment')} on {fault.what}"
            self.findings.item(COMMENTS, [replace(fault, what=what)], public)
        if rest := len(entry.remarks) - public:
            self.findings.item(HIDDEN, (), rest)

    def differences(self, entry, page, name, address):
        """Yield what a page says otherwise than the export."""

        def differs(kind, there, here):
            return Difference(name, address, kind, there, here)

        title = entry.title[: LONGEST[page.kind]]
        if not title:
            self.findings.purpose("Posts without a title show their first words as one", address)
        elif squeezed(title) != squeezed(page.title):
            yield differs("title", title, page.title)
        elif title != entry.title:
            self.findings.purpose("Titles that were cut, because they are too long", name)
        pieces, shown = words_of_post(entry, self.files), squeezed(page.text)
        if places := differs_at(pieces, shown):
            there = "".join(piece.text for piece in pieces)
            yield differs("text", around(there, places[0]), around(page.text, places[1]))
        if page.kind == "page":  # pages have no author and no date
            return
        at = entry.at or entry.updated_at
        if at is None:
            self.findings.purpose("Posts without a date have the one of the import", name)
        elif page.at is None or at.replace(microsecond=0) != page.at:
            yield differs("date", moment(at), moment(page.at))
        yield from self.author(entry, page, differs)

    def author(self, entry, page, differs):
        names = {squeezed(name).casefold() for name in page.people.values()}
        wanted = self.writers.get(entry.writer, entry.writer)[:LONGEST_NAME]
        if not wanted and not names or squeezed(wanted).casefold() in names:
            return
        if wanted and self.program == "wordpress" and names:
            path = f"/author/{entry.writer}/"
            if path not in self.targets:
                self.targets[path] = self.target(path)
            if self.targets[path] in page.people:
                reason = "Authors who have another name here. Their former pages lead to them"
                sentence = f"{wanted} is {page.people[self.targets[path]].strip()}"
                if sentence not in self.findings.purposes.get(reason, ()):
                    self.findings.purpose(reason, sentence)
                return
        yield differs("author", wanted, ", ".join(map(str.strip, page.people.values())))

    def former(self, name, paths, here):
        """Check that the other former addresses of a post lead to it in one step."""
        for path in paths:
            target = self.target(path)
            is_right = target and unquote(target) == unquote(here)
            fault = Difference(name, path, "address", there=here, here=target or "not found")
            self.findings.item(ADDRESSES, [] if is_right else [fault])

    # What was not public

    def hidden(self, entry):
        """Check that what readers could not see there is not to be seen here."""
        name, number = named(entry), 1 + len(entry.remarks)
        if entry.status == "published":
            self.findings.purpose("Posts that wait for their date", name)
        paths = self.addresses(entry)
        is_there = bool(paths) and self.target(paths[0]) is not None
        found = self.get(paths[0]) if is_there else None
        if found and found.page and self.is_of(entry, found.page):
            there = entry.status if entry.status != "published" else "waits for its date"
            public = Difference(name, paths[0], "public", there=there, here="public")
            self.findings.item(HIDDEN, [public], number)
            return
        self.findings.item(HIDDEN, (), number)

    def is_of(self, entry, page):
        """Return whether a page has the title and the words of an entry."""
        if squeezed(page.title) != squeezed(entry.title):
            return False
        return differs_at(words_of_post(entry, self.files), squeezed(page.text)) is None

    # Comments

    def thread(self, entry):
        """Check comments that came without their post."""
        if not entry.link:
            reason = "Conversations whose page the export does not name"
            number = counted(len(entry.remarks), "comment")
            self.findings.purpose(reason, f"{entry.title or entry.key}: {number}")
            return
        path = path_on(self.mapping(entry.link)) or "/"
        found = self.get(path)
        if found.fault:
            self.lost(
                entry, Difference(f"“{entry.title or path}”", path, "missing", path, found.fault)
            )
            return
        self.talk(entry, found, f"“{found.page.title}”", path)

    def talk(self, entry, found, name, address):
        """Check the comments of an entry on its page, or on the one that shows all of them."""
        if not entry.remarks:
            return
        page = found.page
        if page.is_part:
            reason = (
                "Threads of several pages. A script leads an old link to its comment. Without one, "
                "“Show all on one page” does"
            )
            self.findings.purpose(reason, name)
            bare = found.path.partition("?")[0]
            page = self.get(f"{bare}?all=1", steps=0).page or page
        Talk(self.program, self.findings, name, address).check(entry, page)


def is_ours(path):
    """Return whether this blog always has a page of its own at a path."""
    slug = path.strip("/")
    return "/" not in slug and "?" not in slug and (slug in OURS or is_reserved(slug))


def named(entry):
    return f"“{entry.title or entry.slug or entry.key or entry.link}”"


def moment(at):
    return at.strftime("%Y-%m-%d %H:%M:%S %z") if at else "none"
