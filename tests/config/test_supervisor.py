"""The web workers and the job runner live and end together."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from django.conf import settings

from config.operations.supervisor import Part

PROGRAM = """
import os, sys, time
from pathlib import Path
from config.operations.supervisor import Part, Supervisor

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

def fail():
    with open(folder / "failing", "a") as file:
        file.write(f"{os.getpid()}\\n")
    raise RuntimeError("There is no such thing.")

parts = [Part("The web worker", live("main")), Part("The job runner", live("beside"))]
if (folder / "fails").exists():
    parts.append(Part("The third", fail))
Supervisor(*parts).run()
"""


class Couple:
    """The two, started by a process of their own, as `manage.py serve` starts them."""

    def __init__(self, folder):
        self.folder = folder
        command = [sys.executable, "-c", PROGRAM, folder]
        with (folder / "said").open("w") as said:
            self.parent = subprocess.Popen(command, cwd=settings.BASE_DIR, stderr=said)
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

    @property
    def said(self):
        return Path(self.folder, "said").read_text()

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

    assert couple.parent.wait(20) == 0
    assert couple.living == []
    assert couple.said == ""


def test_a_web_worker_that_is_killed_is_replaced_and_the_job_runner_lives_on(couple):
    os.kill(couple.main, signal.SIGKILL)

    first, second = couple.pids("main", 2)

    assert first != second
    assert is_alive(second)
    assert is_alive(couple.beside)
    assert couple.pids("beside") == [couple.beside]
    assert couple.said == "The web worker ended: killed by SIGKILL. Another takes its place.\n"
    couple.parent.terminate()
    couple.parent.wait(20)
    assert not is_alive(second)


def test_a_job_runner_that_ends_is_started_again(couple):
    couple.end("beside")

    first, second = couple.pids("beside", 2)

    assert first != second
    assert is_alive(couple.main)
    assert "The job runner ended: exit status 7." in couple.said


def test_one_that_ends_at_once_gets_longer_and_longer_pauses_and_says_why(tmp_path):
    (tmp_path / "fails").touch()
    couple = Couple(tmp_path)

    couple.pids("failing", 3)
    couple.parent.terminate()
    couple.parent.wait(20)

    assert [line for line in couple.said.splitlines() if line.startswith("The third")][:3] == [
        "The third ended: exit status 1. Another takes its place.",
        "The third ended: exit status 1. That was its end number 2 in a row; next try in 1 s.",
        "The third ended: exit status 1. That was its end number 3 in a row; next try in 2 s.",
    ]
    assert "RuntimeError: There is no such thing." in couple.said
    assert couple.living == []


@pytest.mark.parametrize(
    ("ends", "pauses"),
    [
        ([0.1] * 8, [0, 1, 2, 4, 8, 16, 30, 30]),
        ([0.1, 0.1, 5, 0.1], [0, 1, 0, 1]),  # a steady life forgives what was before
        ([5] * 10, [0] * 10),  # killed again and again, but not at once: never a pause
    ],
)
def test_how_long_an_end_is_waited_for(ends, pauses):
    part, now, found = Part("A part", None), 0.0, []

    for lived in ends:
        part.began_at, now = now, now + lived
        part.ended(1, now)
        found.append(round(part.due_at - now))

    assert found == pauses


def test_a_part_that_runs_once_ends_without_a_word():
    part = Part("The announcer", None, once=True)

    said = part.ended(0, 0.1)

    assert said == ""
    assert part.due_at == float("inf")


@pytest.mark.skipif(sys.platform != "linux", reason="Only Linux tells a child that its parent died")
def test_neither_outlives_a_parent_that_is_killed(couple):
    couple.parent.kill()
    couple.parent.wait()

    assert wait_until(lambda: couple.living == [])
