"""The disk of var/ is filled up under traffic, and emptied again."""

import os
import subprocess
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

from tests.faults._site import Site, wait_until
from tests.faults._traffic import Traffic, ask, post

MEGABYTES = 120
WORDS = "These words were written while there was no room for them."


def run():
    with small_disk() as folder, Site(folder=folder, TMPDIR="/tmp") as site:  # noqa: S108
        with Traffic(site, pause=0.01) as traffic:
            time.sleep(3)
            ballast = fill(folder)
            full = time.monotonic()
            wait_until(lambda: post(site, WORDS).status != 302, "a post to fail")
            time.sleep(5)
            refused = post(site, WORDS, keep_text=True)
            missing = ask(site, "/a-page-that-never-was/")
            emptied = time.monotonic()
            ballast.unlink()
            wait_until(lambda: post(site, "There is room again.").status == 302, "a post to fit")
            again = time.monotonic()
            time.sleep(3)
        lost = site.lost(traffic.acknowledged)
        faults = site.manage("check_trees").strip()
        pages = [a for a in traffic.answers if a.kind == "page" and a.at > full]
        during = traffic.figures(since=full, until=emptied)
        after = traffic.figures(since=again)
    assert {page.status for page in pages} == {200}, {page.status for page in pages}
    assert missing.status == 404, f"A page that is not there is {missing.status}."
    assert refused.status == 503, f"A comment that cannot be kept is answered {refused.status}."
    assert WORDS in refused.text, "The words are not given back."
    assert not lost, f"{len(lost)} acknowledged comments are gone."
    assert not after["errors"] and not after["no_answer"], after
    assert faults.endswith(", 0 faults"), faults
    return {
        "lost": 0,
        "pages_while_full": during["pages"],
        "posts_while_full": during["posts"],
        "page_median_while_full_ms": during["page_median_ms"],
        "page_worst_while_full_ms": during["page_worst_ms"],
        "seconds_to_recover": round(again - emptied, 2),
    }


@contextmanager
def small_disk():
    """A folder on a disk of its own, which is small."""
    assert os.geteuid() == 0, "Only root can mount a small disk: run this scenario as root."
    with tempfile.TemporaryDirectory(prefix="colloquy-disk-") as folder:
        size = f"size={MEGABYTES}m,mode=700"
        subprocess.run(["mount", "-t", "tmpfs", "-o", size, "none", folder], check=True)  # noqa: S607
        try:
            yield Path(folder)
        finally:
            subprocess.run(["umount", "--lazy", folder], check=True)  # noqa: S607


def fill(folder):
    """A file that leaves no room."""
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(b"x" * size):
                    pass
            except OSError:
                continue
    return ballast
