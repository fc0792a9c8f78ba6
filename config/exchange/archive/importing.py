"""`manage.py import_archive`: brings the blog of an archive into an empty one.

Everything is checked before anything is written. It is written in one transaction. Nobody is
e-mailed.
"""

import hashlib
from dataclasses import dataclass, field
from datetime import datetime
from itertools import groupby, islice
from operator import itemgetter
from pathlib import Path

from django.contrib.auth import get_user_model
from django.db import DatabaseError, connection, transaction
from django.utils import timezone

from blog.content import sanitize
from blog.models import Blog
from comments import spam, tree
from comments.models import Comment, Thread
from config.backup import encryption, erasures, media, restoring
from config.backup.archive import Reader, Refused
from config.exchange.archive import ARCHIVE
from config.exchange.archive.checking import SINGLE, check
from config.exchange.archive.exporting import refuse_unmigrated
from config.exchange.archive.kinds import BY_NAME, COUNTERS, KINDS

BATCH = 100
"""Rows in one statement. A post and each of its revisions may have some hundred thousand bytes."""

MISFITS = (DatabaseError, OverflowError, ValueError, TypeError)


@dataclass
class Report:
    """What an import did, for the command to print."""

    rows: dict
    accounts: list = field(default_factory=list)
    appeared: int = 0
    erased_again: int = 0
    list_reaches: datetime | None = None
    notes: list = field(default_factory=list)


def import_archive(path, *, track=None):
    """Import an archive into an empty blog. Return a Report. Raise Refused and change nothing.

    What the lists of erasures, here or beside the file, say was erased since is erased again.
    `track(what, total)` returns a function that is called with each progress.
    """
    track = track or (lambda what, total: lambda number: None)
    path = Path(path)
    refuse_unmigrated()
    refuse_filled()
    with restoring.alone(), encryption.open_plain(path) as file:
        archive = Reader(file, path.name, ARCHIVE)
        restoring.refuse_without_room(archive, rows="data/")
        archive.verify(track("Digests", sum(m["size"] for m in archive.members.values())))
        check(archive, track("Checks", number_of_rows(archive)))
        refuse_other_pictures(archive)
        size = sum(m["size"] for name, m in archive.members.items() if name.startswith("media/"))
        with media.unpacked(archive, track("Pictures", size)) as pictures:
            with transaction.atomic():
                refuse_filled()
                report = Import(archive, track("Rows", number_of_rows(archive))).run()
                erase_again(report, [*erasures.folders(), path.parent])
                pictures.put()
            pictures.is_final = True
    restoring.finish_outside(report)
    return report


def number_of_rows(archive):
    rows = archive.manifest.get("rows")
    return sum(rows.values()) if isinstance(rows, dict) else 0


def refuse_filled():
    """Raise Refused unless the blog is new: with its first pages and settings, and nothing else."""
    for kind in KINDS:
        if not kind.begins_with and (number := kind.table.count()):
            raise Refused(
                f"There is a blog here already: {number} {kind.name}. An archive comes into an "
                "empty blog alone."
            )


def refuse_other_pictures(archive):
    """Raise Refused if there are pictures here, but for what an import that was killed has left."""
    for name, path in media.files():
        with path.open("rb") as file:
            digest = hashlib.file_digest(file, "sha256").hexdigest()
        if archive.members.get(f"media/{name}", {}).get("sha256") != digest:
            raise Refused(f"There are pictures here already ({name}).")


def erase_again(report, places):
    """Repeat what was erased on the blog since the export, and use none of its numbers again."""
    known = erasures.listed_for(Blog.identify(), places)
    report.list_reaches = known.reaches
    report.erased_again = erasures.erase_again(known)
    for table in erasures.NUMBERED:
        table.begin_after(max(table.highest(), known.highest.get(table.label, 0)))


