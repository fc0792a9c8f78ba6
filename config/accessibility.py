"""What the last whole test of the pages by axe found: the record that tests/browser writes."""

import json
from datetime import date
from pathlib import Path

RECORD = Path(__file__).with_name("accessibility.json")


def last_run():
    """The date, the version of axe, and how many pages, runs and violations there were."""
    found = json.loads(RECORD.read_text())
    return found | {"date": date.fromisoformat(found["date"])}
