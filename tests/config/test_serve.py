"""`manage.py serve`: pages, and beside them the mail, until it is told to stop."""

import os
import socket
import subprocess
import sys
import time
from email import message_from_string
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from django.conf import settings

from tests.config.starting import OURS

PREPARE = """
from django.core.management import call_command
from tests.factories import make_comment, make_moderator, make_user
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
                port = free.getsockname()[1]
            self.url = f"http://127.0.0.1:{port}"
            kept = {name: value for name, value in os.environ.items() if name not in OURS}
            self.environment = kept | {
                "DATABASE_URL": f"sqlite:///{tmp_path}/blog.sqlite3",
                "MEDIA_STORE": str(tmp_path / "media"),
                "EMAIL_URL": f"file://{tmp_path}/mail",
                "SECRET_KEY": "of a site that is served once",
                "PORT": str(port),
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

        @property
        def letters(self):
            return [file.read_text() for file in tmp_path.glob("mail/*")]

        def is_ready(self):
            try:
                with urlopen(f"{self.url}/readyz", timeout=5) as answer:  # noqa: S310 (our own)
                    return answer.status == 200
            except URLError:
                return False

    return Site()


def wait_until(true, seconds=60):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "It takes too long."
        time.sleep(0.1)


def test_serve_answers_pages_sends_mail_and_ends_with_all_that_it_started(site):
    process = site.serve()
    try:
        wait_until(site.is_ready)
        wait_until(lambda: site.letters)
    finally:
        process.terminate()
        status = process.wait(20)

    (letter,) = site.letters
    assert status == 0
    assert message_from_string(letter)["To"] == "alan@blog.example"
    assert not site.is_ready()
