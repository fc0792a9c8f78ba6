"""`manage.py serve`: pages, and beside them the mail, until it is told to stop."""

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from email import message_from_string
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from django.conf import settings
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.recorder import MigrationRecorder

from config.management.commands import serve
from tests.config.starting import OURS

PREPARE = """
from django.core.management import call_command
from tests.support.factories import make_comment, make_moderator, make_user
call_command("migrate", verbosity=0)
make_user("owner", is_superuser=True)
make_moderator("alan", email="alan@blog.example")
make_comment().report(reason="worry")
"""


@pytest.fixture
def site(tmp_path):
    """A site of its own, about one comment of which a reader is worried; `serve` starts it."""

    class Site:
        def __init__(self):
            with socket.create_server(("127.0.0.1", 0)) as free:
                self.port = free.getsockname()[1]
            self.url = f"http://127.0.0.1:{self.port}"
            self.var, self.other = tmp_path / "var", tmp_path / "other"
            kept = {name: value for name, value in os.environ.items() if name not in OURS}
            self.environment = kept | {
                "VAR": str(self.var),
                "PORT": str(self.port),
                "DEMO": "0",
            }
            command = [sys.executable, "manage.py", "shell", "--verbosity=0", "-c", PREPARE]
            options = {"cwd": settings.BASE_DIR, "env": self.environment, "check": True}
            subprocess.run(command, **options)

        def serve(self):
            command = [sys.executable, "manage.py", "serve"]
            options = {"cwd": settings.BASE_DIR, "env": self.environment}
            with (tmp_path / "log").open("w") as log:
                return subprocess.Popen(command, stdout=log, stderr=log, **options)

        def serve_again(self, **variables):
            """What a second start says, which is refused."""
            command = [sys.executable, "manage.py", "serve"]
            options = {"cwd": settings.BASE_DIR, "env": self.environment | variables}
            done = subprocess.run(command, check=False, capture_output=True, text=True, **options)
            assert done.returncode == 1
            return done.stderr

        @property
        def letters(self):
            return [file.read_text() for file in self.var.glob("mail/*")]

        @property
        def said(self):
            return (tmp_path / "log").read_text()

        def is_ready(self):
            try:
                with urlopen(f"{self.url}/readyz", timeout=5) as answer:  # noqa: S310 (our own)
                    return answer.status == 200
            except (URLError, TimeoutError):  # it waits for a site that still begins
                return False

    return Site()


def wait_until(true, seconds=180):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "It takes too long."
        time.sleep(0.1)


def test_serve_answers_pages_sends_mail_and_ends_with_all_that_it_started(site):
    process = site.serve()
    try:
        wait_until(site.is_ready)
        wait_until(lambda: site.letters)
        wait_until(lambda: f"The blog       {site.url}/" in site.said)
        same_folder, same_port = site.serve_again(), site.serve_again(VAR=str(site.other))
        survives(site, process)
    finally:
        process.terminate()
        status = process.wait(20)

    (letter,) = site.letters
    assert status == 0
    assert message_from_string(letter)["To"] == "alan@blog.example"
    assert not site.is_ready()
    assert is_closed_to_others(site.var)
    assert same_folder == (
        f"CommandError: A blog runs on {site.var} already: process {process.pid}, {site.url}/. "
        "Stop that one first, or start this one on a folder of its own: "
        "VAR=/another/folder PORT=8001 make run.\n"
    )
    assert same_port == (
        f"CommandError: PORT {site.port} is taken: another program listens on 127.0.0.1. "
        f"Stop that one first, or choose another port: PORT={site.port + 1} make run.\n"
    )


def survives(site, process):
    """The web worker is killed: the blog answers all the same, and the job runner lives on."""
    worker, runner = children_of(process.pid)

    os.kill(worker, signal.SIGKILL)

    assert site.is_ready()
    wait_until(lambda: len(children_of(process.pid)) == 2)
    assert runner in children_of(process.pid)
    assert worker not in children_of(process.pid)
    assert "Web worker 1 of 1 ended: killed by SIGKILL. Another takes its place." in site.said


def children_of(pid):
    """In the order in which they were started."""
    return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_closed_to_others(folder):
    """Whether no one else on this machine can read it, or anything in it."""
    modes = [stat.S_IMODE(path.lstat().st_mode) for path in [folder, *folder.rglob("*")]]
    return len(modes) > 5 and not any(mode & 0o077 for mode in modes)


# `serve --web`, beside services that prepare and run jobs


@pytest.mark.django_db
def test_a_database_of_an_earlier_release_is_not_served():
    MigrationRecorder(connection).migration_qs.filter(app="comments").delete()

    with pytest.raises(CommandError, match="not migrated to this release: [1-9].* prepare first"):
        serve.Command().find_prepared()


@pytest.mark.django_db
def test_a_blog_without_static_files_is_not_served(settings):
    with pytest.raises(CommandError, match="no static files yet. Run manage.py prepare first"):
        serve.Command().find_prepared()


@pytest.mark.parametrize(
    ("with_jobs", "parts"),
    [
        (True, ["Web worker 1 of 1", "The job runner", "The announcer"]),
        (False, ["Web worker 1 of 1", "The announcer"]),
    ],
)
def test_the_jobs_run_beside_it_only_if_they_are_no_service_of_their_own(
    monkeypatch, with_jobs, parts
):
    started = []

    class Supervisor:
        def __init__(self, *parts):
            started.extend(part.name for part in parts)

        def run(self):
            """Start nothing."""

    monkeypatch.setattr(serve, "Supervisor", Supervisor)

    serve.Command().serve(None, lambda: None, is_owned=True, with_jobs=with_jobs)

    assert started == parts
