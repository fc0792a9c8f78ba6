"""The files of pictures in the media folder."""

import errno
from contextlib import contextmanager, suppress

from django.conf import settings
from django.core.files.base import ContentFile

from blog.images.resizing import prepare
from blog.images.sizes import SMALLER, smaller


class NotStored(OSError):
    """The media folder refused to store or delete a picture. The message says why."""


def store(file, *, name):
    """Store the new picture of the field `file` under `name`, in all sizes.

    Raise the errors of `prepare`, and NotStored if the media folder refuses a file. Nothing is left
    there in that case.
    """
    ready, storage = prepare(file.file), file.storage
    path = storage.get_available_name(file.field.generate_filename(file.instance, f"{name}.webp"))
    with clean_up_after("stored", storage, path):
        file.save(f"{name}.webp", ready, save=False)
    with clean_up_after("stored", storage, *names(file.name)):
        for width, data in ready.smaller.items():
            path = smaller(file.name, width)
            storage.delete(path)  # a leftover of an incomplete picture
            storage.save(path, ContentFile(data))


def save_at(storage, path, content):
    """Store one file and return its name. Raise NotStored if the media folder refuses it."""
    with clean_up_after("stored", storage, path):
        return storage.save(path, content)


def delete(file):
    """Delete a stored picture in all sizes. Raise NotStored if the media folder refuses."""
    with clean_up_after("deleted", file.storage):
        for path in names(file.name):
            file.storage.delete(path)


def names(path):
    """Return the file names of a stored picture."""
    return [path, *(smaller(path, width) for width in SMALLER)]


@contextmanager
def clean_up_after(done, storage, *paths):
    """Turn errors of the media folder into NotStored, and delete what was stored at `paths`."""
    try:
        yield
    except OSError as error:
        with suppress(OSError):  # deleting may fail for the same reason
            for path in paths:
                storage.delete(path)
        raise NotStored(f"The picture could not be {done}. {why(error)}") from error


def why(error):
    """Return sentences about the cause of a storage error, and what the blog's operator can do."""
    folder = settings.MEDIA_ROOT
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"The disk is full: whoever runs the blog must make room for {folder}."
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"Whoever runs the blog must let it write to the folder {folder}."
    return f"Whoever runs the blog must look at the folder {folder}: {error.strerror or error}."
