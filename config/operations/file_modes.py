"""Keeps the site's files private on this machine: folders 0700, files 0600."""

import os
import stat
from pathlib import Path

from django.core.exceptions import ImproperlyConfigured

FOLDER, FILE = 0o700, 0o600


def own_folder(folder, *, may_close):
    """Make sure that nobody else can read `folder`. Create it if it is missing.

    If others can read it, change its mode if `may_close`. Otherwise it may be a shared folder such
    as /srv: raise ImproperlyConfigured.
    """
    folder.mkdir(mode=FOLDER, parents=True, exist_ok=True)
    found = folder.stat()
    if not found.st_mode & 0o077 or found.st_uid != os.geteuid():
        return folder
    if not may_close:
        raise ImproperlyConfigured(
            f"VAR is “{folder}”, which others on this machine can read. Expected a folder of the "
            f"blog's own: chmod 700 {folder}, or the name of one that does not exist yet."
        )
    folder.chmod(FOLDER)
    return folder


def close_all(folder):
    """Make every file in `folder` private. Files of other users are skipped."""
    for path in [folder, *Path(folder).rglob("*")]:
        found = path.lstat()
        if stat.S_ISLNK(found.st_mode) or found.st_uid != os.geteuid():
            continue
        mode = FOLDER if stat.S_ISDIR(found.st_mode) else FILE
        if stat.S_IMODE(found.st_mode) & 0o077:
            path.chmod(mode)
