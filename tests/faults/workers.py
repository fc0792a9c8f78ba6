"""`kill -9` of the web worker, ten times while readers read and 2,000 comments are posted."""

import os
import signal
import time

from tests.faults._site import Site, wait_until
from tests.faults._traffic import Traffic

POSTS, KILLS = 2000, 10


def run():
    with Site() as site, Traffic(site, writers=4, posts=POSTS) as traffic:
        kills = []
        for number in range(1, KILLS + 1):
            share = number * POSTS // (KILLS + 1)
            wait_until(lambda share=share: len(traffic.sent) >= share, f"{share} posts", 600)
            (worker,) = site.workers()
            os.kill(worker, signal.SIGKILL)
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
    assert not lost, f"{len(lost)} acknowledged comments are gone."
    assert not late, f"{len(late)} requests had no answer a second after a kill."
    assert faults.endswith(", 0 faults"), faults
    assert not figures["errors"], f"{figures['errors']} answers were errors of the server."
    return {"kills": KILLS, "lost": 0, "no_answer_a_second_later": 0, **figures}
