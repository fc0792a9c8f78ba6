"""Back the blog up while readers post 200 comments a minute, lose it, and have it back.

The backup must be a state that some moment had; go to PostgreSQL and back without a difference; be
refused by name with one byte changed; and not bring back what was erased.
"""

import json
import shutil
import tempfile
import time
from pathlib import Path
from zipfile import ZipFile

from tests import with_postgres
from tests.faults._site import Site
from tests.faults._traffic import Traffic

POSTS = 120
A_MINUTE = 200
PLANNED = 210
"""A minute: a little more, so that no late answer brings it below."""
SAME = ["comments.comment", "comments.thread", "comments.decision", "blog.post"]
BODIES = """
from comments.models import Comment
import json
print(json.dumps(list(Comment.objects.order_by("pk").values_list("body", flat=True))))
"""
ERASE = """
from comments.models import Comment
from config.backup import erasures
from blog.models import Blog
from django.conf import settings
comment = Comment.objects.order_by("pk").last()
comment.erase()
erasures.keep_lists()
print(comment.pk, erasures.file_in(settings.VAR, Blog.identify()))
"""


def run():
    with tempfile.TemporaryDirectory(prefix="colloquy-backup-") as folder, Site() as site:
        folder = Path(folder)
        backup = folder / "backup.zip"
        with Traffic(site, readers=1, writers=1, pause=60 / PLANNED, posts=POSTS) as traffic:
            while len(traffic.acknowledged) < POSTS // 3:
                time.sleep(0.05)
            before = list(traffic.acknowledged)
            seconds = timed(lambda: site.manage("backup", str(backup)))
            after = list(traffic.acknowledged)
            traffic.wait_for_writers()
        sent = [answer.at for answer in traffic.sent]
        figures = {
            "posts_a_minute": round(60 * (len(sent) - 1) / (sent[-1] - sent[0])),
            "acknowledged_before": len(before),
            "acknowledged_after": len(after),
            "backup_seconds": seconds,
        }
        figures |= restored(folder, backup, before, traffic.acknowledged)
        figures |= there_and_back(folder, backup)
        refuse_a_changed_byte(folder, backup)
        stay_erased(folder, site, backup)
        figures |= {"errors": traffic.figures()["errors"]}
        assert figures["errors"] == 0, f"{figures['errors']} requests failed during the backup."
        assert figures["posts_a_minute"] >= A_MINUTE, f"Only {figures['posts_a_minute']} a minute."
        return figures


def timed(do):
    start = time.monotonic()
    do()
    return round(time.monotonic() - start, 1)


def place(folder, name, **variables):
    """An empty place for a blog, with the secret key of every site here."""
    (folder / name).mkdir()
    return Site(folder / name, **variables)


def restored(folder, backup, before, posted):
    """What the writer sent came one by one: a moment's state is a first part of it, no gap."""
    new = place(folder, "new")
    seconds = timed(lambda: new.manage("restore", str(backup)))
    bodies = json.loads(new.shell(BODIES).splitlines()[-1])
    there = [words for words in bodies if words in set(posted)]
    assert there == posted[: len(there)], "The backup holds no state that any moment had."
    assert there[: len(before)] == before, "What was acknowledged before it began is missing."
    assert ", 0 faults" in new.manage("check_trees")
    return {"posts_in_backup": len(there), "restore_seconds": seconds}


def there_and_back(folder, backup):
    """SQLite, PostgreSQL, SQLite: the digests of the rows tell whether all came through."""
    binaries = with_postgres.find_binaries()
    assert binaries, "PostgreSQL's server programs are missing (Debian: postgresql)."
    home = Path(tempfile.mkdtemp(prefix="colloquy-pg-", dir="/tmp"))  # noqa: S108
    cluster = with_postgres.Cluster(binaries, home)
    try:
        cluster.start()
        other = place(folder, "postgresql", DATABASE_URL=cluster.url)
        seconds = timed(lambda: other.manage("restore", str(backup)))
        other.manage("backup", str(folder / "there.zip"))
        last = place(folder, "back")
        last.manage("restore", str(folder / "there.zip"))
        last.manage("backup", str(folder / "back.zip"))
    finally:
        cluster.stop()
        shutil.rmtree(home, ignore_errors=True)
    found = {digests(path) for path in (backup, folder / "there.zip", folder / "back.zip")}
    assert len(found) == 1, f"The rows are not the same everywhere: {found}"
    return {"restore_to_postgresql_seconds": seconds, "digest": found.pop()[0][:16]}


def digests(path):
    with ZipFile(path) as opened:
        members = json.loads(opened.read("manifest.json"))["members"]
    return tuple(members[f"database/{label}"]["sha256"] for label in SAME)


def refuse_a_changed_byte(folder, backup):
    data = bytearray(backup.read_bytes())
    with ZipFile(backup) as opened:
        start = opened.getinfo("database/comments.comment").header_offset
    data[start + 2000] ^= 1
    (folder / "changed.zip").write_bytes(data)
    said = refusal(lambda: place(folder, "no").manage("restore", str(folder / "changed.zip")))
    assert "the member database/comments.comment is damaged" in said, said


def stay_erased(folder, site, backup):
    site.manage("backup", str(backup))
    number, erasures = site.shell(ERASE).split()[-2:]
    shutil.copy(erasures, folder)
    site.stop()
    site.manage("restore", str(backup), "--replace")
    look = (
        f"from comments.models import Comment\nprint(repr(Comment.objects.get(pk={number}).body))"
    )
    assert site.shell(look).split()[-1] == "''", "What was erased is here again."
    elsewhere = place(folder, "elsewhere")
    elsewhere.manage("restore", str(backup))
    assert elsewhere.shell(look).split()[-1] == "''", "What was erased is there again."


def refusal(do):
    try:
        do()
    except RuntimeError as error:
        return str(error)
    raise AssertionError("A backup with one changed byte was restored.")
