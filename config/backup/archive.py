"""A zip whose last member describes all the others: a backup, or an archive of a blog.

    manifest.json               the time, the schema, the number of rows, and the size and
                                SHA-256 of every member
    database/<app>.<model>      the rows, one JSON list a line
    media/…                     the pictures
    secret-key                  in an encrypted backup only

That is a backup. `config.exchange.archive` has the members of an archive.

It is written from front to back to a pipe or a file, so nothing is buffered whole in memory or on
disk. The comment at the end is the SHA-256 of all bytes before it. Any zip program can open it.
"""

import hashlib
import json
import re
import stat
import zlib
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import PurePosixPath
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

MANIFEST = "manifest.json"
SECRET_KEY = "secret-key"  # noqa: S105 (the name of a member)
CHUNK = 1 << 20


@dataclass(frozen=True)
class Format:
    """What a file is called, its version under `key` of the manifest, and its possible members."""

    what: str
    key: str
    version: int
    folders: frozenset
    files: frozenset = frozenset()

    def allows(self, name):
        """Return whether a member may have this name. It then stays inside its folder."""
        parts = PurePosixPath(name).parts
        plain = name == "/".join(parts) and not re.search(r"[\\\x00-\x1f\x7f]", name)
        in_folder = len(parts) > 1 and parts[0] in self.folders
        hidden = any(part.startswith(".") for part in parts)
        return plain and not hidden and (in_folder or name in {MANIFEST, *self.files})


BACKUP = Format("backup", "format", 1, frozenset({"database", "media"}), frozenset({SECRET_KEY}))

LARGEST_MANIFEST = 256 << 20
"""Bytes of the largest manifest that is read. It lists every picture; a million fit."""

LONGEST_LINE = 64 << 20
"""Bytes of the largest row that is read.

The blog's own largest, a post with its revisions, has a few million.
"""


class Refused(Exception):
    """A backup that cannot be made or restored. The message is for the owner."""


class Counting:
    """A stream that counts and hashes (SHA-256) the bytes written through it."""

    def __init__(self, stream=None):
        self.stream, self.size, self.digest = stream, 0, hashlib.sha256()

    def write(self, data):
        self.size += len(data)
        self.digest.update(data)
        if self.stream:
            self.stream.write(data)
        return len(data)


class Tail:
    """Holds back the end of a zip, its comment, and writes the digest of the rest there."""

    LENGTH = 64

    def __init__(self, stream):
        self.stream, self.digest, self.held = stream, hashlib.sha256(), b""

    def write(self, data):
        held = self.held + bytes(data)
        self.held, ready = held[-self.LENGTH :], held[: -self.LENGTH]
        self.digest.update(ready)
        self.stream.write(ready)
        return len(data)

    def flush(self):
        self.stream.flush()

    def finish(self):
        self.stream.write(self.digest.hexdigest().encode())


class Writer:
    """Writes such a file to a stream that need not be seekable. `at` is the time of its members."""

    def __init__(self, stream, at, form=BACKUP):
        self.tail, self.form = Tail(stream), form
        self.zip, self.at, self.members = ZipFile(self.tail, "w"), at, {}

    @contextmanager
    def member(self, name, *, is_packed=False):
        """Return a stream for one member. `is_packed` means already compressed, like pictures."""
        info = self.info(name, ZIP_STORED if is_packed else ZIP_DEFLATED)
        with self.zip.open(info, "w", force_zip64=True) as stream:
            counting = Counting(stream)
            yield counting
        self.members[name] = {"size": counting.size, "sha256": counting.digest.hexdigest()}

    def info(self, name, method):
        info = ZipInfo(name, self.at.timetuple()[:6])
        info.compress_type, info._compresslevel = method, 3  # 3 × as fast as 6, a tenth larger
        info.external_attr = (stat.S_IFREG | 0o600) << 16
        return info

    def close(self, manifest):
        """Write the manifest, with the digests of the members, and the digest of the whole file."""
        manifest = {self.form.key: self.form.version, **manifest, "members": self.members}
        data = json.dumps(manifest, indent=1, sort_keys=True, ensure_ascii=False).encode()
        self.zip.writestr(self.info(MANIFEST, ZIP_DEFLATED), data)
        self.zip.comment = b"0" * Tail.LENGTH
        self.zip.close()
        self.tail.finish()


