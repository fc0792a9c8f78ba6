"""Repeats erasures after a restore if they are newer than the backup.

A restore replaces the table of `blog.Erasure`. So a job copies the table every minute to a list in
`var/` and in BACKUP_TO. Each line is a JSON object: an erasure, or {"reaches": time} after all
erasures up to then, with the highest number of each model. Lines are only added. A list has the
identity of its blog, because comment 7 of another blog is a different comment.
"""

import fcntl
import json
import os
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import timezone

from blog.models import Blog, Erasure, Mail, PreviewLink, Subscriber
from blog.newsletter import views
from comments.models import Comment, PrivateReply, Report
from config.backup.tables import Table
from config.models import AddressLink

NUMBERED = [
    Table(model._meta.label_lower, model)
    for model in (Comment, Subscriber, Mail, PreviewLink, PrivateReply, Report, AddressLink)
]
"""Tables whose numbers are in erasures or in addresses. No number is used twice."""


@dataclass
class List:
    """Known erasures: {id: Erasure}, the time they reach, and the highest number of each model."""

    erasures: dict = field(default_factory=dict)
    reaches: datetime | None = None
    highest: dict = field(default_factory=dict)

    def add(self, other):
        self.erasures |= other.erasures
        self.reaches = max(filter(None, [self.reaches, other.reaches]), default=None)
        for label, number in other.highest.items():
            self.highest[label] = max(number, self.highest.get(label, 0))


def file_in(folder, identity):
    """Return the path of a blog's list of erasures in a folder."""
    return Path(folder) / f"erasures-{identity}.jsonl"


def read(path):
    """Return the List in a file; an empty one if there is none.

    An incomplete line is skipped. Its erasure is missing from the list, so it will be added again.
    """
    found = List()
    try:
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return found
    for line in lines:
        try:
            row = json.loads(line)
            if "reaches" in row:
                reaches = datetime.fromisoformat(row["reaches"])
                found.add(List(reaches=reaches, highest=dict(row["highest"])))
            else:
                key = uuid.UUID(row["id"])
                at = datetime.fromisoformat(row["at"])
                found.erasures[key] = Erasure(id=key, kind=row["kind"], row=row["row"], at=at)
        except (ValueError, KeyError, TypeError):
            continue
    return found


def keep_lists():
    """Job: add new erasures to every list.

    An unavailable folder does not stop the others. Its error is raised afterwards.
    """
    here = of_database()
    identity = Blog.identify()
    failed = []
    for folder in folders():
        try:
            append(file_in(folder, identity), here)
        except OSError as error:
            failed.append(error)
    if failed:
        raise failed[0]


def folders():
    """Return the folders that have a copy of the list."""
    return [settings.VAR, *([settings.BACKUP_TO] if settings.BACKUP_TO else [])]


def of_database():
    """Return the List of the blog's own database, up to now."""
    now = timezone.now()
    highest = {table.label: table.highest() for table in NUMBERED}
    return List({erasure.pk: erasure for erasure in Erasure.objects.all()}, now, highest)


def append(path, known):
    """Add missing erasures to a list. Concurrent calls wait."""
    with locked(path):
        there = read(path)
        begin = "" if ends_a_line(path) else "\n"
        write(path, begin + lines_of(known, there))


def lines_of(known, there):
    """Return what `known` has and `there` has not, as lines of JSON."""
    lines = [
        {"id": str(erasure.pk), "kind": erasure.kind, "row": erasure.row, "at": str(erasure.at)}
        for key, erasure in known.erasures.items()
        if key not in there.erasures
    ]
    highest = {k: max(n, there.highest.get(k, 0)) for k, n in known.highest.items()}
    lines.append({"reaches": str(known.reaches), "highest": highest})
    return "".join(f"{json.dumps(line)}\n" for line in lines)


def write(path, text):
    """Append to a file with mode 0600, and sync it to disk."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def shorten(path):
    """Rewrite a list without its earlier {"reaches": time} lines. Nothing else is removed."""
    with locked(path):
        there = read(path)
        if there.reaches is None:
            return
        new = path.with_suffix(".new")
        new.unlink(missing_ok=True)
        write(new, lines_of(there, List()))
        os.replace(new, path)


@contextmanager
def locked(path):
    """Lock a list against other writers. The lock is a separate file that is never replaced."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(path.with_suffix(".lock"), os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(lock, "wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def ends_a_line(path):
    """Return whether a file is new, empty or ends with a line break: a crash can cut a line."""
    if not path.exists():
        return True
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 1))
        return file.read(1) in {b"", b"\n"}


# After a restore


def found_for(identity, places):
    """Return all known erasures of a blog, from its lists in `places` and its old database."""
    found = listed_for(identity, places)
    if "blog_erasure" in connection.introspection.table_names():
        row = Blog.objects.filter(identity=identity).exists()
        found.add(of_database() if row else List())
    return found


def listed_for(identity, places):
    """Return all erasures in the lists of a blog in `places`."""
    found = List()
    for folder in dict.fromkeys(Path(place).resolve() for place in places):
        found.add(read(file_in(folder, identity)))
    return found


def erase_again(known):
    """Repeat erasures that are newer than the restored backup. Return how many.

    An erasure is stored in the transaction that erases. So those in the backup's own table need
    nothing, whatever the clocks said.
    """
    there = set(Erasure.objects.values_list("pk", flat=True))
    new = [erasure for key, erasure in known.erasures.items() if key not in there]
    Erasure.objects.bulk_create(new, batch_size=1000)
    return sum(bool(AGAIN[erasure.kind](erasure.row)) for erasure in sorted(new, key=when))


def when(erasure):
    """Return the time of an erasure, to sort by."""
    return erasure.at


def erase_words(pk):
    """Erase a comment again after a restore."""
    comment = Comment.objects.filter(pk=pk).first()
    return comment and comment.erase()


def empty(pk):
    """A comment that was rejected and emptied may have been public in the backup."""
    comment = Comment.objects.filter(pk=pk).first()
    if comment and comment.is_visible:
        comment.remove(by=None)
    return comment and comment.empty()


def stop_mail(pk):
    """Stop e-mail about a comment again after a restore."""
    comment = Comment.objects.filter(pk=pk).first()
    return comment and comment.stop_mail()


def forget_subscriber(pk):
    """Delete a subscriber again after a restore."""
    subscriber = Subscriber.objects.filter(pk=pk).first()
    if subscriber:
        views.leave(subscriber)
    return subscriber


def forget_mail(pk):
    """Empty an e-mail of the outbox again after a restore."""
    return Mail.objects.filter(pk=pk).forget()


def revoke_preview(pk):
    """Revoke a link to a preview again after a restore."""
    return PreviewLink.objects.filter(pk=pk).delete()[0]


def delete_private_reply(pk):
    """Delete a private reply again after a restore."""
    return PrivateReply.objects.filter(pk=pk).delete()[0]


def forget_reply_to(pk):
    return Report.objects.filter(pk=pk).update(reply_to="")


def end_address_link(pk):
    return AddressLink.objects.filter(pk=pk).delete()[0]


AGAIN = {
    "comments.words": erase_words,
    "comments.emptied": empty,
    "comments.address": stop_mail,
    "comments.private_reply": delete_private_reply,
    "comments.reply_to": forget_reply_to,
    "blog.subscriber": forget_subscriber,
    "blog.mail": forget_mail,
    "blog.preview": revoke_preview,
    AddressLink.ERASED_AS: end_address_link,
}
"""How to repeat each kind of `Erasure` for one row."""
