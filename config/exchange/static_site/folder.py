"""The folder of a static copy: replaced as a whole, and never a file that is not the copy's own.

A new copy is written into `STAGING` inside the folder, so the old one can be read meanwhile, and a
copy that is stopped changes nothing. Then its files are moved into place one by one, and those of
the old copy that are gone are deleted. `LIST` names the files of the copy, before and after.
"""

import fcntl
import os
import shutil
from pathlib import Path

from config.exchange.records import Refused

LIST = "colloquy-export.txt"
FIRST_LINE = "The files of a static copy, made by Colloquy (1)"
STAGING = ".colloquy-new"

FORBIDDEN = set('\\:*?"<>|')
"""What no name may contain on a stick that other systems read."""


class Folder:
    """A folder that holds a static copy, or will. Use it with `with`, and call `finish`.

    Raises Refused for a folder that holds something else, or that another export is writing to.
    """

    def __init__(self, path):
        self.path = Path(path).absolute()
        self.staging = self.path / STAGING
        self.staged, self.kept, self.safe_folders = {}, set(), set()
        """`staged` are the new files in the order in which they were written."""

    def __enter__(self):
        if self.path.exists() and not self.path.is_dir():
            raise Refused(f"{self.path} is not a folder.")
        self.path.mkdir(parents=True, exist_ok=True)
        self.lock = os.open(self.path, os.O_RDONLY)
        try:
            fcntl.flock(self.lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            self.old = self.read_list()
        except BlockingIOError as error:
            os.close(self.lock)
            raise Refused(f"Another export is writing to {self.path}.") from error
        except BaseException:
            os.close(self.lock)
            raise
        shutil.rmtree(self.staging, ignore_errors=True)  # of an export that was stopped
        self.staging.mkdir()
        return self

    def __exit__(self, *error):
        shutil.rmtree(self.staging, ignore_errors=True)
        os.close(self.lock)

    def read_list(self):
        """Return the names of the files of the copy that is here. Begin a list if it is empty."""
        if not any(self.path.iterdir()):
            self.write_list(set())
        file = self.path / LIST
        if file.is_symlink() or not file.is_file():
            raise Refused(
                f"{self.path} is not empty, and not an earlier export. Choose a new folder."
            )
        first, *names = file.read_text(encoding="utf-8").split("\n")
        names = {name for name in names if name}
        if first != FIRST_LINE or not all(map(is_name, names)):
            raise Refused(f"{file} was not written by this command, or was changed.")
        return names

    def write_list(self, names):
        file, new = self.path / LIST, self.path / f"{LIST}.new"
        new.write_text("\n".join([FIRST_LINE, *sorted(names), ""]), encoding="utf-8")
        os.replace(new, file)

    def write(self, name, data):
        """Write a new file, `data` as bytes."""
        self.stage(name).write_bytes(data)

    def copy(self, name, source):
        """Copy a file whose name changes when its content does. One that is here is kept."""
        here = self.path / name
        if name in self.old and here.is_file() and here.stat().st_size == source.stat().st_size:
            self.kept.add(name)
        else:
            shutil.copyfile(source, self.stage(name))

    def stage(self, name):
        if not is_name(name):
            raise ValueError(f"{name!r} is not the name of a file in a copy.")
        file = self.staging / name
        file.parent.mkdir(parents=True, exist_ok=True)
        self.staged[name] = None
        return file

    def finish(self):
        """Move the new files into place, and delete the old ones that are gone.

        Raises Refused, and changes nothing, if somebody else's file is in the way.
        """
        new = self.kept | self.staged.keys()
        for name in [*self.staged, *self.old]:
            self.check(name)
        # Whatever stops it from here on, the next export knows all of its files.
        self.write_list(self.old | new)
        for name in self.staged:
            (self.path / name).parent.mkdir(parents=True, exist_ok=True)
            os.replace(self.staging / name, self.path / name)
        for name in self.old - new:
            self.remove(name)
        self.write_list(new)

    def check(self, name):
        """Refuse a name whose place is not ours, or that a link leads out of the folder."""
        file = self.path / name
        if name not in self.old and os.path.lexists(file):
            raise Refused(f"{file} is in the way, and not of an earlier export.")
        if file.parent not in self.safe_folders:
            if file.parent.resolve() != self.path.resolve() / Path(name).parent:
                raise Refused(f"{file.parent} leads out of {self.path}.")
            self.safe_folders.add(file.parent)

    def remove(self, name):
        """Delete a file of the old copy, and the folders that are empty then."""
        file = self.path / name
        file.unlink(missing_ok=True)
        for folder in file.parents:
            if folder == self.path or not folder.is_dir() or any(folder.iterdir()):
                break
            folder.rmdir()


def is_name(name):
    """Return whether it names a file below a folder, in a way that every system understands."""
    parts = name.split("/")
    return name != LIST and all(map(is_part, parts))


def is_part(part):
    is_plain = part.isprintable() and not FORBIDDEN & set(part)
    return is_plain and part.rstrip(" .") == part != "" and part != STAGING
