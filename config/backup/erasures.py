"""What was erased since a backup was made is erased again when it is restored.

The table of `blog.Erasure` goes with the database. So a job copies it every minute to a list in
`var/` and in BACKUP_TO, one JSON object a line: an erasure, or {"reaches": a time} after all that
were known then, with the highest numbers that rows had. Lines are only ever added. A list belongs
to one blog, by its identity: another blog's comment 7 is somebody else's.
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
from comments.models import Comment, PrivateReply
from config.backup.tables import Table

NUMBERED = [
    Table(model._meta.label_lower, model)
    for model in (Comment, Subscriber, Mail, PreviewLink, PrivateReply)
]
"""Whose numbers stand in erasures, or in addresses: none of them is given twice."""


@dataclass
class List:
    """What is known to be erased: {id: Erasure}, up to when, and the highest number of each."""

    erasures: dict = field(default_factory=dict)
    reaches: datetime | None = None
    highest: dict = field(default_factory=dict)

    def add(self, other):
        self.erasures |= other.erasures
        self.reaches = max(filter(None, [self.reaches, other.reaches]), default=None)
        for label, number in other.highest.items():
            self.highest[label] = max(number, self.highest.get(label, 0))


def file_in(folder, identity):
    return Path(folder) / f"erasures-{identity}.jsonl"


def read(path):
    """The List in a file; an empty one where there is none. A line that was cut off is skipped:
    what it said is added again, for its erasure is not found among the others."""
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
    """The job: write down what was erased, wherever lists are kept.

    A folder that is away keeps no other from its list; the error is raised afterwards.
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
    return [settings.VAR, *([settings.BACKUP_TO] if settings.BACKUP_TO else [])]


def of_database():
    """What the blog's own database knows, up to now."""
    now = timezone.now()
    highest = {table.label: table.highest() for table in NUMBERED}
    return List({erasure.pk: erasure for erasure in Erasure.objects.all()}, now, highest)


def append(path, known):
    """Add to a list what it lacks. Whoever comes at the same time waits."""
    with locked(path):
        there = read(path)
        begin = "" if ends_a_line(path) else "\n"
        write(path, begin + lines_of(known, there))


def lines_of(known, there):
    lines = [
        {"id": str(erasure.pk), "kind": erasure.kind, "row": erasure.row, "at": str(erasure.at)}
        for key, erasure in known.erasures.items()
        if key not in there.erasures
    ]
    highest = {k: max(n, there.highest.get(k, 0)) for k, n in known.highest.items()}
    lines.append({"reaches": str(known.reaches), "highest": highest})
    return "".join(f"{json.dumps(line)}\n" for line in lines)


def write(path, text):
    """Add to the end of a file, 0600, and see it onto the disk."""
    with os.fdopen(os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), "ab") as file:
        file.write(text.encode())
        file.flush()
        os.fsync(file.fileno())


def shorten(path):
    """Write a list anew without the times that it reached earlier. Nothing else goes."""
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
    """Nobody else writes this list meanwhile. The lock is a file of its own, never replaced."""
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = os.open(path.with_suffix(".lock"), os.O_WRONLY | os.O_CREAT, 0o600)
    with os.fdopen(lock, "wb") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        yield


def ends_a_line(path):
    if not path.exists():
        return True
    with path.open("rb") as file:
        size = file.seek(0, 2)
        file.seek(max(0, size - 1))
        return file.read(1) in {b"", b"\n"}


# After a restore


def found_for(identity, places):
    """Everything that is known about a blog: its lists in these folders, and its old database."""
    found = List()
    for folder in dict.fromkeys(Path(place).resolve() for place in places):
        found.add(read(file_in(folder, identity)))
    if "blog_erasure" in connection.introspection.table_names():
        row = Blog.objects.filter(identity=identity).exists()
        found.add(of_database() if row else List())
    return found


def erase_again(known):
    """Do to the blog that was restored what was done since. How many there were.

    An erasure stands in the table from the very transaction that erased: what the backup's own
    table has needs nothing, whatever the clocks said.
    """
    there = set(Erasure.objects.values_list("pk", flat=True))
    new = [erasure for key, erasure in known.erasures.items() if key not in there]
    Erasure.objects.bulk_create(new, batch_size=1000)
    return sum(bool(AGAIN[erasure.kind](erasure.row)) for erasure in sorted(new, key=when))


def when(erasure):
    return erasure.at


def erase_words(pk):
    comment = Comment.objects.filter(pk=pk).first()
    return comment and comment.erase()


def empty(pk):
    """What was refused and emptied may have been public in the backup."""
    comment = Comment.objects.filter(pk=pk).first()
    if comment and comment.is_visible:
        comment.remove(by=None)
    return comment and comment.empty()


def stop_mail(pk):
    comment = Comment.objects.filter(pk=pk).first()
    return comment and comment.stop_mail()


def forget_subscriber(pk):
    subscriber = Subscriber.objects.filter(pk=pk).first()
    if subscriber:
        views.leave(subscriber)
    return subscriber


def forget_mail(pk):
    return Mail.objects.filter(pk=pk).forget()


def revoke_preview(pk):
    return PreviewLink.objects.filter(pk=pk).delete()[0]


def delete_private_reply(pk):
    return PrivateReply.objects.filter(pk=pk).delete()[0]


AGAIN = {
    "comments.words": erase_words,
    "comments.emptied": empty,
    "comments.address": stop_mail,
    "comments.private_reply": delete_private_reply,
    "blog.subscriber": forget_subscriber,
    "blog.mail": forget_mail,
    "blog.preview": revoke_preview,
}
"""Every kind of `Erasure`, and how it is done again to one row."""
