"""Runs processes together: the web workers and the job runner.

A process that ends is restarted at once. One that repeatedly ends right after its start gets longer
and longer pauses. Each time, the output says how it ended.
"""

import ctypes
import os
import select
import signal
import sys
import time
from contextlib import suppress

STOPS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)

GRACE = 15
"""Seconds for processes to end by themselves. A mail in progress is safe after that too."""

STEADY = 2
"""Seconds that a process must run to count as started."""

LONGEST_PAUSE = 30
"""The longest pause in seconds before a restart."""

PR_SET_PDEATHSIG = 1


class Part:
    """A function that runs in its own process. It is restarted whenever it ends, unless `once`."""

    def __init__(self, name, function, *, once=False):
        self.name, self.function, self.once = name, function, once
        self.pid, self.began_at, self.due_at = None, 0.0, 0.0
        self.failures = 0  # in a row, each right after its start

    def ended(self, status, now):
        """Record the end of the process. Return a message about it."""
        self.pid = None
        self.failures = self.failures + 1 if now - self.began_at < STEADY else 1
        pause = 0 if self.failures == 1 else min(2 ** (self.failures - 2), LONGEST_PAUSE)
        self.due_at = float("inf") if self.once else now + pause
        if self.once and status == 0:
            return ""
        next_step = "" if self.once else " Another takes its place."
        if pause:
            next_step = f" That was its end number {self.failures} in a row; next try in {pause} s."
        return f"{self.name} ended: {how(status)}.{next_step}"


def how(status):
    """Describe how a process with this exit code ended."""
    if status >= 0:
        return f"exit status {status}"
    return f"killed by {signal.Signals(-status).name}"


class Supervisor:
    """Runs the parts until a signal to stop, then waits for them to end."""

    def __init__(self, *parts):
        self.parts = parts
        self.is_stopping = False

    def run(self):
        reads, writes = os.pipe()
        os.set_blocking(reads, False)
        os.set_blocking(writes, False)
        signal.set_wakeup_fd(writes, warn_on_full_buffer=False)
        for number in STOPS:
            signal.signal(number, self.stop)
        signal.signal(signal.SIGALRM, self.kill)
        signal.signal(signal.SIGCHLD, lambda *_: None)  # only to wake up
        while True:
            self.bury()
            now = time.monotonic()
            for part in self.parts:
                if part.pid is None and part.due_at <= now:
                    self.start(part)
            if self.is_stopping and not any(part.pid for part in self.parts):
                break
            select.select([reads], [], [], self.seconds_to_next_start())
            with suppress(BlockingIOError):
                os.read(reads, 1000)
        signal.alarm(0)
        signal.set_wakeup_fd(-1)

    def bury(self):
        """Record which parts have ended."""
        for part in self.parts:
            if part.pid is None:
                continue
            pid, ended = os.waitpid(part.pid, os.WNOHANG)
            if pid:
                said = part.ended(os.waitstatus_to_exitcode(ended), time.monotonic())
                if said and not self.is_stopping:
                    print(said, file=sys.stderr, flush=True)  # noqa: T201 (the log may be unavailable)

    def seconds_to_next_start(self):
        """Return the seconds until a part is due; None if none is."""
        due = [part.due_at for part in self.parts if part.pid is None]
        if self.is_stopping or not due or min(due) == float("inf"):
            return None
        return max(0, min(due) - time.monotonic())

    def start(self, part):
        # A signal here would run the parent's handler in the child.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
        if not self.is_stopping:
            parent, part.began_at = os.getpid(), time.monotonic()
            pid = os.fork()
            if pid == 0:
                become(part.function, before, parent)
            part.pid = pid
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def stop(self, *_):
        """Ask every process to end, and kill it if it does not."""
        self.is_stopping = True
        self.send(signal.SIGTERM)
        signal.alarm(GRACE)

    def kill(self, *_):
        self.send(signal.SIGKILL)

    def send(self, number):
        for part in self.parts:
            if part.pid:
                with suppress(ProcessLookupError):  # it may just have ended
                    os.kill(part.pid, number)


def become(function, mask, parent):
    """Run the child. A session of its own keeps Ctrl-C away: the parent passes it on once."""
    status = 1
    try:
        signal.set_wakeup_fd(-1)
        os.setsid()
        for number in (*STOPS, signal.SIGALRM, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        if sys.platform == "linux":  # a parent that was killed cannot stop its children
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
            if os.getppid() != parent:
                return
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        function()
        status = 0
    except BaseException:  # the process ends here, after printing the error
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
