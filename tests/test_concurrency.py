"""Eight processes write to the same five posts at once. By hand, and with other numbers:
`python -m tests.support.race 8 500`.
"""

import os

from django.db import connection

from tests.support.race import Database, race
from tests.support.race_worker import MIX


def test_eight_processes_at_once_lose_nothing_and_break_no_tree():
    url = os.environ["DATABASE_URL"] if connection.vendor == "postgresql" else "sqlite:///"

    with Database(url) as own:
        verdict = race(own, 8, 60, timeout=120)

    assert verdict["operations"] == 480
    assert set(verdict["acknowledged"]) == set(MIX)
    assert verdict["broken"] == []
    assert verdict["check_trees"].startswith(f"{verdict['comments']} comments in ")
    assert verdict["check_trees"].endswith(" trees, 0 faults")
    assert verdict["check_trees_status"] == 0
    assert verdict["sql_faults"] == {}
    assert verdict["out_of_order"] == []