class Reader:
    """Reads such a file, which is seekable. Everything in it is checked before it is used."""

    def __init__(self, file, name, form=BACKUP):
        self.file, self.name, self.form = file, name, form
        try:
            self.zip = ZipFile(file)
        except (BadZipFile, EOFError, OSError, ValueError) as error:
            raise Refused(f"{name} is no {form.what}, or its end is missing: {error}") from error
        self.check_names()
        self.manifest = self.read_manifest()

    def check_names(self):
        names = [info.filename for info in self.zip.infolist()]
        if len(names) != len(set(names)):
            raise Refused(f"{self.name} holds two members of one name.")
        for info in self.zip.infolist():
            kind = stat.S_IFMT(info.external_attr >> 16)
            if not self.form.allows(info.orig_filename) or kind not in {0, stat.S_IFREG}:
                raise Refused(f"{self.name}: the member “{info.orig_filename!a}” is no plain file.")
            if info.flag_bits & 1 or info.compress_type not in {ZIP_STORED, ZIP_DEFLATED}:
                raise Refused(f"{self.name}: the member {info.filename} is packed in another way.")

    def read_manifest(self):
        if MANIFEST not in self.zip.namelist():
            raise Refused(f"{self.name} is no {self.form.what} of a blog: it has no {MANIFEST}.")
        if self.zip.getinfo(MANIFEST).file_size > LARGEST_MANIFEST:
            raise self.damaged(MANIFEST)
        try:
            manifest = json.loads(b"".join(self.chunks(MANIFEST, LARGEST_MANIFEST)))
            if self.form.key not in manifest:
                raise Refused(f"{self.name} is no {self.form.what} of a blog.")
            version, members = manifest[self.form.key], manifest["members"]
            listed = {name: (member["size"], member["sha256"]) for name, member in members.items()}
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise self.damaged(MANIFEST) from error
        if version != self.form.version:
            raise Refused(
                f"{self.name} is in format {version}, which this release does not know (it knows "
                f"{self.form.version}). Use the release that made it, or a later one."
            )
        found = {i.filename: i.file_size for i in self.zip.infolist() if i.filename != MANIFEST}
        for name in sorted(found.keys() ^ listed.keys()):
            raise Refused(f"{self.name}: the member {name} is {one_of(name in found)}.")
        for name in sorted(found):
            if found[name] != listed[name][0]:
                raise self.damaged(name)
        return manifest

    @property
    def members(self):
        return self.manifest["members"]

    def verify(self, advance=lambda size: None):
        """Read the whole file once. Raise Refused with the name of a member that was changed."""
        for name, member in self.members.items():
            digest = hashlib.sha256()
            for chunk in self.chunks(name, member["size"]):
                digest.update(chunk)
                advance(len(chunk))
            if digest.hexdigest() != member["sha256"]:
                raise self.damaged(name)
        if self.digest_of_file() != self.zip.comment:
            raise Refused(f"{self.name} is damaged between its members, or was changed.")

    def digest_of_file(self):
        digest, self_end = hashlib.sha256(), self.file.seek(0, 2) - Tail.LENGTH
        self.file.seek(0)
        left = self_end
        while left > 0 and (chunk := self.file.read(min(CHUNK, left))):
            digest.update(chunk)
            left -= len(chunk)
        return digest.hexdigest().encode()

    def chunks(self, name, most):
        """Yield the bytes of a member, at most as many as the manifest says."""
        size = 0
        try:
            with self.zip.open(name) as stream:
                while chunk := stream.read(CHUNK):
                    size += len(chunk)
                    if size > most:
                        raise self.damaged(name)
                    yield chunk
        except (BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError) as error:
            raise self.damaged(name) from error

    def rows(self, name):
        """Yield the decoded lines of a member."""
        rest = b""
        for chunk in self.chunks(name, self.members[name]["size"]):
            *lines, rest = (rest + chunk).split(b"\n")
            if len(rest) > LONGEST_LINE:
                raise Refused(f"{self.name}: a row of {name} is longer than any can be.")
            for line in lines:
                try:
                    yield json.loads(line)
                except (ValueError, RecursionError) as error:
                    raise self.damaged(name) from error
        if rest:
            raise self.damaged(name)

    def damaged(self, name):
        return Refused(f"{self.name}: the member {name} is damaged, or was changed.")


def one_of(is_there):
    """Say whether the zip or its list lacks a member."""
    return "there and not listed" if is_there else "listed and not there"
