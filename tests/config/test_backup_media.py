"""Pictures: unpacked beside those that are there, put in their place, or not at all."""

import io
import os
from datetime import UTC, datetime

import pytest

from config.backup import making, media
from config.backup.archive import Reader, Writer

AT = datetime(2026, 11, 27, 4, 0, tzinfo=UTC)


@pytest.fixture
def root(settings):
    """Two pictures are there, and a link that leads out of the folder."""
    (settings.MEDIA_ROOT / "posts").mkdir(parents=True)
    (settings.MEDIA_ROOT / "posts" / "same").write_text("as it is here")
    (settings.MEDIA_ROOT / "posts" / "newer").write_text("made after the backup")
    (settings.MEDIA_ROOT / "link").symlink_to("/etc/hostname")
    return settings.MEDIA_ROOT


@pytest.fixture
def archive():
    file = io.BytesIO()
    writer = Writer(file, AT)
    for name, words in {"posts/same": "as it was", "pictures/lost": "back again"}.items():
        with writer.member(f"media/{name}", is_packed=True) as member:
            member.write(words.encode())
    writer.close({})
    return Reader(file, "a.zip")


def there(root):
    return {name: path.read_text() for name, path in media.files()}


def test_links_are_no_pictures(root):
    assert sorted(name for name, _ in media.files()) == ["posts/newer", "posts/same"]


def test_pictures_take_the_place_of_those_that_were_there(root, archive):
    with media.unpacked(archive, lambda size: None) as pictures:
        pictures.put()
        assert there(root)["posts/same"] == "as it is here"  # until the database has changed
        pictures.finish()

    assert there(root) == {"posts/same": "as it was", "pictures/lost": "back again"}
    assert sorted(os.listdir(root)) == ["link", "pictures", "posts"]


def test_what_fails_leaves_the_pictures_as_they_were(root, archive):
    before = there(root)

    with pytest.raises(KeyError), media.unpacked(archive, lambda size: None) as pictures:
        pictures.put()
        raise KeyError

    assert there(root) == before


def test_what_fails_after_the_database_has_changed_undoes_nothing(root, archive):
    with pytest.raises(KeyError), media.unpacked(archive, lambda size: None) as pictures:
        pictures.put()
        pictures.is_final = True
        raise KeyError

    assert there(root)["pictures/lost"] == "back again"


def test_what_a_killed_restore_left_is_cleared(root, archive):
    (root / ".restoring-abc").mkdir()
    (root / ".restoring-abc" / "half").write_text("half")

    with media.unpacked(archive, lambda size: None):
        pass

    assert not (root / ".restoring-abc").exists()


# The file that is written


def test_a_file_is_there_whole_or_not_at_all(tmp_path):
    path = tmp_path / "backup.zip"
    path.write_text("the last good one")

    with pytest.raises(OSError, match="No space"), making.whole(path) as file:
        file.write(b"half of")
        raise OSError(28, "No space left on device")

    assert path.read_text() == "the last good one"
    assert os.listdir(tmp_path) == ["backup.zip"]


def test_a_file_is_for_its_owner_alone(tmp_path):
    path = tmp_path / "backup.zip"

    with making.whole(path) as file:
        file.write(b"all of it")

    assert path.read_text() == "all of it"
    assert oct(path.stat().st_mode & 0o777) == "0o600"


def test_a_secret_key_is_known_by_a_fingerprint_that_does_not_tell_it():
    print_ = making.fingerprint("a key")

    assert making.is_of("a key", print_)
    assert not making.is_of("another", print_)
    assert "a key" not in print_
    assert making.fingerprint("a key") != print_  # salted
