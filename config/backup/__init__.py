"""One file that holds the whole blog, and the way back from it.

    archive.py   the file: members with their digests, and what is refused
    sealing.py   encryption, in the age format
    tables.py    which rows go in, as lines that mean the same on SQLite and on PostgreSQL
    places.py    the one consistent moment to read, and the place to build a blog that is restored
    media.py     the pictures
    making.py    `backup`            restoring.py  `restore`
    erasures.py  what was erased stays erased
    nightly.py   one a night in BACKUP_TO, how long they are kept, and how old the newest is

See docs/decisions/0023-a-backup-is-one-file.md and 0024-what-was-erased-stays-erased.md.
"""
