"""Keeps comments outside of the memory until the post that they are under has been read."""

import json
import sqlite3
from dataclasses import fields
from datetime import datetime

from config.exchange.records import Remark

NAMES = [field.name for field in fields(Remark)]


class Spool:
    """Comments by the key of their post, in a temporary file that has no name.

    The file goes when the spool is closed or the process ends: there are e-mail addresses in it.
    """

    def __init__(self):
        self.database = sqlite3.connect("", isolation_level=None)
        for statement in (
            "PRAGMA journal_mode = OFF",
            "PRAGMA synchronous = OFF",
            "CREATE TABLE remark (number INTEGER PRIMARY KEY, post TEXT, written TEXT)",
            "CREATE INDEX of_post ON remark (post)",
        ):
            self.database.execute(statement)

    def __enter__(self):
        return self

    def __exit__(self, *given):
        self.database.close()

    def add(self, post, remark):
        values = [getattr(remark, name) for name in NAMES]
        written = json.dumps(values, default=datetime.isoformat)
        self.database.execute("INSERT INTO remark (post, written) VALUES (?, ?)", (post, written))

    def take(self, post):
        """Return the comments under a post in the order of the file, and forget them."""
        found = self.database.execute(
            "SELECT written FROM remark WHERE post = ? ORDER BY number", (post,)
        ).fetchall()
        self.database.execute("DELETE FROM remark WHERE post = ?", (post,))
        return [restored(written) for (written,) in found]

    def posts(self):
        """Return the keys of the posts whose comments were not taken, the first in the file first.

        A file that names many posts is large: their keys alone are held.
        """
        found = self.database.execute("SELECT post FROM remark GROUP BY post ORDER BY min(number)")
        return [post for (post,) in found.fetchall()]


def restored(written):
    remark = Remark(**dict(zip(NAMES, json.loads(written), strict=True)))
    remark.at = remark.at and datetime.fromisoformat(remark.at)
    return remark
