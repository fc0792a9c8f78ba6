"""Measures the processor time of pages, compared with a bare response of the same size.

Wall time says little on a shared machine. So this measures the processor time of this process and,
on PostgreSQL, of its backend. The bare response runs in the same round, so that a slow moment of
the machine affects both.
"""

import os
import platform
import random
import statistics
import time
from dataclasses import dataclass
from itertools import count
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.urls import path

from comments.models import Comment
from comments.submission import submit_comment
from config import urls, wsgi
from config.demo import seed

HELD = 10_000
BARE = {"body": b"", "type": "text/html; charset=utf-8"}


def bare(request):
    """The baseline: what Django itself costs for a response of this size."""
    return HttpResponse(BARE["body"], content_type=BARE["type"])


urlpatterns = [path("bare-response/", bare), *urls.urlpatterns]


@dataclass
class Row:
    """One row of the table. Times are medians, in milliseconds of processor time."""

    name: str
    cpu_ms: float
    bare_cpu_ms: float
    sql: int
    bytes: int
    runs: int


def machine():
    """Say what the machine is, for the report."""
    return f"{platform.machine()}, {os.cpu_count()} processors, Python {platform.python_version()}"


def database():
    """Say which database it is, with its version."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute("SHOW server_version")
            return f"PostgreSQL {cursor.fetchone()[0].split()[0]}"
        cursor.execute("SELECT sqlite_version()")
        return f"SQLite {cursor.fetchone()[0]}"


def backend_clock():
    """Return a function that returns the processor time of this connection's backend in seconds."""
    if connection.vendor != "postgresql":
        return lambda: 0.0
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_backend_pid()")
        pid = cursor.fetchone()[0]
    # Nanoseconds on a processor. Linux only, with the database server on this machine.
    clock = Path(f"/proc/{pid}/schedstat")
    clock.read_text()
    return lambda: int(clock.read_text().split()[0]) / 1e9


class Bench:
    """Creates its content in the database in use, measures, and leaves the rows there."""

    def __init__(self, report=print):
        self.report = report
        self.chance = random.Random(7)  # noqa: S311 (content to look at, no secret)
        self.application = wsgi.application
        self.requests = RequestFactory(HTTP_HOST="127.0.0.1")
        self.clock = backend_clock()

    def run(self, runs=25):
        """Yield a Row for each measurement."""
        self.build()
        post = [post.get_absolute_url() for post in (self.small, self.large, self.huge)]
        yield self.page("home", "/", runs)
        yield self.page("post-24", post[0], runs)
        yield self.page("post-1000-all", f"{post[1]}?all=1", runs)
        yield self.page("post-10000-page", post[2], runs)
        yield self.page("post-24-kept", post[0], runs, kept=True)
        yield self.page("post-1000-kept", f"{post[1]}?all=1", runs, kept=True)
        yield self.page("search", "/search/?q=the+morning", runs)
        yield self.submit("submit", self.shallow, runs)
        yield self.submit("submit-depth-50", self.deep, runs)
        yield self.page("queue", "/admin/comments/queue/", runs, HTTP_COOKIE=self.moderator())

    def build(self):
        self.report("Making 200 posts, threads of 24, 1,000 and 10,000, and 10,000 held comments …")
        posts = [seed.make_post(self.chance, days_ago=day) for day in range(200)]
        self.small, self.large, self.huge, self.busy, target = posts[:5]
        for post, size in ((self.small, 24), (self.large, 1_000), (self.huge, 10_000)):
            seed.make_thread(post, size, self.chance)
        seed.make_thread(self.busy, HELD, self.chance, status=Comment.Status.PENDING)
        for post in posts[5:]:
            seed.make_thread(post, 5, self.chance)
        self.target, self.shallow, self.deep = target, self.chain(target, 1), self.chain(target, 50)
        with connection.cursor() as cursor:
            # Autovacuum does this in normal use. Without it, counts read every row.
            cursor.execute("VACUUM ANALYZE" if connection.vendor == "postgresql" else "ANALYZE")

    def chain(self, post, depth):
        """Return the last comment of a conversation in which each comment replies to the last."""
        parent = None
        for _ in range(depth):
            comment = submit_comment(post=post, parent=parent, body="A link of a chain.")
            comment.approve(by=None)
            parent = comment.pk
        return parent

    def moderator(self):
        """Return the session cookie of a moderator."""
        user, _ = get_user_model().objects.get_or_create(username="bench", is_staff=True)
        user.groups.add(Group.objects.get(name="Moderators"))
        client = Client()
        client.force_login(user)
        return "; ".join(f"{name}={morsel.value}" for name, morsel in client.cookies.items())

    def ask(self, environ):
        """Send one request through the WSGI application. Return the status and the bytes."""
        answer = {}
        # Closing the response does not close connections here, as it does in a server.
        response = self.application(environ, lambda status, headers: answer.update(status=status))
        body = b"".join(response)
        response.close()
        return int(answer["status"].split()[0]), body

    def page(self, name, address, runs, *, kept=False, **extra):
        """Measure a page, built from the database each time, or the `kept` page from the cache."""
        return self.measure(name, lambda: self.environ(address, **extra), runs, kept=kept)

    def submit(self, name, parent, runs):
        """Measure a comment sent through the public form, which is held and redirected."""
        address = f"{self.target.get_absolute_url()}comment/"
        numbers = count()

        def environ():
            body = f"{seed.text(self.chance)} {next(numbers)}"
            data = {"body": body, "parent": parent, "action": "post"}
            return self.requests.post(address, data).environ

        return self.measure(name, environ, runs, status=302)

    def environ(self, address, **extra):
        return self.requests.get(address, **extra).environ

    def measure(self, name, environ, runs, *, status=200, kept=False):
        """Measure a request and the bare response in turn. Return the medians.

        Unless `kept`, the cache is cleared before each run.
        """
        forget = (lambda: None) if kept else cache.clear
        answered, BARE["body"] = self.ask(environ())
        if answered != status:
            raise RuntimeError(f"{name} answered {answered}, not {status}.")
        forget()
        with CaptureQueriesContext(connection) as queries:
            self.ask(environ())
            sql = len(queries)
        times, floors = [], []
        for _ in range(runs):
            forget()
            times.append(self.cpu(environ()))
            floors.append(self.cpu(self.environ("/bare-response/")))
        row = Row(
            name=name,
            cpu_ms=round(statistics.median(times), 3),
            bare_cpu_ms=round(statistics.median(floors), 3),
            sql=sql,
            bytes=len(BARE["body"]),
            runs=runs,
        )
        self.report(f"{name}: {row.cpu_ms} ms")
        return row

    def cpu(self, environ):
        """Return the processor time of a request in milliseconds, with the database's backend."""
        backend, here = self.clock(), time.process_time()
        self.ask(environ)
        here, backend = time.process_time() - here, self.clock() - backend
        return (here + backend) * 1000


def prepare():
    """Set what a measurement needs: our own URLs, and no DEBUG."""
    settings.ROOT_URLCONF = "config.demo.benchmark"
    settings.SECURE_SSL_REDIRECT = False
    settings.LIMITS = settings.LIMITS | {"pages": "1000000 per minute"}  # from one address
