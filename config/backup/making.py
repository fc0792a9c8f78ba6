"""`manage.py backup`: writes the whole blog to one file."""

import hashlib
import os
import secrets
import tempfile
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings
from django.db import connection
from django.utils import timezone

from blog.models import Blog
from config.backup import encryption, media
from config.backup.archive import SECRET_KEY, Refused, Writer
from config.backup.places import one_moment
from config.backup.tables import Schema

HOLDS = (
    "It is not encrypted. It holds every post and draft, what readers wrote, the e-mail addresses "
    "that they gave, and the accounts of the team with the hashes of their passwords and the keys "
    "of their second factor. The secret key is not in it: keep that too, or restoring breaks the "
    "links in mail. To encrypt, use --passphrase or set BACKUP_RECIPIENT."
)

PARTIAL = ".partial"
"""The suffix of a file that is still being written."""


def backup(path, *, recipients=(), passphrase="", track=None):
    """Write a backup to `path`, completely or not at all. Return its manifest.

    It is encrypted to the recipients, or else with the passphrase, or else not at all. `track(what,
    total)` returns a function that is called with each progress.
    """
    refuse_public(path)
    is_encrypted = bool(recipients or passphrase)
    with whole(path) as file:
        if not is_encrypted:
            return write(file, track)
        with encryption.sealed(file, to=recipients, passphrase=passphrase) as stream:
            return write(stream, track, with_key=True)


def refuse_public(path):
    """Raise Refused for a path that the web server serves."""
    for folder in filter(None, (settings.MEDIA_ROOT, settings.STATIC_ROOT)):
        if Path(path).resolve().is_relative_to(Path(folder).resolve()):
            raise Refused(f"{path} is in a folder that everybody can read over the web.")


@contextmanager
def whole(path):
    """Yield a new file, which replaces `path` when it is complete and synced to disk."""
    path = Path(path)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-", suffix=PARTIAL)
    try:
        with os.fdopen(handle, "wb") as file:  # mkstemp creates it with mode 0600
            yield file
            file.flush()
            os.fsync(file.fileno())
        os.replace(name, path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def write(stream, track, *, with_key=False):
    """Write a backup to a stream. Raises Refused if the database is of a newer release."""
    identity = Blog.identify() if has_identity() else None
    at = timezone.now()
    writer = Writer(stream, at)
    with one_moment():
        schema = Schema.of_database()
        if schema.unknown:
            raise Refused(
                "The database is of a newer release: this one does not know "
                f"{', '.join(schema.unknown)}."
            )
        pictures = write_media(writer, track)
        tables = [write_table(writer, table, track) for table in schema.tables]
    if with_key:
        with writer.member(SECRET_KEY) as member:
            member.write(settings.SECRET_KEY.encode())
    manifest = {
        "taken_at": at.isoformat(),
        "engine": connection.vendor,
        "site": settings.SITE_URL,
        "identity": identity and str(identity),
        "schema": schema.leaves,
        "secret_key": fingerprint(settings.SECRET_KEY),
        "tables": tables,
        "pictures": pictures,
    }
    writer.close(manifest)
    return manifest


def has_identity():
    """Return False before the migration that adds the identity."""
    with connection.cursor() as cursor:
        if Blog._meta.db_table not in connection.introspection.table_names(cursor):
            return False
        columns = connection.introspection.get_table_description(cursor, Blog._meta.db_table)
    return "identity" in {column.name for column in columns}


def write_media(writer, track, *, without=()):
    """Write the pictures before the rest, because some may be deleted meanwhile.

    Return how many. `without` are the beginnings of paths that are left out.
    """
    listed, number = [each for each in media.files() if not each[0].startswith(without)], 0
    advance = track("Pictures", len(listed)) if track else lambda n: None
    for name, path in listed:
        try:
            source = path.open("rb")
        except FileNotFoundError:
            continue
        with source, writer.member(f"media/{name}", is_packed=True) as member:
            while chunk := source.read(1 << 20):
                member.write(chunk)
        number += 1
        advance(1)
    return number


def write_table(writer, table, track):
    """Write the rows of a table. Return its entry in the manifest."""
    advance = track(table.label, table.count()) if track else lambda n: None
    number = 0
    with writer.member(table.member) as member:
        for line in table.lines():
            member.write(line + b"\n")
            number += 1
            if number % 500 == 0:
                advance(500)
        advance(number % 500)
    highest = table.highest() if table.numbers_itself else None
    found = {"model": table.label, "columns": table.columns, "rows": number}
    return found | {"highest": highest}


def fingerprint(key, salt=None):
    """Return a hash that identifies a secret key. It is slow, to protect a weak key."""
    salt = salt or secrets.token_hex(8)
    digest = hashlib.scrypt(key.encode(), salt=salt.encode(), n=2**14, r=8, p=1, dklen=16)
    return f"{salt}:{digest.hex()}"


def is_of(key, print_):
    """Return whether a fingerprint is of this secret key."""
    return secrets.compare_digest(fingerprint(key, print_.partition(":")[0]), print_)
