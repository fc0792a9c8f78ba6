"""Processes that live and end together: the web server, and the job runner beside it."""

import ctypes
import os
import signal
import sys
import time
from contextlib import suppress

STOPS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)

GRACE = 15
"""Seconds for the processes to end by themselves. A mail in hand is safe also after that."""

PR_SET_PDEATHSIG = 1


class Together:
    """Runs `main` until it ends or a signal says so, and `beside` as long; restarts that one.

    Both are functions, each run in a process of its own.
    """

    def __init__(self, main, beside):
        self.main, self.beside = main, beside
        self.processes, self.is_stopping = {}, False

    def run(self):
        """The exit status of `main`."""
        for number in STOPS:
            signal.signal(number, self.stop)
        signal.signal(signal.SIGALRM, self.kill)
        self.start(self.main)
        self.start(self.beside)
        status = 0
        while self.processes:
            pid, ended = os.wait()
            function = self.processes.pop(pid, None)
            if function == self.main:
                status = os.waitstatus_to_exitcode(ended)
                self.stop()
            elif function == self.beside and not self.is_stopping:
                time.sleep(1)  # one that ends at once may not take the machine with it
                self.start(self.beside)
        signal.alarm(0)
        return status

    def start(self, function):
        # A signal in the middle of this would be handled by a child that still is its parent.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
        if not self.is_stopping:
            pid = os.fork()
            if pid == 0:
                become(function, before)
            self.processes[pid] = function
        signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def stop(self, *_):
        """Ask every process to end, and see to it that it does."""
        self.is_stopping = True
        self.send(signal.SIGTERM)
        signal.alarm(GRACE)

    def kill(self, *_):
        self.send(signal.SIGKILL)

    def send(self, number):
        for pid in list(self.processes):
            with suppress(ProcessLookupError):  # it may just have ended
                os.kill(pid, number)


def become(function, mask):
    """The rest of a child's life. It hears of Ctrl-C from its parent alone, and not twice."""
    status = 1
    try:
        os.setsid()
        for number in (*STOPS, signal.SIGALRM):
            signal.signal(number, signal.SIG_DFL)
        if sys.platform == "linux":  # a parent that was killed could tell nobody
            ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)
        function()
        status = 0
    except BaseException:  # the process ends here, and says why
        sys.excepthook(*sys.exc_info())
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
