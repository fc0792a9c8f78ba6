"""The result of the last full axe test of the pages, as tests/browser recorded it."""

import json
from datetime import date
from pathlib import Path

RECORD = Path(__file__).with_name("accessibility.json")


def last_run():
    """Return the date, the version of axe, and the numbers of pages, runs and violations."""
    found = json.loads(RECORD.read_text())
    return found | {"date": date.fromisoformat(found["date"])}
