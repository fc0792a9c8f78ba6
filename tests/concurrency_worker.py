"""Many processes write to the same five posts; afterwards everything they were told must be so.

    python -m tests.concurrency_worker [PROCESSES [OPERATIONS]]

runs the race by hand (8 × 500 unless told otherwise) in a database of its own, beside the one in
DATABASE_URL and dropped afterwards: a file in a temporary folder for SQLite. `python
tests/with_postgres.py python -m tests.concurrency_worker` runs it on PostgreSQL.

Every process works through `Comment.objects.submit` and the verbs alone, and writes a line of
JSON for each operation once it was acknowledged. The judge reads these lines and the database.
"""

import json
import os
import random
import subprocess
import sys
import tempfile
import time
import uuid
from collections import Counter
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

ROOT = Path(__file__).resolve().parent.parent
POSTS = 5
MIX = {"submit": 15, "team": 10, "reply": 35, "approve": 22, "remove": 8, "hold": 4, "erase": 6}
TAKEN_BACK = "Taken back by its writer"


# The race, from outside: nothing here touches Django


def race(url, processes, operations, *, seed=None, timeout=600):
    """Run it on the empty database at `url`, and return what the judge says."""
    seed = random.randrange(2**32) if seed is None else seed
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {
            "DATABASE_URL": url,
            "SECRET_KEY": "of a race",
            "PYTHONPATH": str(ROOT),
        }

        def python(*arguments):
            command = [sys.executable, *map(str, arguments)]
            return subprocess.Popen(
                command, cwd=ROOT, env=environment, text=True, stdout=-1, stderr=-1
            )

        def worker(*arguments):
            return python("-m", "tests.concurrency_worker", *arguments)

        def ended(process):
            out, err = process.communicate(timeout=timeout)
            if process.returncode:
                raise RuntimeError(f"{process.args} ended with {process.returncode}:\n{out}{err}")
            return out

        ended(python("manage.py", "migrate", "--verbosity=0"))
        ended(worker("prepare"))
        runners = [worker("write", folder, n, operations, seed) for n in range(processes)]
        while len(list(Path(folder).glob("*.ready"))) < processes:
            if any(runner.poll() for runner in runners):
                break  # `ended` tells why
            time.sleep(0.02)
        start = time.monotonic()
        (Path(folder) / "go").touch()
        for runner in runners:
            ended(runner)
        seconds = time.monotonic() - start
        check = python("manage.py", "check_trees")
        out, _ = check.communicate(timeout=timeout)
        verdict = json.loads(ended(worker("judge", folder)))
    return verdict | {
        "seed": seed,
        "seconds": round(seconds, 2),
        "operations_per_second": round(processes * operations / seconds),
        "check_trees": out.splitlines()[0],
        "check_trees_status": check.returncode,
    }


class Database:
    """An empty database of its own, beside the one at `url`; gone afterwards."""

    def __init__(self, url):
        self.parts = urlsplit(url)
        self.name = f"race_{uuid.uuid4().hex}"

    def __enter__(self):
        if self.parts.scheme == "sqlite":
            self.folder = tempfile.TemporaryDirectory(dir="/var/tmp")  # noqa: S108 (a disk, not memory)
            return f"sqlite:///{self.folder.name}/{self.name}.sqlite3"
        self._on_server(f"CREATE DATABASE {self.name}")
        return urlunsplit(self.parts._replace(path=f"/{self.name}"))

    def __exit__(self, *_):
        if self.parts.scheme == "sqlite":
            self.folder.cleanup()
        else:
            self._on_server(f"DROP DATABASE {self.name} WITH (FORCE)")

    def _on_server(self, statement):
        import psycopg2

        connection = psycopg2.connect(urlunsplit(self.parts))
        try:
            connection.autocommit = True
            connection.cursor().execute(statement)
        finally:
            connection.close()


# Inside one process of the race


def prepare():
    """Five posts with something to answer."""
    from tests.factories import make_comment, make_moderator, make_post

    team = make_moderator("alan")
    for _ in range(POSTS):
        make_comment(post=make_post(), author=team)


class Writer:
    """One process: does something, and notes it once it was acknowledged."""

    def __init__(self, folder, number, seed):
        from django.contrib.auth import get_user_model

        from blog.models import Post

        self.number = number
        self.random = random.Random(f"{seed} {number}")  # noqa: S311
        self.log = open(Path(folder) / f"{number}.log", "w", buffering=1)  # noqa: SIM115
        self.posts = list(Post.objects.order_by("pk"))
        self.team = get_user_model().objects.get()

    def run(self, operations):
        names = self.random.choices(list(MIX), MIX.values(), k=operations)
        for number, name in enumerate(names):
            self.tag = f"{self.number}-{number}"
            done = getattr(self, name)()
            self.log.write(json.dumps({"name": name, "tag": self.tag} | done) + "\n")

    def pick(self, **fields):
        """A comment of any post as it was a moment ago; by the time it is used it may be gone."""
        from comments.models import Comment

        post = self.random.choice(self.posts)
        keys = Comment.objects.for_post(post).filter(**fields).values_list("pk", flat=True)
        keys = list(keys)
        return Comment.objects.get(pk=self.random.choice(keys)) if keys else None

    def take(self, **fields):
        from comments.models import Comment

        comment = Comment.objects.submit(body=self.tag, **fields)
        return {"pk": comment.pk, "post": comment.post_id, "parent": comment.parent_id}

    def submit(self):
        return self.take(post=self.random.choice(self.posts))

    def team(self):
        raise NotImplementedError  # replaced below, because `team` is also the account

    def reply(self):
        from comments.exceptions import ParentNotVisible

        parent = self.pick(status="approved")
        author = self.random.choice([None, self.account])
        try:
            if parent is None:
                return {"refused": True}
            return self.take(post=parent.post, parent=parent.pk, author=author)
        except ParentNotVisible:
            return {"refused": True}

    def decide(self, verb, **fields):
        comment = self.pick(**fields)
        if comment is None:
            return {"refused": True}
        # Somebody else may be faster: then nothing changes, and that is what is noted.
        changed = verb(comment, by=self.account, reason=self.tag)
        return {"pk": comment.pk, "changed": changed}

    def erase(self):
        comment = self.pick(erased_at=None)
        return {"pk": comment.pk, "changed": comment.erase()} if comment else {"refused": True}
