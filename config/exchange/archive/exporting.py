"""`manage.py export_archive`: writes the blog to a file that any program can read."""

import json

from django.conf import settings
from django.db import connection
from django.db.migrations.executor import MigrationExecutor

from blog.images import chosen
from blog.models import Blog
from comments.models import Comment
from config.backup import making
from config.backup.archive import Refused, Writer
from config.backup.places import one_moment
from config.exchange.archive import ARCHIVE, AT
from config.exchange.archive.kinds import COUNTERS, KINDS

HOLDS = (
    "It is not encrypted, and holds what only the team may read. That is drafts, held and removed "
    "comments, notes of moderators and private replies. It has the e-mail addresses of subscribers "
    "and of readers who asked for replies. Keep it as you keep a backup. What readers delete from "
    "now on is still in it, so delete it when you no longer need it. It has no password and no "
    "key. An account is only a name in it."
)


def export_archive(path, *, track=None):
    """Write an archive to `path`, completely or not at all. Return its manifest. Raise Refused.

    `track(what, total)` returns a function that is called with each progress.
    """
    making.refuse_public(path)
    refuse_unmigrated()
    Blog.identify()
    with making.whole(path) as file, one_moment():
        return write(file, track)


def refuse_unmigrated():
    """Raise Refused unless the database is that of this release."""
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        raise Refused("The database is of another release. Run `manage.py migrate` first.")


def write(stream, track=None):
    """Write an archive to a stream. The caller sees to it that nothing changes meanwhile."""
    writer = Writer(stream, AT, ARCHIVE)
    for kind in KINDS:
        with writer.member(kind.schema_member) as member:
            member.write(json.dumps(kind.schema, indent=1, ensure_ascii=False).encode())
    pictures = making.write_media(writer, track, without=chosen.FOLDER)
    missing = set()
    rows = {kind.name: write_kind(writer, kind, track, missing) for kind in KINDS}
    tables = {kind.name: kind.table for kind in KINDS if kind.is_numbered} | COUNTERS
    manifest = {
        "site": settings.SITE_URL,
        "rows": rows,
        "highest": {name: table.highest() for name, table in tables.items()},
        "pictures": pictures,
        "missing": sorted(missing),
    }
    writer.close(manifest)
    return manifest


def write_kind(writer, kind, track, missing):
    """Write the rows of a kind. Add pictures that are not there to `missing`. Return how many."""
    advance = track(kind.name, kind.table.count()) if track else lambda number: None
    files = [field.name for field in kind.fields if field.is_file]
    number = 0
    with writer.member(kind.member) as member:
        for number, row in enumerate(rows_of(kind), 1):
            member.write(canonical(row) + b"\n")
            names = (row[name] for name in files)
            missing.update(n for n in names if n and f"media/{n}" not in writer.members)
            if number % 500 == 0:
                advance(500)
        advance(number % 500)
    return number


def rows_of(kind):
    """Yield each row as a dictionary of JSON values, in the order of the archive."""
    rows = kind.model._base_manager.order_by(*kind.order)
    values = rows.values_list(*(field.path for field in kind.fields))
    change = CHANGES.get(kind.name)
    for row in values.iterator(chunk_size=2000):
        found = {
            field.name: field.dump(value) for field, value in zip(kind.fields, row, strict=True)
        }
        if change:
            change(found)
        yield found


def canonical(row):
    return json.dumps(row, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def of_blog(row):
    if row["old_origin"] == Blog.UNRECORDED:
        row["old_origin"] = settings.SITE_URL


def of_thread(row):
    """Name conversations by their first comments. The numbers of trees are of one database."""
    row["pinned"] = [comment for comment, _tree in row["pinned"]]
    if row["locked"]:
        roots = Comment._base_manager.filter(tree_id__in=row["locked"], parent=None)
        roots = dict(roots.values_list("tree_id", "pk"))
        row["locked"] = [roots[tree] for tree in row["locked"] if tree in roots]


CHANGES = {"blog": of_blog, "threads": of_thread}
"""What a row says in an archive in another way than in its columns."""
