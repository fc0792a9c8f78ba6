"""Remembers what an import brought in, so that a second run brings nothing twice or back."""

import hashlib
from urllib.parse import urlsplit

from config.models import ImportedRow

BATCH = 500


class Ledger:
    """The rows of one imported blog: {(kind, source_id): ImportedRow}, read when they are needed.

    `program` and `key` tell one blog from another, or `address` where its program has no key for
    it. The scheme and www. do not count.
    """

    def __init__(self, program, address, key=""):
        self.program = program
        try:
            parts = urlsplit(address)
        except ValueError:
            parts = urlsplit("")
        self.place = f"{(parts.netloc or '').lower().removeprefix('www.')}{parts.path}".rstrip("/")
        digest = hashlib.sha256((key or self.place).encode()).hexdigest()[:16]
        self.place = self.place or key
        self.source = f"{program}:{digest}"
        self.rows = ImportedRow.objects.filter(source=self.source)

    @property
    def is_wordpress(self):
        return self.program == "wordpress"

    def find(self, kind, source_id):
        return self.rows.filter(kind=kind, source_id=source_id[:200]).first()

    def find_all(self, kind, source_ids):
        """Return {source_id: key of its row} of those that were brought in before."""
        found = {}
        for start in range(0, len(source_ids), BATCH):
            some = self.rows.filter(kind=kind, source_id__in=source_ids[start : start + BATCH])
            found.update(some.values_list("source_id", "row"))
        return found

    def add(self, kind, source_id, row=None, mark=""):
        return ImportedRow.objects.create(
            source=self.source, kind=kind, source_id=source_id[:200], row=row, mark=mark
        )

    def add_all(self, kind, pairs):
        """Remember (source_id, key of the row) pairs."""
        rows = [
            ImportedRow(source=self.source, kind=kind, source_id=name, row=row)
            for name, row in pairs
        ]
        ImportedRow.objects.bulk_create(rows, batch_size=BATCH)

    def is_imported(self, post):
        """Return whether a post came with any import, as a post or as a page with comments."""
        rows = ImportedRow.objects.filter(kind__in=["post", "page"], row=post.pk)
        return rows.exclude(mark="page").exists()
