"""The pictures in a backup: every regular file below MEDIA_ROOT, by its path."""

import os
import shutil
import tempfile
from contextlib import contextmanager
from pathlib import Path

from django.conf import settings

STAGING = ".restoring-"
"""The prefix of a folder that a restore unpacks into. No picture has a name with a dot first."""


def files():
    """Yield (path in the folder, path) of each file, in order. Symbolic links are skipped."""
    root = Path(settings.MEDIA_ROOT)
    for folder, folders, names in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            path = Path(folder, name)
            if path.is_file() and not path.is_symlink() and not name.startswith("."):
                yield path.relative_to(root).as_posix(), path


def make_folder(folder):
    """Create a folder and its parents, with the mode of picture folders."""
    if not folder.exists():
        make_folder(folder.parent)
        folder.mkdir(exist_ok=True)
        folder.chmod(settings.FILE_UPLOAD_DIRECTORY_PERMISSIONS)


class Unpacked:
    """The pictures of a backup, next to the blog's own. Only `put` and `finish` change those."""

    def __init__(self, folder):
        self.folder, self.root = folder, Path(settings.MEDIA_ROOT)
        self.put_down, self.is_final = [], False

    def unpack(self, archive, advance):
        for member in archive.members:
            if not member.startswith("media/"):
                continue
            path = self.folder / member.removeprefix("media/")
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("xb") as file:
                for chunk in archive.chunks(member, archive.members[member]["size"]):
                    file.write(chunk)
                    advance(len(chunk))
                file.flush()
                os.fsync(file.fileno())
            path.chmod(settings.FILE_UPLOAD_PERMISSIONS)

    def put(self):
        """Add pictures with a new name, before the database changes: nothing refers to them yet."""
        for path in self.paths():
            place = self.root / path
            if not place.exists():
                make_folder(place.parent)
                os.rename(self.folder / path, place)
                self.put_down.append(place)

    def undo(self):
        for place in [] if self.is_final else self.put_down:
            place.unlink(missing_ok=True)

    def finish(self):
        """Replace pictures that differ, and delete those that are not in the backup.

        Called after the database has changed. If it is killed, a second restore completes it.
        """
        self.is_final = True
        kept = {*self.paths(), *(p.relative_to(self.root).as_posix() for p in self.put_down)}
        for path in self.paths():
            os.replace(self.folder / path, self.root / path)  # `put` has left it because it exists
        for path, place in list(files()):
            if path not in kept:
                place.unlink()

    def paths(self):
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return [path.relative_to(self.folder).as_posix() for path in found]


@contextmanager
def unpacked(archive, advance):
    """Unpack the pictures of a backup without installing them. Undone if the block raises."""
    root = Path(settings.MEDIA_ROOT)
    root.mkdir(parents=True, exist_ok=True)
    for old in root.glob(f"{STAGING}*"):
        shutil.rmtree(old)  # left by a restore that was killed
    folder = Path(tempfile.mkdtemp(dir=root, prefix=STAGING))
    pictures = Unpacked(folder)
    try:
        pictures.unpack(archive, advance)
        yield pictures
    except BaseException:
        pictures.undo()
        raise
    finally:
        shutil.rmtree(folder)
