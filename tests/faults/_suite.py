"""Running tests of the suite as a scenario, on either database."""

import os
import subprocess
import sys

PYTEST = [sys.executable, "-m", "pytest", "-q", "-n", "0", "--show-capture=no"]
BEFORE = {"sqlite": [], "postgresql": [sys.executable, "tests/with_postgres.py"]}


def run_tests(database, *arguments, **variables):
    """What pytest printed. Raises AssertionError with the end of it when a test failed."""
    ended = subprocess.run(
        [*BEFORE[database], *PYTEST, *arguments],
        env={**os.environ, "EXPECT_DATABASE": database, **variables},
        capture_output=True,
        text=True,
    )
    assert ended.returncode == 0, f"{database} {variables}:\n{ended.stdout[-4000:]}"
    return ended.stdout
