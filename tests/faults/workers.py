"""`kill -9` of a web worker, ten times while readers read and 2,000 comments are posted: with one
worker, and with two of them. While they serve, a second start is refused, and soon.
"""

import os
import resource
import signal
import subprocess
import sys
import time
from contextlib import ExitStack

from tests.faults._site import ROOT, Site, free_port, wait_until
from tests.faults._traffic import Traffic
from tests.faults.redis import Server

POSTS, KILLS = 2000, 10
REFUSED_WITHIN = 3
"""Seconds of a processor. By the clock it depends on what else the machine has to do: the figures
have both.
"""


def run():
    with Site() as site:
        figures = killed(site)
    with ExitStack() as stack:
        pages, limits = stack.enter_context(Server()), stack.enter_context(Server())
        places = {"CACHE_URL": pages.url, "LIMITS_URL": limits.url}
        site = stack.enter_context(Site(WEB_CONCURRENCY="2", **places))
        two = killed(site)
    return {**figures, **{f"two_{name}": figure for name, figure in two.items()}}


def killed(site):
    with Traffic(site, writers=4, posts=POSTS) as traffic:
        kills = []
        for number in range(1, KILLS + 1):
            share = number * POSTS // (KILLS + 1)
            wait_until(lambda share=share: len(traffic.sent) >= share, f"{share} posts", 600)
            workers = site.workers()
            os.kill(workers[number % len(workers)], signal.SIGKILL)
            kills.append(time.monotonic())
        traffic.wait_for_writers()
        lost = site.lost(traffic.acknowledged)
        faults = site.manage("check_trees").strip()
        # A request that the killed process had in hand has no answer. One that begins a second
        # later has.
        ends = [*kills[1:], float("inf")]
        late = [
            answer
            for kill, end in zip(kills, ends, strict=True)
            for answer in traffic.answers
            if kill + 1 <= answer.at < end - answer.seconds and not answer.status
        ]
        figures = traffic.figures()
        site.is_the_same_runner()
    refusals = second_starts(site)
    assert not lost, f"{len(lost)} acknowledged comments are gone."
    assert not late, f"{len(late)} requests had no answer a second after a kill."
    assert faults.endswith(", 0 faults"), faults
    assert not figures["errors"], f"{figures['errors']} answers were errors of the server."
    return {"kills": KILLS, "lost": 0, "no_answer_a_second_later": 0, **figures, **refusals}


def second_starts(site):
    """What it takes until a start is refused that takes the same port, or the same folder."""
    elsewhere = {"VAR": str(site.folder / "another"), "PORT": str(site.port)}
    here = {"PORT": str(free_port())}
    return refused(site, "same_port", elsewhere) | refused(site, "same_folder", here)


def refused(site, what, variables):
    command = [sys.executable, "manage.py", "serve"]
    options = {"cwd": ROOT, "env": site.environment | variables, "stdin": subprocess.DEVNULL}
    start, before = time.monotonic(), processor_seconds()
    done = subprocess.run(command, check=False, capture_output=True, text=True, **options)
    seconds, used = time.monotonic() - start, processor_seconds() - before
    assert done.returncode, f"A second start with {variables} was not refused."
    assert used < REFUSED_WITHIN, f"A second start was refused after {used:.1f} s only."
    return {
        f"{what}_refused_seconds": round(seconds, 2),
        f"{what}_processor_seconds": round(used, 2),
    }


def processor_seconds():
    """Of the children that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime
