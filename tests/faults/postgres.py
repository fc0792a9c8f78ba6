"""PostgreSQL restarted three times while readers read and writers post."""

import tempfile
import time
from pathlib import Path

from tests import with_postgres
from tests.faults._site import SECRET_KEY, Site, wait_until
from tests.faults._traffic import Traffic, ask, post

RESTARTS = 3


def run():
    binaries = with_postgres.find_binaries()
    assert binaries, "PostgreSQL's server programs are missing (Debian: postgresql)."
    with tempfile.TemporaryDirectory(prefix="colloquy-pg-", dir="/tmp") as folder:  # noqa: S108
        cluster = with_postgres.Cluster(binaries, Path(folder))
        cluster.start()
        try:
            return restarted(cluster)
        finally:
            cluster.stop()


def restarted(cluster):
    with Site(DATABASE_URL=cluster.url, SECRET_KEY=SECRET_KEY) as site:
        away, late = 0.0, []
        with Traffic(site, writers=2, pause=0.01) as traffic:
            for _ in range(RESTARTS):
                time.sleep(3)
                before = time.monotonic()
                cluster.restart()
                back = time.monotonic()
                away = max(away, back - before)
                wait_until(lambda: ask(site, "/readyz").status == 200, "the site to be ready")
                ready = time.monotonic()
                time.sleep(3)
                late += [a for a in traffic.answers if ready < a.at and unanswered(a)]
        lost = site.lost(traffic.acknowledged)
        faults = site.manage("check_trees").strip()
        figures = traffic.figures()
        errors = {answer.status for answer in traffic.answers if answer.status >= 500}
        assert post(site, "After the last restart I wrote this.").status == 302
    assert not lost, f"{len(lost)} acknowledged comments are gone."
    assert not late, f"{len(late)} requests failed although the site was ready again."
    assert errors <= {503}, f"While it was away, requests were answered {errors}."
    assert faults.endswith(", 0 faults"), faults
    return {"restarts": RESTARTS, "lost": 0, "away_at_most_s": round(away, 2), **figures}


def unanswered(answer):
    return not answer.status or answer.status >= 500
