"""Encryption of backups in the age format (age-encryption.org), so that `age` can open them.

With a recipient, the file is the zip inside an age file: `age -d -i KEY FILE > backup.zip`.

With a passphrase, it is a zip of two members: `backup.zip.age`, encrypted to a new key, and
`key.age`, which is that key encrypted with the passphrase. The library can only use a passphrase
for data in memory, and a backup is too large. `age` accepts such a key directly: `age -d -i key.age
backup.zip.age > backup.zip`.
"""

import os
import tempfile
import threading
from contextlib import contextmanager
from zipfile import ZIP_STORED, BadZipFile, ZipFile, ZipInfo

import pyrage

from config.backup.archive import CHUNK, Refused

HEADER = b"age-encryption.org/v1"
KEY, SEALED = "key.age", "backup.zip.age"
LARGEST_KEY = 10_000


def recipients(text):
    """Return the public keys in a comma-separated text: age1… or ssh-…. Raise ValueError."""
    found = []
    for item in filter(None, map(str.strip, text.split(","))):
        kind = pyrage.ssh if item.startswith("ssh-") else pyrage.x25519
        try:
            found.append(kind.Recipient.from_str(item))
        except pyrage.RecipientError as error:
            raise ValueError(f"“{item}” is no recipient: {error}") from error
    return found


def identities(path):
    """Return the private keys in a file: lines as age-keygen writes them, or one SSH key."""
    try:
        data = path.read_bytes()
        if data.startswith(b"-----BEGIN"):
            return [pyrage.ssh.Identity.from_buffer(data)]
        lines = [line.strip() for line in data.decode().splitlines()]
        keys = [line for line in lines if line and not line.startswith("#")]
        found = [pyrage.x25519.Identity.from_str(key) for key in keys]
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}.") from error
    except (pyrage.IdentityError, UnicodeDecodeError) as error:
        raise Refused(f"{path} holds no private key of age or SSH: {error}") from error
    if not found:
        raise Refused(f"{path} holds no private key.")
    return found


@contextmanager
def sealed(stream, *, to=(), passphrase=""):
    """Yield a stream that encrypts into `stream`: to recipients, or else with a passphrase."""
    if to:
        with encrypted(stream, to) as inner:
            yield inner
        return
    key = pyrage.x25519.Identity.generate()
    with ZipFile(Writable(stream), "w", ZIP_STORED) as box:
        box.writestr(ZipInfo(KEY), pyrage.passphrase.encrypt(str(key).encode(), passphrase))
        member = box.open(ZipInfo(SEALED), "w", force_zip64=True)
        with member, encrypted(member, [key.to_public()]) as inner:
            yield inner


class Writable:
    """A file that is written from front to back, and the first error of writing.

    Without `tell`, zipfile treats it as unseekable. The library would keep only the text of an
    error.
    """

    def __init__(self, stream):
        self.stream, self.flush, self.error = stream, stream.flush, None

    def write(self, data):
        try:
            return self.stream.write(data)
        except Exception as error:
            self.error = error
            raise


@contextmanager
def encrypted(stream, to):
    """Encrypt through a pipe and a thread, because the library pulls its input."""
    end, start = os.pipe()
    out, failed = Writable(stream), []

    def pull():
        with os.fdopen(end, "rb") as source:
            try:
                pyrage.encrypt_io(source, out, list(to))
            except BaseException as error:  # raised again in the thread that writes
                failed.append(out.error or error)

    puller = threading.Thread(target=pull)
    puller.start()
    try:
        with os.fdopen(start, "wb", buffering=CHUNK) as inner:
            yield inner
    except BrokenPipeError:
        puller.join()
        if not failed:
            raise
    finally:
        puller.join()
    if failed:
        raise failed[0]


@contextmanager
def opened(path, folder, *, identity=None, ask=None):
    """Yield the decrypted backup in a file, as a seekable file.

    `identity` is the file of a private key, `ask` returns the passphrase. The decrypted data is in
    an unnamed file in `folder`, so that nothing is left of it. Raise Refused.
    """
    with open_plain(path) as file:
        start = file.read(len(HEADER))
        file.seek(0)
        if start == HEADER:
            if identity is None:
                raise Refused(f"{path} is encrypted to a recipient. Name the key with --identity.")
            with decrypted(file, identities(identity), folder, path) as plain:
                yield plain
            return
        key = key_of(file, path, ask)
        file.seek(0)
        if key is None:
            yield file
            return
        with ZipFile(file) as box, decrypted(box.open(SEALED), [key], folder, path) as plain:
            yield plain


def open_plain(path):
    """Open a file to read bytes. Raise Refused if it cannot be read."""
    try:
        return path.open("rb")
    except OSError as error:
        raise Refused(f"{path} cannot be read: {error.strerror}.") from error


def key_of(file, path, ask):
    """Return the key of a backup with a passphrase; None if it has none."""
    try:
        with ZipFile(file) as box:
            if sorted(box.namelist()) != sorted([KEY, SEALED]):
                return None
            if box.getinfo(KEY).file_size > LARGEST_KEY:
                raise Refused(f"{path}: the member {KEY} is damaged, or was changed.")
            data = box.read(KEY)
            box.open(SEALED).close()
    except (BadZipFile, EOFError, ValueError, NotImplementedError) as error:
        file.seek(0)
        if KEY.encode() in file.read(100):
            raise Refused(f"{path} is damaged, or its end is missing: {error}") from error
        return None
    try:
        return pyrage.x25519.Identity.from_str(pyrage.passphrase.decrypt(data, ask()).decode())
    except pyrage.DecryptError as error:
        raise Refused(f"The passphrase is not that of {path}, or the file is damaged.") from error


@contextmanager
def decrypted(file, keys, folder, path):
    """Yield a decrypted backup as a temporary file. Raises Refused."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryFile(dir=folder) as plain:
        out = Writable(plain)
        try:
            pyrage.decrypt_io(file, out, keys)
        except (pyrage.DecryptError, BadZipFile, EOFError, OSError) as error:
            if out.error:
                raise out.error from error
            raise Refused(
                f"{path} cannot be decrypted with this key, or is damaged: {error}"
            ) from error
        plain.seek(0)
        yield plain
