"""The programs of the engines, and how long is waited for them."""

import subprocess
import time

PATIENCE = 30
"""Seconds for what has to happen on a page, also on a busy machine."""


class DriverError(Exception):
    """What an engine could not do. It may be able to in a moment: pages come and go."""


def wait_for(ask):
    """The first answer of `ask` that is one, from a program that has just been started."""
    until = time.monotonic() + 2 * PATIENCE
    while not (answer := ask()):
        if time.monotonic() > until:
            raise DriverError("The browser does not start.")
        time.sleep(0.05)
    return answer


def end(process):
    process.terminate()
    try:
        process.wait(PATIENCE)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
