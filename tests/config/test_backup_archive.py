"""The file of a backup: what was changed in it is named, and what means no good is refused."""

import io
import json
import stat
from dataclasses import replace
from datetime import UTC, datetime
from zipfile import ZipFile, ZipInfo

import pytest

from config.backup import archive
from config.backup.archive import Reader, Refused, Writer

AT = datetime(2026, 11, 27, 4, 0, tzinfo=UTC)


def make(**members):
    """The bytes of a backup with these members; two underlines in a name are a slash."""
    file = io.BytesIO()
    writer = Writer(file, AT)
    for name, data in members.items():
        with writer.member(name.replace("__", "/"), is_packed=name.startswith("media")) as stream:
            stream.write(data)
    writer.close({"taken_at": str(AT)})
    return file.getvalue()


def read(data):
    reader = Reader(io.BytesIO(data), "a.zip")
    reader.verify()
    return reader


@pytest.fixture(scope="module")
def whole():
    return make(database__blog_post=b'[1,"A post"]\n[2,"Another"]\n', media__a=b"a picture")


def test_what_was_written_is_read(whole):
    reader = read(whole)

    assert list(reader.rows("database/blog_post")) == [[1, "A post"], [2, "Another"]]
    assert b"".join(reader.chunks("media/a", 9)) == b"a picture"
    assert reader.members["media/a"] == {
        "size": 9,
        "sha256": "92b2fa58028958317e408bd84ecfa70f5ee35b121991dbc232c49d166353708b",
    }


def test_any_program_for_zips_opens_it(whole):
    with ZipFile(io.BytesIO(whole)) as opened:
        assert opened.namelist() == ["database/blog_post", "media/a", "manifest.json"]
        assert opened.testzip() is None


def test_each_byte_that_is_changed_is_noticed(whole):
    noticed = 0
    for place in range(len(whole)):
        changed = bytearray(whole)
        changed[place] ^= 1
        with pytest.raises(Refused):
            read(bytes(changed))
        noticed += 1

    assert noticed == len(whole) > 600


def test_a_changed_byte_is_told_by_the_name_of_its_member(whole):
    changed = whole.replace(b"a picture", b"a picturE")

    with pytest.raises(Refused, match=r"a\.zip: the member media/a is damaged, or was changed"):
        read(changed)


def test_each_length_but_the_whole_is_refused(whole):
    for length in range(len(whole)):
        with pytest.raises(Refused):
            read(whole[:length])


def with_manifest(change, *, extra=None):
    """A backup whose manifest says something else, with all digests right."""

    class Liar(Writer):
        def close(self, manifest):
            if extra:
                self.zip.writestr(extra, b"something")
            super().close(manifest)

    file = io.BytesIO()
    writer = Liar(file, AT)
    with writer.member("media/a", is_packed=True) as stream:
        stream.write(b"a picture")
    change(writer.members)
    writer.close({"taken_at": str(AT)})
    return file.getvalue()


@pytest.mark.parametrize(
    "name",
    [
        "../outside",
        "media/../../outside",
        "/etc/passwd",
        "media//double",
        "media/./here",
        "media/.hidden/a",
        "media/a\\b",
        "media/line\nbreak",
        "media/",
        "other/a",
        "manifest.json/a",
    ],
)
def test_a_name_that_leads_elsewhere_is_refused(name):
    def list_it(members):
        members[name] = {"size": 9, "sha256": "0" * 64}

    with pytest.raises(Refused, match="is no plain file"):
        read(with_manifest(list_it, extra=ZipInfo(name)))


def test_a_link_is_refused():
    link = ZipInfo("media/link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16

    with pytest.raises(Refused, match=r"media/link.* is no plain file"):
        read(with_manifest(lambda members: None, extra=link))


def test_a_member_that_no_manifest_lists_is_refused():
    with pytest.raises(Refused, match="the member media/b is there and not listed"):
        read(with_manifest(lambda members: None, extra=ZipInfo("media/b")))


def test_a_member_that_is_listed_and_missing_is_refused():
    def add(members):
        members["media/b"] = {"size": 1, "sha256": "0" * 64}

    with pytest.raises(Refused, match="the member media/b is listed and not there"):
        read(with_manifest(add))


def test_two_members_of_one_name_are_refused():
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = with_manifest(lambda members: None, extra=ZipInfo("media/a"))

    with pytest.raises(Refused, match="two members of one name"):
        read(data)


def test_no_more_of_a_member_is_unpacked_than_its_manifest_says(monkeypatch):
    """A bomb: a directory that says 9 bytes, and a member that is a million times as long."""
    bomb = make(media__a=b"a picture", database__b=b"\0" * 5_000_000)
    monkeypatch.setattr(archive, "CHUNK", 1000)
    reader = Reader(io.BytesIO(bomb), "a.zip")
    taken = []

    with pytest.raises(Refused, match="database/b is damaged"):
        taken.extend(reader.chunks("database/b", 9))

    assert taken == []


def test_a_row_without_an_end_is_refused(monkeypatch):
    monkeypatch.setattr(archive, "LONGEST_LINE", 100)
    reader = read(make(database__a=b'["' + b"x" * 5_000_000 + b'"]'))

    with pytest.raises(Refused, match="a row of database/a is longer than any can be"):
        list(reader.rows("database/a"))


def test_a_format_of_later_is_refused_by_its_number():
    later = io.BytesIO()
    Writer(later, AT, replace(archive.BACKUP, version=2)).close({})
    data = later.getvalue()

    with pytest.raises(Refused, match=r"is in format 2, which this release does not know"):
        read(data)


@pytest.mark.parametrize("data", [b"", b"words", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_backup_is_called_that(data):
    with pytest.raises(Refused, match="is no backup"):
        read(data)


def test_a_zip_of_somebody_elses_is_called_that():
    file = io.BytesIO()
    with ZipFile(file, "w") as other:
        other.writestr("manifest.json", json.dumps({"name": "an extension"}))

    with pytest.raises(Refused, match=r"a\.zip is no backup of a blog"):
        read(file.getvalue())
