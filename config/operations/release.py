"""The release of the running code: its version (in `pyproject.toml` alone) and its changes."""

import re
import tomllib

from django.conf import settings


def version():
    """Return the version, such as 0.1.0."""
    with (settings.BASE_DIR / "pyproject.toml").open("rb") as file:
        return tomllib.load(file)["project"]["version"]


def to_do():
    """Return what the newest part of CHANGELOG.md asks of an owner: its lines with “Do:”."""
    words = (settings.BASE_DIR / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = words.split("\n## ")[1]
    entries = re.findall(r"^- (.*(?:\n {2}.*)*)", newest, re.M)
    return [" ".join(entry.replace("**", "").split()) for entry in entries if "**Do:**" in entry]
