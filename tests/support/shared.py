"""Data beside the checkout, to test with and never to copy: nobody on this project wrote it."""

import json
import os
from pathlib import Path

import pytest

DATA = Path(__file__).resolve().parents[3] / "shared" / "data"


def shared(path):
    """A file or a folder of it. Where there is none of it, the test is skipped under CI too."""
    place = DATA / path
    if not DATA.exists():
        pytest.skip("There is no ../shared/data beside this checkout.")
    if not place.exists():
        skip(f"{place} is missing")
    return place


def shared_data(path):
    """The JSON of a file of it; without it the test is skipped."""
    return json.loads(shared(path).read_text(encoding="utf-8"))


def skip(reason):
    """Skip the test, except under CI, where nothing may be skipped."""
    (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(reason)
