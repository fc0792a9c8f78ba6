"""Brings a former blog in: posts, pages, people, hashtags, pictures, comments and addresses.

All files are read once before anything is written, so that one that is not whole changes nothing.
Then each post is written with its comments in one transaction. Whatever stops an import, running
it again goes on where it was. Nobody is e-mailed, and nothing is announced.
"""

import re
from contextlib import contextmanager
from urllib.parse import unquote

from django.db import connection, transaction
from django.utils import timezone

from blog.content import sanitize
from blog.models import Byline, Page, Post
from blog.models.addresses import free_slug, slug_of
from blog.numbers import counted
from blog.reserved import is_reserved
from comments.models import Thread
from config.demo.load import start_pages
from config.exchange import numbers
from config.exchange.addresses import Links, Mapping, Redirects, of_entry, path_of
from config.exchange.conversations import Conversations
from config.exchange.finding import comparable, find_post
from config.exchange.ledger import Ledger
from config.exchange.people import People, Tags
from config.exchange.pictures import Pictures
from config.exchange.records import Entry, Refused
from config.exchange.screening import screen
from config.exchange.survey import Survey
from config.exchange.texts import Texts

PUBLIC = "published"
REPLACED = {"about"}
"""Pages of a new blog that an import replaces. The others say what holds for this site."""
CHANGED = "Changed here since the last import"


class DryRun(Exception):
    """Ends a dry run, so that the database forgets it."""


