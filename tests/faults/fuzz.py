"""20,000 requests that nobody would write by hand, on each database: none meets a 500."""

import os
import secrets

from tests.faults._suite import run_tests

REQUESTS = 20_000


def run():
    """How many requests were sent to each database. Another seed each time, and it is named."""
    seed = os.environ.get("FUZZ_SEED") or secrets.token_hex(4)
    known = {"FUZZ_REQUESTS": str(REQUESTS), "FUZZ_SEED": seed}
    for database in ("sqlite", "postgresql"):
        run_tests(database, "tests/test_fuzz.py", **known)
    return {"seed": seed, "requests_to_each": REQUESTS}
