"""Processes that live and end together: the web workers, and the job runner beside them.

One that ends is started again, at once. One that ends again and again as soon as it has begun is
given longer and longer pauses, and each time it is said how it ended.
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
"""Seconds for the processes to end by themselves. A mail in hand is safe also after that."""

STEADY = 2
"""Seconds after which a process that ends did not end as soon as it had begun."""

LONGEST_PAUSE = 30
"""Seconds, at most, until a process that ends at once is started again."""

PR_SET_PDEATHSIG = 1


class Part:
    """A function that runs in a process of its own, again whenever that ends unless `once`."""

    def __init__(self, name, function, *, once=False):
        self.name, self.function, self.once = name, function, once
        self.pid, self.began_at, self.due_at = None, 0.0, 0.0
        self.failures = 0  # in a row, each soon after its start

    def ended(self, status, now):
        """Note its end; returns what to say about it."""
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
    """In words, how a process ended whose exit code is this."""
    if status >= 0:
        return f"exit status {status}"
    return f"killed by {signal.Signals(-status).name}"


class Together:
    """Runs the parts until a signal says stop, then waits for their ends."""

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
        signal.signal(signal.SIGCHLD, lambda *_: None)  # only to be woken
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
        """Note which parts have ended."""
        for part in self.parts:
            if part.pid is None:
                continue
            pid, ended = os.waitpid(part.pid, os.WNOHANG)
            if pid:
                said = part.ended(os.waitstatus_to_exitcode(ended), time.monotonic())
                if said and not self.is_stopping:
                    print(said, file=sys.stderr, flush=True)  # noqa: T201 (our log may be gone)

    def seconds_to_next_start(self):
        """None when there is nothing to start."""
        due = [part.due_at for part in self.parts if part.pid is None]
        if self.is_stopping or not due or min(due) == float("inf"):
            return None
        return max(0, min(due) - time.monotonic())

    def start(self, part):
        # A signal in the middle of this would be handled by a child that still is its parent.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
        if not self.is_stopping:
            parent, part.began_at = os.getpid(), time.monotonic()
            pid = os.fork()
            if pid == 0:
                become(part.function, before, parent)
            part.pid = pid
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def stop(self, *_):
        """Ask every process to end, and see to it that it does."""
        self.is_stopping = True
        self.send(signal.SIGTERM)
        signal.alarm(GRACE)

    def kill(self, *_):
        self.send(signal.SIGKILL)

    def send(self, number):
        for part in self.parts:
            if part.pid:
                with suppress(ProcessLookupError):  # it may have been buried just now
                    os.kill(part.pid, number)


def become(function, mask, parent):
    """The rest of a child's life. It hears of Ctrl-C from its parent alone, and not twice."""
    status = 1
    try:
        signal.set_wakeup_fd(-1)
        os.setsid()
        for number in (*STOPS, signal.SIGALRM, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        if sys.platform == "linux":  # a parent that was killed could tell nobody
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
            if os.getppid() != parent:
                return
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        function()
        status = 0
    except BaseException:  # the process ends here, and says why
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
