"""Encrypted backups: opened by who has the key, and by `age`; by nobody else."""

import pyrage
import pytest

from config.backup import encryption
from config.backup.archive import Refused

WORDS = b"What stands in the backup. " * 10_000


@pytest.fixture
def key():
    return pyrage.x25519.Identity.generate()


@pytest.fixture
def file(tmp_path):
    return tmp_path / "backup"


def seal(file, **how):
    with file.open("wb") as stream, encryption.sealed(stream, **how) as inner:
        inner.write(WORDS)


def open_again(file, **how):
    with encryption.opened(file, file.parent, **how) as plain:
        return plain.read()


def test_a_recipient_opens_it_with_the_private_key(file, key):
    seal(file, to=[key.to_public()])
    (file.parent / "key").write_text(f"# created: today\n{key}\n")

    assert open_again(file, identity=file.parent / "key") == WORDS
    assert pyrage.decrypt(file.read_bytes(), [key]) == WORDS  # as `age -d -i` does
    assert WORDS[:20] not in file.read_bytes()


def test_a_passphrase_opens_it(file):
    seal(file, passphrase="seven dry words")

    assert open_again(file, ask=lambda: "seven dry words") == WORDS
    with pytest.raises(Refused, match="The passphrase is not that of"):
        open_again(file, ask=lambda: "other words")


def test_what_a_passphrase_sealed_can_be_opened_without_this_software(file):
    """`unzip FILE`, then `age -d -i key.age backup.zip.age`."""
    from zipfile import ZipFile

    seal(file, passphrase="seven dry words")

    with ZipFile(file) as box:
        key = pyrage.passphrase.decrypt(box.read("key.age"), "seven dry words").decode()
        inner = pyrage.decrypt(box.read("backup.zip.age"), [pyrage.x25519.Identity.from_str(key)])
    assert inner == WORDS


@pytest.mark.parametrize("part", [0.02, 0.5, 0.99])
def test_a_changed_byte_is_noticed(file, key, part):
    seal(file, to=[key.to_public()])
    (file.parent / "key").write_text(str(key))
    data = bytearray(file.read_bytes())
    data[int(len(data) * part)] ^= 1
    file.write_bytes(data)

    with pytest.raises(Refused, match="cannot be decrypted with this key, or is damaged"):
        open_again(file, identity=file.parent / "key")


def test_a_file_that_was_cut_is_noticed(file):
    seal(file, passphrase="words")
    file.write_bytes(file.read_bytes()[:-1000])

    with pytest.raises(Refused, match="its end is missing"):
        open_again(file, ask=lambda: "words")


class Full:
    def __init__(self):
        self.left = 50_000

    def write(self, data):
        self.left -= len(data)
        if self.left < 0:
            raise OSError(28, "No space left on device")
        return len(data)

    def flush(self):
        pass


@pytest.mark.parametrize("how", ["to", "passphrase"])
def test_a_full_disk_is_told_as_that(key, how):
    way = {"to": [key.to_public()]} if how == "to" else {"passphrase": "words"}

    with pytest.raises(OSError, match="No space left"), encryption.sealed(Full(), **way) as inner:
        inner.write(WORDS)


def test_nothing_that_was_decrypted_is_left_in_the_folder(file):
    seal(file, passphrase="words")

    open_again(file, ask=lambda: "words")

    assert [path.name for path in file.parent.iterdir()] == ["backup"]


def test_recipients_are_read_by_commas(key):
    other = pyrage.x25519.Identity.generate()

    found = encryption.recipients(f"{key.to_public()}, {other.to_public()}")

    assert [str(one) for one in found] == [str(key.to_public()), str(other.to_public())]


@pytest.mark.parametrize("text", ["", "# nothing\n", "words", "AGE-SECRET-KEY-1NOBODY"])
def test_a_file_without_a_private_key_is_called_that(file, text):
    file.write_text(text)

    with pytest.raises(Refused, match="no private key"):
        encryption.identities(file)
