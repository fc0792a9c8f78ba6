"""The tests that are marked as drills, on each database: they take too long for the suite."""

import re

from tests.faults._suite import run_tests


def run():
    """How many passed on each database."""
    figures = {}
    for database in ("sqlite", "postgresql"):
        printed = run_tests(database, "-m", "drill")
        figures[f"passed_on_{database}"] = int(re.search(r"(\d+) passed", printed)[1])
    return figures
