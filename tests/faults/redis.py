"""Redis stopped, killed and full while readers read and writers post: it goes on."""

import json
import shutil
import signal
import subprocess
import tempfile
import time
from contextlib import ExitStack

import redis as client

from tests.faults._site import Site, free_port, wait_until
from tests.faults._traffic import Traffic, ask

SECONDS = 8
"""How long each trouble lasts: longer than the pause after which a Redis is asked again."""


class Server:
    """A redis-server of its own, on a free port, that keeps nothing on disk."""

    def __init__(self, *options):
        self.port, self.options = free_port(), options
        self.url = f"redis://127.0.0.1:{self.port}/0"

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(prefix="colloquy-redis-")
        self.start()
        return self

    def __exit__(self, *_):
        self.process.kill()
        self.process.wait()
        self.folder.cleanup()

    def start(self):
        command = ["redis-server", "--port", str(self.port), "--save", "", "--dir"]
        command += [self.folder.name, "--bind", "127.0.0.1", *self.options]
        self.process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        wait_until(self.answers, "redis-server to answer")

    def answers(self):
        try:
            return self.client().ping()
        except client.RedisError:
            return False

    def client(self):
        return client.from_url(self.url, socket_timeout=2)


def run():
    assert shutil.which("redis-server"), "redis-server is missing (Debian: redis-server)."
    with ExitStack() as stack:
        pages = stack.enter_context(Server("--maxmemory-policy", "allkeys-lru"))
        limits = stack.enter_context(Server())
        site = stack.enter_context(
            Site(CACHE_URL=pages.url, LIMITS_URL=limits.url, WEB_CONCURRENCY="2")
        )
        return troubles(site, [pages, limits])


def troubles(site, servers):
    figures = {}
    with Traffic(site, pause=0.02) as traffic:
        time.sleep(3)
        assert said(site) == ("ok", "ok"), f"Before any trouble: {said(site)}"
        for name, (begin, end, words) in TROUBLES.items():
            before = time.monotonic()
            for server in servers:
                begin(server)
            time.sleep(SECONDS / 2)
            assert all(word.startswith(words) for word in said(site)), f"{name}: {said(site)}"
            time.sleep(SECONDS / 2)
            after = time.monotonic()
            figures[name] = traffic.figures(since=before, until=after)
            for server in servers:
                end(server)
            wait_until(lambda: said(site) == ("ok", "ok"), f"/readyz to be well after {name}", 90)
    lost = site.lost(traffic.acknowledged)
    whole = traffic.figures()
    assert not lost, f"{len(lost)} acknowledged comments are gone."
    assert not whole["errors"], f"{whole['errors']} answers were errors."
    assert not whole["no_answer"], f"{whole['no_answer']} requests were not answered."
    worst = {f"worst_ms_{name}": row["page_worst_ms"] for name, row in figures.items()}
    median = {f"median_ms_{name}": row["page_median_ms"] for name, row in figures.items()}
    return {"lost": 0, **whole, **median, **worst}


def said(site):
    """What /readyz says of both."""
    answer = json.loads(ask(site, "/readyz", keep_text=True).text)
    return answer["cache"], answer["limits"]


def stop(server):
    server.process.send_signal(signal.SIGSTOP)


def go_on(server):
    server.process.send_signal(signal.SIGCONT)


def kill(server):
    server.process.kill()
    server.process.wait()


def fill(server):
    """Less memory than it has in use, and nothing that it may throw out."""
    server.client().config_set("maxmemory-policy", "noeviction")
    server.client().config_set("maxmemory", "1kb")


def empty(server):
    server.client().config_set("maxmemory", "0")


TROUBLES = {
    "hung": (stop, go_on, "away"),
    "killed": (kill, Server.start, "away"),
    "full": (fill, empty, "full"),
}
