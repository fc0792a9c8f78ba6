"""Progress bars of commands, and how signals end them."""

import signal
from contextlib import contextmanager

from rich.console import Console
from rich.progress import Progress


@contextmanager
def progress_bars():
    """Show progress bars. Yield `track(what, total)`, which returns a function to advance one."""
    with Progress(console=Console(stderr=True), transient=True) as progress:

        def track(what, total):
            task = progress.add_task(what, total=total)
            return lambda number: progress.advance(task, number)

        yield track


@contextmanager
def ended_by(*signals):
    """Let these signals end the block like Ctrl-C, so that it cleans up."""

    def end(number, frame):
        raise SystemExit(128 + number)

    before = {number: signal.signal(number, end) for number in signals}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