class Import:
    """Writes the rows of a checked archive. The caller has begun the transaction."""

    def __init__(self, archive, advance):
        self.archive, self.advance = archive, advance
        self.report = Report(archive.manifest["rows"])
        users = get_user_model()._base_manager
        self.accounts = dict(users.values_list("username", "pk"))
        self.now = timezone.now()

    def run(self):
        for kind in reversed(KINDS):
            if kind.begins_with:
                kind.table.empty()
        for kind in KINDS:
            OWN_WAY.get(kind.name, Import.write)(self, kind)
        highest = self.archive.manifest["highest"]
        for name, number in highest.items():
            table = BY_NAME[name].table if name in BY_NAME else COUNTERS[name]
            table.begin_after(number)
        if spam.is_stale():
            self.report.notes.append(
                "The spam score was counted under another secret key. The next `purge` counts it "
                "again."
            )
        restoring.move_on()
        return self.report

    def write(self, kind):
        rows = enumerate(self.archive.rows(kind.member), 1)
        while batch := list(islice(rows, BATCH)):
            made = [self.values_of(kind, row, number) for number, row in batch]
            self.insert(kind, made, [kind.named(row, number) for number, row in batch])
            self.advance(len(batch))

    def values_of(self, kind, row, number):
        """Return the values of all columns, with what is made from the text."""
        made = self.make(kind, row)
        if kind.key is None:
            made.pk = 1 if kind.name in SINGLE else number
        if kind.name in FINISH:
            FINISH[kind.name](self, made)
        return [
            column.get_db_prep_save(getattr(made, column.attname), connection)
            for column in kind.table.fields
        ]

    def make(self, kind, row):
        """Return the unsaved object of a row."""
        values = {}
        for each in kind.fields:
            value = row[each.name]
            is_name = each.is_account and value is not None
            values[each.column.attname] = self.account(value) if is_name else each.load(value)
        return kind.model(**values)

    def account(self, name):
        """Return the key of the account with this name. A new one cannot sign in."""
        if name not in self.accounts:
            user = get_user_model()(username=name, is_staff=False)
            user.set_unusable_password()
            user.save()
            self.accounts[name] = user.pk
            self.report.accounts.append(name)
        return self.accounts[name]

    def insert(self, kind, made, names):
        """Insert rows. Raise Refused with the name of the first that the database refuses."""
        try:
            with transaction.atomic():
                kind.table.insert(made)
            return
        except MISFITS:
            pass  # which of them it was is found below
        for name, values in zip(names, made, strict=True):
            try:
                with transaction.atomic():
                    kind.table.insert([values])
            except MISFITS as error:
                raise self.misfit(name, error) from error

    def misfit(self, name, error):
        first = next(iter(str(error).splitlines()), "")
        return Refused(f"{self.archive.name}: {name} does not fit into the database. {first}")

    # What only one kind has

    def finish_post(self, post):
        """Render the text. A post that has appeared since the export is not announced again."""
        post.render()
        if post.is_published and post.announced_at is None:
            post.announced_at = post.publish_at
            self.report.appeared += 1

    def finish_page(self, page):
        page.body_html = sanitize.render(page.body)

    def write_comments(self, kind):
        for post, rows in groupby(self.archive.rows(kind.member), itemgetter("post")):
            made = {}
            for row in rows:
                comment = made[row["id"]] = self.make(kind, row)
                comment.parent = made.get(row["parent"])
            try:
                with transaction.atomic():
                    tree.bulk_load(list(made.values()))
            except MISFITS as error:
                raise self.misfit(f"one of the comments of the post {post}", error) from error
            self.advance(len(made))

    def write_threads(self, kind):
        for row in self.archive.rows(kind.member):
            named = f"threads, {row['post']}"
            comments = Comment._base_manager.filter(post=row["post"])
            wanted = {*row["pinned"], *row["locked"], row["featured_comment"]} - {None}
            trees = dict(comments.filter(pk__in=wanted).values_list("pk", "tree_id"))
            if wanted - trees.keys():
                raise Refused(
                    f"{self.archive.name}: {named} refers to the comment "
                    f"{min(wanted - trees.keys())}, which is under another post."
                )
            thread = self.make(kind, row)
            thread.pinned = [[comment, trees[comment]] for comment in row["pinned"]]
            thread.locked = [trees[comment] for comment in row["locked"]]
            Thread.objects.bulk_create([thread])
            thread.refresh()
            self.advance(1)


OWN_WAY = {"comments": Import.write_comments, "threads": Import.write_threads}
FINISH = {"posts": Import.finish_post, "pages": Import.finish_page}
