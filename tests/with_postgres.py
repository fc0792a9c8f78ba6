#!/usr/bin/env python3
"""Run a command with a PostgreSQL of its own.

    python tests/with_postgres.py COMMAND [ARGUMENT…]
    python tests/with_postgres.py --where

The cluster lives in a temporary folder, listens on a socket there and nowhere else, and is gone
when COMMAND ends. COMMAND runs as whoever called, with DATABASE_URL set (and SECRET_KEY, which
the site asks for with any database but its own, unless there is one). Signals are passed on, and
the exit status is COMMAND's: 127 when it could not start, 128 + N when signal N ended it. It is 69
where PostgreSQL is missing. `--where` prints the folder of the programs that would be used.
POSTGRES_OPTIONS reaches the server: `-c autovacuum=off`, say.
"""

import os
import pwd
import secrets
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote

NAME = "colloquy"  # of the database, and of its owner
MISSING = 69  # EX_UNAVAILABLE
SIGNALS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def main(arguments):
    if not arguments:
        sys.exit(__doc__)
    binaries = find_binaries()
    if binaries is None:
        print("PostgreSQL's server programs are missing (Debian: postgresql).", file=sys.stderr)
        return MISSING
    if arguments == ["--where"]:
        print(binaries)
        return 0

    relay = Relay()
    # Always /tmp: a socket's path must stay under 108 bytes, and the server's user must get in.
    folder = Path(tempfile.mkdtemp(prefix="colloquy-pg-", dir="/tmp"))  # noqa: S108
    cluster = Cluster(binaries, folder)
    try:
        cluster.start()
        os.environ["DATABASE_URL"] = cluster.url
        os.environ.setdefault("SECRET_KEY", secrets.token_urlsafe(50))
        return relay.run(arguments)
    except ServerError as error:
        print(error, file=sys.stderr)
        return relay.status or 1
    finally:
        cluster.stop()
        shutil.rmtree(folder, ignore_errors=True)


def find_binaries():
    """The folder with the server's programs: on PATH, else Debian's newest, else a wheel's."""
    on_path = shutil.which("initdb")
    candidates = [Path(on_path).resolve().parent] if on_path else []
    # Debian keeps them off PATH, one folder for each version.
    debian = Path("/usr/lib/postgresql").glob("*/bin")
    candidates += sorted(debian, key=lambda folder: float(folder.parent.name), reverse=True)
    # Wheels of the pgserver family.
    candidates += [folder for path in sys.path for folder in Path(path).glob("*/pginstall/bin")]
    programs = ("initdb", "pg_ctl", "postgres")
    return next((c for c in candidates if all((c / name).exists() for name in programs)), None)


class ServerError(Exception):
    """The server could not be set up; the message is its own."""


class Cluster:
    """A PostgreSQL server and its data in `folder`."""

    def __init__(self, binaries, folder):
        self.binaries = binaries
        self.folder = folder
        self.url = f"postgres://{NAME}@{quote(str(folder), safe='')}:5432/{NAME}"
        # The caller's PG… variables would reach into our server.
        environment = {k: v for k, v in os.environ.items() if not k.startswith("PG")}
        # A session of its own, or Ctrl-C at the terminal would end the server before COMMAND.
        self.options = {
            "cwd": folder,
            "env": environment | {"PGDATA": str(folder / "data")},
            "start_new_session": True,
        }
        if os.geteuid() == 0:  # PostgreSQL refuses to run as root.
            user = unprivileged_user()
            os.chown(folder, user.pw_uid, user.pw_gid)
            self.options |= {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}

    def start(self):
        """Make the cluster with an empty database, and start its server."""
        encoding = ["--encoding", "UTF8", "--locale", "C.UTF-8"]
        self._run("initdb", "--username", NAME, "--auth", "trust", *encoding)
        # Single-user mode needs no client: createdb comes in another package.
        self._run("postgres", "--single", "postgres", input=f"CREATE DATABASE {NAME}")
        self._serve("start")

    def restart(self):
        """Stop the server, which ends every connection, and start it again on the same data."""
        self._serve("restart", "--mode", "fast")

    def _serve(self, *command):
        # Nothing here outlives the run, so nothing waits for the disk.
        unsafe = "-c fsync=off -c full_page_writes=off"
        options = f"-k {self.folder} -h '' -p 5432 -c max_connections=100 {unsafe}"
        options += f" {os.environ.get('POSTGRES_OPTIONS', '')}"
        log = self.folder / "log"
        self._run("pg_ctl", *command, "--wait", "--log", log, "--options", options)

    def stop(self):
        # Nothing here is worth the checkpoint that a gentler stop would make. A server that never
        # started cannot be stopped; one that would not stop ends when its folder is gone.
        with suppress(ServerError):
            self._run("pg_ctl", "stop", "--wait", "--mode", "immediate")

    def _run(self, program, *arguments, input=""):
        # Into a file, not a pipe: the server inherits it, and a pipe would never end.
        with open(self.folder / "output", "w+") as output:
            command = [self.binaries / program, *arguments]
            streams = {"input": input, "text": True, "stdout": output, "stderr": output}
            if subprocess.run(command, check=False, **streams, **self.options).returncode:
                output.seek(0)
                raise ServerError(f"{program} failed:\n{output.read()}")


def unprivileged_user():
    try:
        return pwd.getpwnam("postgres")
    except KeyError:
        return pwd.getpwnam("nobody")


class Relay:
    """Runs the command, and hands it every signal that was meant for it."""

    def __init__(self):
        self.command = None
        self.received = []
        for number in SIGNALS:
            signal.signal(number, self._receive)

    @property
    def status(self):
        """The exit status that a signal before the command's start leads to."""
        return 128 + self.received[0] if self.received else 0

    def run(self, arguments):
        if self.received:
            return self.status
        try:
            # A session of its own: Ctrl-C then reaches it once, by way of us.
            self.command = subprocess.Popen(arguments, start_new_session=True)
        except OSError as error:
            print(f"{arguments[0]}: {error.strerror}", file=sys.stderr)
            return 127
        for number in self.received:  # what came in while it was being started
            self._pass_on(number)
        status = self.command.wait()
        return status if status >= 0 else 128 - status

    def _receive(self, number, frame):
        self.received.append(number)
        if self.command and self.command.returncode is None:
            self._pass_on(number)

    def _pass_on(self, number):
        # To the whole group, as a terminal does: the command may be a shell or have workers.
        with suppress(ProcessLookupError):  # It may just have ended.
            os.killpg(self.command.pid, number)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
