"""A restore onto a disk that gets full on the way, at every point of the way: the blog that was
there stays whole, with nothing beside it, until there is room enough and it is that of the backup.
"""

import json
import tempfile
from pathlib import Path
from zipfile import ZipFile

from tests.faults._site import Site
from tests.faults.disk import fill, small_disk

STEP = 1 << 20
"""Bytes more that are free at each try."""

TRIES = 40
TABLES = ["comments.comment", "comments.thread", "comments.decision", "blog.post"]


def run():
    with (
        tempfile.TemporaryDirectory(prefix="colloquy-restore-") as elsewhere,
        small_disk() as disk,
    ):
        elsewhere = Path(elsewhere)
        larger, smaller = (
            Site(place(elsewhere / "larger")),
            Site(place(disk / "site"), TMPDIR="/tmp"),  # noqa: S108
        )
        larger.prepare()
        larger.manage("make_content", "--posts=20", "--comments=3000")
        larger.manage("backup", str(elsewhere / "larger.zip"))
        smaller.prepare()
        wanted = digests(elsewhere / "larger.zip")
        before, files = state(smaller, elsewhere), names(smaller)
        assert wanted != before, "Both blogs are the same."
        refused = []
        for number in range(TRIES):
            said = tried(smaller, disk, elsewhere / "larger.zip", number * STEP)
            if not said:
                assert state(smaller, elsewhere) == wanted, "What was restored is not the backup."
                break
            refused.append(said)
            assert state(smaller, elsewhere) == before, f"Not the old blog any more: {said}"
            assert names(smaller) == files, f"Left beside it: {names(smaller) - files} ({said})"
        else:
            raise AssertionError(f"Refused with {TRIES * STEP:,} bytes free: {refused[-1]}")
        assert ", 0 faults" in smaller.manage("check_trees")
        on_the_way = [said for said in refused if "are free there" not in said]
        assert on_the_way, "Every refusal was one before the beginning."
        return {
            "refused_before_it_began": len(refused) - len(on_the_way),
            "full_on_the_way": len(on_the_way),
            "megabytes_free_when_it_fitted": len(refused) * STEP >> 20,
        }


def place(folder):
    folder.mkdir()
    return folder


def tried(site, disk, backup, free):
    """What a restore says when it is refused, with so many bytes free; nothing if it is not."""
    ballast = fill(disk)
    with ballast.open("r+b") as file:
        file.truncate(ballast.stat().st_size - free)
    try:
        site.manage("restore", str(backup), "--replace")
    except RuntimeError as error:
        said = str(error).strip().splitlines()[-1]
        assert "Nothing was changed." in said, said
        return said
    finally:
        ballast.unlink()
    return ""


def state(site, elsewhere):
    file = elsewhere / "state.zip"
    file.unlink(missing_ok=True)
    site.manage("backup", str(file))
    return digests(file)


def digests(path):
    with ZipFile(path) as opened:
        members = json.loads(opened.read("manifest.json"))["members"]
    return tuple(members[f"database/{label}"]["sha256"] for label in TABLES)


def names(site):
    """The files of the site, but for the log of SQLite, which comes and goes, and an empty lock."""
    found = {path.relative_to(site.folder) for path in site.folder.rglob("*") if path.is_file()}
    return {path for path in found if not path.name.endswith(("-wal", "-shm", "restore.lock"))}
