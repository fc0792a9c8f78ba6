"""Runners are killed while they send. By hand, and with other numbers:
`python -m tests.support.mail_storm 1000 50`.
"""

import os

from django.db import connection

from tests.support.mail_storm import storm
from tests.support.race import Database


def test_runners_that_are_killed_lose_no_mail_and_repeat_only_what_was_in_flight():
    url = os.environ["DATABASE_URL"] if connection.vendor == "postgresql" else "sqlite:///"

    with Database(url) as own:
        verdict = storm(own, 60, 5, timeout=180)

    assert verdict["not_delivered"] == 0
    assert verdict["sent"] == 60
    assert verdict["again_for_no_reason"] == []
    assert verdict["under_another_message_id"] == 0
    assert verdict["addresses_left"] == 0