class Importer:
    """One import of several files. `open_export(path)` yields the records of a file.

    `advance(number)` is called with how many posts and comments are done.
    """

    def __init__(self, program, report, *, maps=(), media=None, dry_run=False):
        self.program, self.report, self.dry_run = program, report, dry_run
        self.mapping, self.media = Mapping(maps), media
        self.survey, self.posts = Survey(), {}

    def read(self, export):
        """Read one file for the first time. Raise Refused if it is not whole."""
        for record in export:
            self.survey.add(record, self.mapping)
        for sentence in export.notes():
            self.report.note("Mended or guessed while reading", sentence)

    def write(self, exports, advance=lambda number: None, track=lambda rows, total: rows):
        """Write what the files have. `exports` are readers of the same files, from the start.

        Then the rules read the comments, with `track` as their progress bar.
        """
        try:
            with self.whole():
                self.prepare()
                for export in exports:
                    for record in export:
                        if isinstance(record, Entry):
                            self.entry(record, advance)
                self.finish()
                screen(self.ledger.source, self.report, track=track, with_links=not self.dry_run)
                if self.dry_run:
                    raise DryRun
        except DryRun:
            self.report.note("Dry run", "Nothing was written.")

    @contextmanager
    def whole(self):
        """A dry run is one transaction, which is rolled back. An import has one for each post."""
        if not self.dry_run:
            yield
            return
        with transaction.atomic():
            yield

    def prepare(self):
        survey, report = self.survey, self.report
        if not survey.key and not survey.address and not survey.known:
            raise Refused("There is nothing in these files that says which blog they are from.")
        self.ledger = Ledger(self.program, survey.address, survey.key)
        outlives = self.dry_run and connection.vendor == "postgresql"  # the end of a transaction
        if self.ledger.is_wordpress and not outlives:
            numbers.reserve(survey.highest)
        self.redirects = Redirects(self.ledger, report)
        self.people = People(self.ledger, self.redirects, report)
        self.tags = Tags(self.ledger, self.redirects, report)
        self.pictures = Pictures(
            self.media, survey.attachments, self.ledger, report, dry_run=self.dry_run
        )
        links = Links(survey.hosts - {""}, survey.known, self.mapping, self.pictures, report)
        self.texts = Texts(self.pictures, links, report)
        for term in survey.terms:
            self.tags.add(term)
        for writer in survey.writers:
            self.people.add(writer)
        with transaction.atomic():
            for login in sorted(survey.logins):
                self.people.of_login(login)
        team = self.people.team() if survey.logins else self.people.accounts()
        self.talks = Conversations(self.ledger, report, team)

    def entry(self, entry, advance):
        """Write one post or page with its comments, and count what is left out."""
        if entry.kind == "thread":
            self.thread(entry)
            advance(1 + len(entry.remarks))
            return
        if entry.kind not in {"post", "page"}:
            if entry.kind != "attachment":
                self.report.count(f"left out: {entry.kind}")
            return
        entry.link, entry.key = self.mapping(entry.link), entry.key or entry.slug or entry.link
        if entry.status == "removed":
            self.report.note("Left out: in the trash there", self.named(entry))
        else:
            with transaction.atomic():
                self.one(entry)
        advance(1 + len(entry.remarks))

    def thread(self, entry):
        """Write comments that came without their post under the post that is here."""
        key, number = self.post_of(entry.link), len(entry.remarks)
        if key is None:
            where = entry.link or entry.title or entry.key
            self.report.count("comments left out: their post is not here", number)
            subject = "Conversations whose post is not here"
            self.report.note(subject, f"{where}: {counted(number, 'comment')}")
            return
        with transaction.atomic():
            self.talks.write(Post.objects.get(pk=key), entry)

    def post_of(self, link):
        """Return the key of the post that a link to the former blog leads to, or None."""
        link = self.mapping(link)
        if link not in self.posts:
            post = find_post(link) if link else None
            self.posts[link] = post and post.pk
        return self.posts[link]

    def page_of(self, link):
        """Return what two links to one page have in common: the post here, or the address."""
        return self.post_of(link) or comparable(self.mapping(link))

    def one(self, entry):
        row = self.ledger.find(entry.kind, entry.key)
        target = self.again(entry, row) if row else self.create(entry)
        if isinstance(target, Post):
            self.talks.write(target, entry)

    def again(self, entry, row):
        """Return the row of an entry that came before; None if it was deleted here."""
        if row.mark == "page":
            target = Page.objects.filter(pk=row.row).first()
        else:
            target = Post.objects.filter(pk=row.row).first()
        self.report.count(f"{entry.kind}s that were here already")
        if target is None:
            self.report.note(CHANGED, f"{self.named(entry)} was deleted here. It stays so.")
        elif isinstance(target, Post) and target.edition != row.mark:
            self.report.note(CHANGED, f"{self.named(entry)} was changed here. It stays so.")
        elif isinstance(target, Page) and entry.remarks:
            note = f"{self.named(entry)}: pages here take none."
            self.report.note("Comments on pages that came without any", note)
        return target

    def create(self, entry):
        is_public = entry.status == PUBLIC and not is_to_come(entry)
        if is_public:
            self.make_room(entry)
        if entry.kind == "page" and is_public and not entry.remarks:
            return self.create_page(entry)
        if entry.kind == "page":
            why = "it has comments" if entry.remarks else "it is not public"
            self.report.note("Pages that are posts here", f"{self.named(entry)}: {why}.")
        return self.create_post(entry)

    def make_room(self, entry):
        """Delete the first page of a new blog, if the former one had its own of that kind."""
        for row in filter(lambda row: row["slug"] in REPLACED, start_pages()):
            is_same = path_of(entry.link).rstrip("/") == f"/{row['slug']}"
            is_same |= entry.kind == "page" and entry.slug == row["slug"]
            if is_same and Page.objects.filter(**row).delete()[0]:
                subject = "First pages of this blog, in whose place are yours"
                self.report.note(subject, f"“{row['title']}” at /{row['slug']}/")

    def create_post(self, entry):
        at = entry.at or entry.updated_at or timezone.now()
        if entry.at is None:
            self.report.note("Posts without a date", self.named(entry))
        is_public = entry.status == PUBLIC
        post = Post(
            title=self.title(entry),
            slug=free_slug(
                Post, entry.slug and slug_of(path_text(entry.slug)) or self.title(entry)
            ),
            summary=self.summary(entry),
            body=self.texts.convert(entry),
            status=Post.Status.PUBLISHED if is_public else Post.Status.DRAFT,
            publish_at=at,
        )
        if is_public and at <= timezone.now():
            post.announced_at = at
        if entry.guid and len(entry.guid) <= 200 and not entry.guid.startswith("/"):
            post.guid = entry.guid
        if entry.updated_at and entry.updated_at.date() > at.date():
            post.updated_at = entry.updated_at
        if lead := self.pictures.lead(entry, self.named(entry)):
            ready, post.image_alt = lead
            if not self.dry_run:
                post.image = ready
        post.save()
        self.ledger.add(entry.kind, entry.key, post.pk, post.edition)
        self.belongings(post, entry)
        self.count(entry, post)
        return post

    def belongings(self, post, entry):
        """Write what hangs on a post: its authors, hashtags, former addresses and its thread."""
        person = self.people.of_login(entry.writer)
        if person:
            Byline.objects.create(post=post, person=person)
        tags = (self.tags.of_term(term) for term in entry.terms)
        post.tags.set({tag for tag in tags if tag})
        paths = [*self.survey.former_paths(entry), *self.by_date(post, entry)]
        self.redirects.leave(paths, post=post)
        self.redirects.leave(self.of_files(entry), post=post)
        if not entry.takes_comments:
            Thread.objects.get_or_create(post=post, defaults={"is_open": False})

    def by_date(self, post, entry):
        """Return the path with the day, if the slug had to change."""
        slug = path_text(entry.slug)
        return [f"/{post.year}/{post.month:02}/{slug}/"] if slug and slug != post.slug else []

    def of_files(self, entry):
        """Return the former pages of the files of a post. They lead to the post that has them."""
        files = self.pictures.by_parent.get(entry.key, ())
        return [path for file in files for path in of_entry(file)]

    def create_page(self, entry):
        title = self.title(entry)
        page = Page(slug=self.page_slug(entry, title), title=title[:120])
        page.body = self.texts.convert(entry)
        page.save()
        paths = [*self.survey.former_paths(entry), *self.of_files(entry)]
        self.redirects.leave(paths, page=page)
        self.ledger.add("page", entry.key, page.pk, "page")
        self.report.count("pages")
        return page

    def page_slug(self, entry, title):
        """Return a free slug, of characters that the URL of a page may contain."""
        stem = re.sub(r"[^a-z0-9_-]+", "-", slug_of(path_text(entry.slug or title))).strip("-")
        if not (entry.slug or title).isascii() or not stem or "%" in entry.slug:
            stem = f"page-{entry.key}"
        stem = stem[:45].strip("-")
        tried = [stem, *(f"{stem}-{number}" for number in range(2, 1000))]
        taken = set(Page.objects.filter(slug__startswith=stem).values_list("slug", flat=True))
        slug = next(one for one in tried if one not in taken and not is_reserved(one))
        if slug != entry.slug:
            self.report.note("Pages with another address", f"{self.named(entry)} is at /{slug}/.")
        return slug

    def title(self, entry):
        if len(entry.title) > 200:
            self.report.note("Cut to fit", f"The title of {self.named(entry)}")
        if entry.title:
            return entry.title[:200]
        words = sanitize.plain(entry.html).split()[:8]
        title = " ".join(words)[:100] or entry.slug or "Untitled"
        self.report.note("Posts without a title", f"“{title}”, from its first words.")
        return title

    def summary(self, entry):
        text = sanitize.plain(entry.summary)
        if len(text) <= 400:
            return text
        self.report.note("Cut to fit", f"The excerpt of {self.named(entry)}")
        return f"{text[:398].rpartition(' ')[0]} …"

    def count(self, entry, post):
        if post.status == Post.Status.PUBLISHED:
            self.report.count("posts that wait for their date" if post.is_scheduled else "posts")
            return
        self.report.count("drafts")
        if entry.status in {"private", "locked"}:
            why = "private" if entry.status == "private" else "behind a password"
            self.report.note("Drafts here, so that nobody reads them", f"{post} was {why}.")

    def finish(self):
        """List what matched nothing."""
        for old in self.mapping.unused():
            self.report.note("--map that matched nothing", old)
        for each in self.survey.attachments.values():
            with transaction.atomic():
                self.pictures.bring(each)

    def named(self, entry):
        return f"“{entry.title or entry.slug or entry.key}”"


def is_to_come(entry):
    """Return whether its date is in the future, so that readers cannot see it yet."""
    return bool(entry.at) and entry.at > timezone.now()


def path_text(slug):
    """Return a slug of WordPress, which may be percent-encoded, as text."""
    return unquote(slug)
