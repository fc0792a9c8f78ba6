"""Break what the site stands on while readers read and write, and measure what they notice.

    python -m tests.faults [NAME…]

runs every scenario of this folder, or those that are named: each is a module with `run()`, which
returns its figures, and raises AssertionError when something that must hold does not. The figures
are merged into `var/faults.json` under the scenario's name. The exit status is 1 when one failed.

A scenario takes minutes and most of the machine; no other test runs them.
"""

import importlib
import json
import sys
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
RESULTS = HERE.parent.parent / "var" / "faults.json"


def main(names=(), *, results=RESULTS, folder=HERE, package="tests.faults"):
    """Run the scenarios of `folder`; return the exit status."""
    known = sorted(file.stem for file in folder.glob("*.py") if not file.stem.startswith("_"))
    if unknown := sorted({*names} - {*known}):
        print(f"There is no scenario {', '.join(unknown)}. There are: {', '.join(known)}.")
        return 2
    failed = 0
    for name in names or known:
        figures, error = measured(importlib.import_module(f"{package}.{name}").run)
        failed += bool(error)
        keep(results, name, {"passed": not error, **figures, **({"error": error} if error else {})})
        shown = " · ".join(f"{key.replace('_', ' ')} {value}" for key, value in figures.items())
        print(f"{'FAILED' if error else 'ok    '} {name:12} {error or shown}", flush=True)
    return 1 if failed else 0


def measured(run):
    """The figures of one scenario with its duration, and what did not hold."""
    start, figures, error = time.monotonic(), {}, ""
    try:
        figures = run()
    except AssertionError as failure:
        error = str(failure) or "An assertion without words failed."
    return {**figures, "seconds": round(time.monotonic() - start, 1)}, error


def keep(results, name, figures):
    """Merge the figures of one scenario into the file, which holds the last run of each."""
    found = json.loads(results.read_text()) if results.exists() else {}
    results.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(found | {name: figures}, indent=2, sort_keys=True)
    results.write_text(f"{text}\n")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
