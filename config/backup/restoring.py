"""`manage.py restore`: replaces this blog with the one in a backup.

Everything is checked before anything changes. The pictures are unpacked to a separate folder, and
the database is built in a separate file or a transaction. So whatever stops a restore, the blog is
unchanged.
"""

import fcntl
import os
import shutil
import time
import uuid
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import redis
from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.core.cache import cache
from django.core.management import call_command
from django.db import connection, transaction

from blog.models import Blog, Mail, Post, Subscriber
from comments import tree
from comments.models import Comment, Thread
from config import env
from config.backup import encryption, erasures, making, media
from config.backup.archive import SECRET_KEY, Reader, Refused
from config.backup.places import new_database
from config.backup.tables import Schema


@dataclass
class Report:
    """What a restore did, for the command to print."""

    manifest: dict
    erased_again: int = 0
    list_reaches: datetime | None = None
    mended: int = 0
    mails_waiting: int = 0
    notes: list = field(default_factory=list)

    @property
    def taken_at(self):
        return datetime.fromisoformat(self.manifest["taken_at"])

    def rows(self, label):
        found = {table["model"]: table["rows"] for table in self.manifest["tables"]}
        return found.get(label, 0)


def restore(path, *, replace=False, identity=None, ask=None, any_key=False, track=None):
    """Restore the blog in a backup. Return a Report. Raise Refused without changing anything.

    `replace` allows replacing an existing blog. `identity` is the file of a private key, `ask`
    returns the passphrase. `any_key` accepts a backup that was made with another secret key, now
    lost.
    """
    track = track or (lambda what, total: lambda n: None)
    path = Path(path)
    with alone(), encryption.opened(path, settings.VAR, identity=identity, ask=ask) as file:
        archive = Reader(file, path.name)
        archive.verify(track("Digests", sum(m["size"] for m in archive.members.values())))
        schema = schema_of(archive)
        refuse_filled(replace)
        key = SecretKey(archive, any_key)
        refuse_without_room(archive)
        places = [*erasures.folders(), path.parent]
        known = erasures.found_for(archive.manifest["identity"], places)
        report = Report(archive.manifest, list_reaches=known.reaches, notes=list(key.notes))
        pictures = media.unpacked(archive, track("Pictures", archive.manifest["pictures"]))
        with pictures as pictures:
            with new_database(), key.in_use():
                build(archive, schema, known, report, track)
                pictures.put()
            pictures.is_final = True
            finish(key, pictures, report)
    ContentType.objects.clear_cache()
    finish_outside(report)
    return report


def finish(key, pictures, report):
    """Finish after the database has changed. From here on, the blog is that of the backup."""
    try:
        key.keep()
        pictures.finish()
    except OSError as error:
        report.notes.append(f"Not all is in its place ({error}): restore again with --replace.")


def finish_outside(report):
    """Do the remaining steps. A failure is reported but undoes nothing."""
    try:
        cache.clear()
    except (OSError, redis.RedisError) as error:
        report.notes.append(f"The cache could not be emptied: {type(error).__name__}.")
    try:
        erasures.keep_lists()
    except OSError as error:
        report.notes.append(f"The list of what was erased could not be written: {error}.")


@contextmanager
def alone():
    """Hold a lock, so that only one restore runs. Raise Refused if another does."""
    settings.VAR.mkdir(parents=True, exist_ok=True, mode=0o700)
    with open(
        os.open(settings.VAR / "restore.lock", os.O_WRONLY | os.O_CREAT, 0o600), "wb"
    ) as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise Refused("Another restore is running here.") from error
        yield


# Checks before anything changes


def schema_of(archive):
    """Return the models as they were at the backup. Raise Refused if it is from a newer version."""
    name, manifest = archive.name, archive.manifest
    try:
        schema = Schema(manifest["schema"])
        tables = {table["model"]: table for table in manifest["tables"]}
        datetime.fromisoformat(manifest["taken_at"])
        pictures = sum(member.startswith("media/") for member in archive.members)
        numbers = [table[key] or 0 for table in tables.values() for key in ("rows", "highest")]
        sound = pictures == manifest["pictures"] and all(isinstance(n, int) for n in numbers)
        uuid.UUID(manifest["identity"] or "0" * 32)
        making.is_of("", manifest["secret_key"])
    except (KeyError, ValueError, TypeError, AttributeError) as error:
        raise Refused(f"{name}: its manifest lacks {error}.") from error
    if schema.unknown:
        raise Refused(
            f"{name} was made by a newer release: this one does not know the migrations "
            f"{', '.join(schema.unknown)}. Install that release, or a later one, and restore then."
        )
    wanted = {table.label: table.columns for table in schema.tables}
    found = {label: table["columns"] for label, table in tables.items()}
    for label in sorted(wanted.keys() | found.keys()):
        if wanted.get(label) != found.get(label):
            raise Refused(f"{name}: the rows of {label} are not those of its migrations.")
    members = {table.member for table in schema.tables}
    listed = {member for member in archive.members if member.startswith("database/")}
    if members != listed or not sound:
        raise Refused(f"{name}: its members are not those that its manifest tells of.")
    return schema


