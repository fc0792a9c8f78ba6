"""Backup of the whole blog to one file, and restore.

    archive.py     the file: members with their digests, and what is refused
    encryption.py  of the file, in the age format
    tables.py      the rows, in a form that is the same for SQLite and PostgreSQL
    places.py      a consistent snapshot to read, and a database to restore into
    media.py       the pictures
    making.py      `backup`          restoring.py  `restore`
    erasures.py    erased data stays erased after a restore
    nightly.py     the nightly backup to BACKUP_TO, its retention and its age

See docs/decisions/0023-a-backup-is-one-file.md and 0024-what-was-erased-stays-erased.md.
"""
