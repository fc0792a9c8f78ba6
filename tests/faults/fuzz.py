"""20,000 requests that nobody would write by hand, on each database: none meets a 500."""

import os
import secrets
import subprocess
import sys

REQUESTS = 20_000
TEST = [sys.executable, "-m", "pytest", "-q", "-n", "0", "--show-capture=no", "tests/test_fuzz.py"]


def run():
    """How many requests were sent to each database. Another seed each time, and it is named."""
    seed = os.environ.get("FUZZ_SEED") or secrets.token_hex(4)
    figures = {"seed": seed, "requests_to_each": REQUESTS}
    for database, before in (
        ("sqlite", []),
        ("postgresql", [sys.executable, "tests/with_postgres.py"]),
    ):
        known = {
            "EXPECT_DATABASE": database,
            "FUZZ_REQUESTS": str(REQUESTS),
            "FUZZ_SEED": seed,
        }
        ended = subprocess.run(
            [*before, *TEST],
            env={**os.environ, **known},
            capture_output=True,
            text=True,
        )
        assert ended.returncode == 0, f"seed {seed}, {database}:\n{ended.stdout[-4000:]}"
    return figures