def refuse_filled(replace):
    """Raise Refused if there is a blog here, unless it may be replaced."""
    if replace:
        return
    tables = set(connection.introspection.table_names())
    for model in (Post, Comment, Subscriber, get_user_model()):
        if model._meta.db_table in tables and model._base_manager.exists():
            raise Refused(
                f"There is a blog here already: {model._base_manager.count()} "
                f"{model._meta.verbose_name_plural}. --replace deletes it, with its pictures, for "
                "good. Take a backup of it first."
            )
    if picture := next(media.files(), None):
        raise Refused(f"There are pictures here already ({picture[0]}). --replace deletes them.")


def refuse_without_room(archive, rows="database/"):
    """Refuse a file that says it unpacks to more than the disks hold.

    `rows` is how the names of members with rows begin.
    """
    sizes = {"media/": 0, rows: 0}
    for name, member in archive.members.items():
        for start in sizes:
            sizes[start] += member["size"] if name.startswith(start) else 0
    wanted = {Path(settings.MEDIA_ROOT): sizes["media/"]}
    if connection.vendor == "sqlite":
        wanted[Path(connection.settings_dict["NAME"]).parent] = sizes[rows]
    for folder, size in wanted.items():
        folder.mkdir(parents=True, exist_ok=True)
        free = shutil.disk_usage(folder).free
        if size > free:
            raise Refused(
                f"{archive.name} needs {size:,} bytes in {folder}, and {free:,} are free there."
            )


class SecretKey:
    """The key that signs readers' links: that of the backup, or the one in use here."""

    def __init__(self, archive, any_key):
        self.file, self.new, self.notes = settings.VAR / "secret-key", None, []
        print_ = archive.manifest["secret_key"]
        ours = [settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS]
        if any(making.is_of(key, print_) for key in ours):
            return
        from_file = not env.text("SECRET_KEY")
        if SECRET_KEY in archive.members and from_file:
            data = b"".join(archive.chunks(SECRET_KEY, archive.members[SECRET_KEY]["size"]))
            self.new = data.decode()
            self.notes = ["The secret key is that of the backup: start the blog anew if it runs."]
            if not making.is_of(self.new, print_):
                raise archive.damaged(SECRET_KEY)
        elif any_key:
            self.notes = [
                "The secret key is another than that of the backup: the links in mail that was "
                "sent open nothing any more, and the spam score learns anew with the next purge."
            ]
        else:
            name = "SECRET_KEY" if not from_file else f"The key in {self.file}"
            raise Refused(
                f"{name} is not the one under which {archive.name} was made: subscribers’ links "
                "and the spam score would be lost. Set SECRET_KEY (or SECRET_KEY_FALLBACKS) to "
                "that key. If it is lost for good, --new-key restores without it."
            )

    @contextmanager
    def in_use(self):
        """Use the restored key: the spam score counted the erased comments with it."""
        before = settings.SECRET_KEY
        if self.new:
            settings.SECRET_KEY = self.new
        try:
            yield
        finally:
            settings.SECRET_KEY = before

    def keep(self):
        if self.new:
            with making.whole(self.file) as file:
                file.write(self.new.encode())


# Building the database


def build(archive, schema, known, report, track):
    """Fill the empty database: the old schema, the rows, today's schema, the newer erasures."""
    schema.migrate()
    numbers = {table["model"]: table for table in archive.manifest["tables"]}
    # References are checked once, at the end. Row by row, SQLite reads a whole table for each row
    # wherever the schema of an earlier release lacks an index.
    with connection.constraint_checks_disabled(), transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:  # some migrations end with immediate constraints
                cursor.execute("SET CONSTRAINTS ALL DEFERRED")
        for model in schema.models():  # rows that migrations created
            with connection.cursor() as cursor:
                name = connection.ops.quote_name(model._meta.db_table)
                cursor.execute(f"DELETE FROM {name}")  # noqa: S608 (our own name)
        for table in schema.tables:
            listed = numbers[table.label]
            count = table.fill(archive.rows(table.member), track(table.label, listed["rows"]))
            if not count == listed["rows"] == table.count():
                raise Refused(
                    f"{archive.name}: {table.label} has {count} rows, and its manifest tells of "
                    f"{listed['rows']}."
                )
            if table.numbers_itself:
                table.begin_after(max(listed["highest"] or 0, known.highest.get(table.label, 0)))
        connection.check_constraints()
    ContentType.objects.clear_cache()
    call_command("migrate", verbosity=0, interactive=False)
    Blog.record_origin(archive.manifest.get("site"))
    report.mended = check_trees(track("Conversations", Comment.objects.count()))
    report.erased_again = erasures.erase_again(known)
    report.mails_waiting = Mail.objects.waiting().count()
    move_on()


def check_trees(advance):
    """Repair trees that were already wrong in the backup. Return how many comments changed.

    Raise Refused if a comment has no place.
    """
    faulty, number = [], 0
    for post_id, comments, _trees, wrong in tree.faults(Comment):
        advance(comments)
        faulty += [post_id] if wrong else []
    for post_id in faulty:
        with Thread.objects.locked(post_id) as thread:
            mended, lost = tree.repair(Comment, post_id)
            thread.refresh()
        number += mended
        if lost:
            raise Refused(f"These comments of the backup have no place in their thread: {lost}")
    return number


def move_on():
    """Set a version that this blog never had, so that no cached page counts as current."""
    Blog.identify()
    version = Blog.objects.values_list("version", flat=True).get(pk=1)
    Blog.objects.filter(pk=1).update(version=max(version + 1, int(time.time() * 1000)))
