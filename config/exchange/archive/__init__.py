"""The archive of a blog: a documented file, with which it can move to any other program and back.

    fields.py     one property of a row: its name, its JSON Schema, its column
    kinds.py      what is in an archive, and what is not, with the reason
    exporting.py  `export_archive`     importing.py  `import_archive`
    checking.py   every line is checked before anything is written

A backup (`config.backup`) has the tables of one release as they are, and the secrets. An archive
has names of its own, and no secret. See docs/archive.md and
docs/decisions/0047-an-archive-to-leave-with.md.
"""

from datetime import datetime

from config.backup.archive import Format

ARCHIVE = Format("archive", "archive", 1, frozenset({"data", "schemas", "media"}))

AT = datetime(1980, 1, 1)  # noqa: DTZ001 (the first moment that a zip knows)
"""The time of every member, so that the same blog gives the same bytes."""
