"""A site of its own, started as `make run` starts it, for a scenario to break."""

import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

from tests.config.starting import OURS

ROOT = Path(__file__).resolve().parent.parent.parent
SECRET_KEY = "a-key-of-a-site-that-lives-for-as-long-as-one-scenario"

POST = """
from django.core.management import call_command
from blog.models import Post
from comments.models import ModerationSettings
call_command("load_demo", verbosity=0)
print(Post.objects.published().first().get_absolute_url())
"""
BODIES = "from comments.models import Comment\nfor c in Comment.objects.all(): print(repr(c.body))"


class Site:
    """`with Site() as site:` starts the demo blog on a free port; it answers from then on.

    `variables` are those of README's table (DATABASE_URL, WEB_CONCURRENCY, …), added to a var/ of
    its own in a temporary folder, or in `folder`. `site.post` is the path of a post that takes
    comments, `site.log` is the file with everything that was printed.
    """

    def __init__(self, folder=None, **variables):
        self.temporary = None if folder else tempfile.TemporaryDirectory(prefix="colloquy-faults-")
        self.folder = Path(folder or self.temporary.name)
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = self.folder / "log"
        kept = {name: value for name, value in os.environ.items() if name not in OURS}
        self.environment = kept | {
            "VAR": str(self.folder / "var"),
            "PORT": str(self.port),
            "SECRET_KEY": SECRET_KEY,
            "TRUSTED_PROXIES": "127.0.0.1",  # each writer comes from an address of its own
            "DJANGO_SETTINGS_MODULE": "config.settings",
            **variables,
        }
        self.process = None

    def __enter__(self):
        try:
            self.post = self.prepare()
            self.start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        self.stop()
        if self.temporary:
            self.temporary.cleanup()

    def prepare(self):
        self.manage("migrate", "--verbosity=0")
        return self.shell(POST).splitlines()[-1]

    def start(self):
        with self.log.open("a") as log:
            command = [sys.executable, "manage.py", "serve"]
            options = {"cwd": ROOT, "env": self.environment, "stdin": subprocess.DEVNULL}
            self.process = subprocess.Popen(command, stdout=log, stderr=log, **options)
        wait_until(self.is_up, "the site to answer")
        # In the order of their starts, the announcer last, which ends as soon as it has spoken.
        expected = int(self.environment.get("WEB_CONCURRENCY", 1)) + 1
        wait_until(lambda: len(children_of(self.process.pid)) == expected, "the announcement")
        self.runner = children_of(self.process.pid)[-1]

    def stop(self):
        """Stop it as Ctrl-C does."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            try:
                self.process.wait(30)
            except subprocess.TimeoutExpired:
                self.process.kill()
                raise AssertionError("The site did not stop within 30 seconds.") from None

    def is_up(self):
        if self.process.poll() is not None:
            raise AssertionError(f"The site ended by itself:\n{self.log.read_text()[-2000:]}")
        try:
            with urlopen(f"{self.url}/healthz", timeout=2) as answer:
                return answer.status == 200
        except (URLError, OSError):
            return False

    def manage(self, *arguments):
        """Run a command of `manage.py` on this site's data; what it printed."""
        command = [sys.executable, "manage.py", *arguments]
        options = {"cwd": ROOT, "env": self.environment, "capture_output": True, "text": True}
        done = subprocess.run(command, check=False, **options)
        if done.returncode:
            raise RuntimeError(f"{arguments} ended with {done.returncode}:\n{done.stderr[-2000:]}")
        return done.stdout

    def shell(self, program):
        return self.manage("shell", "--verbosity=0", "-c", program)

    def lost(self, acknowledged):
        """Which of the acknowledged words are not in the database."""
        kept = set(self.shell(BODIES).splitlines())
        return [words for words in acknowledged if repr(words) not in kept]

    def workers(self):
        """The web workers, by pid, once there are as many as there ought to be."""
        expected = int(self.environment.get("WEB_CONCURRENCY", 1))
        found = []

        def all_there():
            found[:] = [pid for pid in children_of(self.process.pid) if pid != self.runner]
            return len(found) == expected

        wait_until(all_there, f"{expected} web workers")
        return found

    def is_the_same_runner(self):
        assert self.runner in children_of(self.process.pid), "The job runner has ended."


def children_of(pid):
    return [int(n) for n in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def wait_until(true, what, seconds=180):
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, f"Waited {seconds} seconds for {what}."
        time.sleep(0.05)
