"""What the site keeps is closed to everybody else on the machine."""

import stat

import pytest
from django.core.exceptions import ImproperlyConfigured

from config.operations import file_modes
from tests.config.starting import run


def mode(path):
    return stat.S_IMODE(path.stat().st_mode)


def test_a_folder_is_made_closed(tmp_path):
    folder = file_modes.own_folder(tmp_path / "deep" / "var", may_close=False)

    assert mode(folder) == 0o700


def test_our_own_folder_is_closed_at_the_next_start(tmp_path):
    folder = tmp_path / "var"
    folder.mkdir(mode=0o755)

    file_modes.own_folder(folder, may_close=True)

    assert mode(folder) == 0o700


def test_a_folder_that_may_be_anybodys_is_left_as_it_is_and_refused(tmp_path):
    folder = tmp_path / "srv"
    folder.mkdir(mode=0o755)

    with pytest.raises(ImproperlyConfigured, match=f"VAR is “{folder}”, which others"):
        file_modes.own_folder(folder, may_close=False)

    assert mode(folder) == 0o755


def test_files_that_an_older_start_left_open_are_closed(tmp_path):
    folder = tmp_path / "var"
    (folder / "mail").mkdir(parents=True)
    for name in ("colloquy.sqlite3", "colloquy.sqlite3-wal", "mail/one.log"):
        (folder / name).write_text("words")
        (folder / name).chmod(0o644)
    (folder / "mail").chmod(0o755)

    file_modes.close_all(folder)

    assert mode(folder / "mail") == 0o700
    assert {mode(file) for file in folder.rglob("*") if file.is_file()} == {0o600}


def test_a_link_out_of_the_folder_closes_nothing_there(tmp_path):
    outside = tmp_path / "outside"
    outside.write_text("words")
    outside.chmod(0o644)
    folder = tmp_path / "var"
    folder.mkdir()
    (folder / "link").symlink_to(outside)

    file_modes.close_all(folder)

    assert mode(outside) == 0o644


@pytest.mark.parametrize(("elsewhere", "modes"), [(False, "0o600 0o700"), (True, "0o644 0o755")])
def test_pictures_are_open_only_in_a_folder_of_their_own(tmp_path, elsewhere, modes):
    store = tmp_path / "pictures" if elsewhere else tmp_path / "var" / "media"
    code = (
        "from config import settings as s;"
        "print(oct(s.FILE_UPLOAD_PERMISSIONS), oct(s.FILE_UPLOAD_DIRECTORY_PERMISSIONS))"
    )

    result = run("-c", code, VAR=str(tmp_path / "var"), MEDIA_STORE=str(store))

    assert result.stdout == f"{modes}\n", result.stderr


def test_any_command_leaves_a_closed_database_and_key(tmp_path):
    result = run("manage.py", "showmigrations", VAR=str(tmp_path / "var"))

    assert result.returncode == 0, result.stderr
    assert mode(tmp_path / "var") == 0o700
    assert {path.name: oct(mode(path)) for path in (tmp_path / "var").iterdir()} == {
        "colloquy.sqlite3": "0o600",
        "secret-key": "0o600",
    }
