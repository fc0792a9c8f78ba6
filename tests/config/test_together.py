"""The web server and the job runner live and end together."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

PROGRAM = """
import os, sys, time
from pathlib import Path
from config.together import Together

folder = Path(sys.argv[1])

def live(name):
    def function():
        with open(folder / name, "a") as file:
            file.write(f"{os.getpid()}\\n")
        for _ in range(600):
            time.sleep(0.05)
            if (folder / f"end-{name}").exists():
                os._exit(7)
    return function

sys.exit(Together(live("main"), live("beside")).run())
"""


class Couple:
    """The two, started by a process of their own, as `manage.py serve` starts them."""

    def __init__(self, folder):
        self.folder = folder
        command = [sys.executable, "-c", PROGRAM, folder]
        self.parent = subprocess.Popen(command, cwd=settings.BASE_DIR)
        self.main, self.beside = self.pids("main")[0], self.pids("beside")[0]

    def pids(self, name, count=1):
        """The processes that were started under this name, once there are so many."""
        file = Path(self.folder, name)
        for _ in range(400):
            lines = file.read_text().split() if file.exists() else []
            if len(lines) >= count:
                return [int(line) for line in lines]
            time.sleep(0.05)
        pytest.fail(f"{name} was not started {count} times.")

    def end(self, name):
        Path(self.folder, f"end-{name}").touch()

    @property
    def living(self):
        return [pid for pid in (self.main, self.beside) if is_alive(pid)]


def is_alive(pid):
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    # One that nobody has waited for yet is dead all the same.
    return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"


def wait_until(true):
    for _ in range(400):
        if true():
            return True
        time.sleep(0.05)
    return False


@pytest.fixture
def couple(tmp_path):
    couple = Couple(tmp_path)
    yield couple
    couple.parent.kill()
    couple.parent.wait()


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT, signal.SIGHUP])
def test_a_signal_ends_both(couple, number):
    couple.parent.send_signal(number)

    couple.parent.wait(20)

    assert couple.living == []


def test_the_end_of_the_server_ends_the_runner_and_gives_its_status(couple):
    couple.end("main")

    assert couple.parent.wait(20) == 7
    assert couple.living == []


def test_a_runner_that_ends_is_started_again(couple):
    os.kill(couple.beside, signal.SIGKILL)

    first, second = couple.pids("beside", 2)

    assert first != second
    assert is_alive(second)
    assert is_alive(couple.main)
    couple.parent.terminate()
    couple.parent.wait(20)
    assert not is_alive(second)


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux tells a child that its parent died")
def test_neither_outlives_a_parent_that_is_killed(couple):
    couple.parent.kill()
    couple.parent.wait()

    assert wait_until(lambda: couple.living == [])
