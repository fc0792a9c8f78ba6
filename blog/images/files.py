"""The files of pictures, in the media folder."""

import errno
from contextlib import contextmanager, suppress

from django.conf import settings
from django.core.files.base import ContentFile

from blog.images.resizing import prepare
from blog.images.sizes import SMALLER, smaller


class NotStored(OSError):
    """The media folder refused a picture, or refused to let one go; says in words why."""


def store(file, *, name):
    """Store the new picture in the field `file` under `name`, in all its sizes.

    Raises as `prepare` does, and NotStored when the media folder takes none; then nothing of it
    is left there.
    """
    ready, storage = prepare(file.file), file.storage
    path = storage.get_available_name(file.field.generate_filename(file.instance, f"{name}.webp"))
    with told("stored", storage, path):
        file.save(f"{name}.webp", ready, save=False)
    with told("stored", storage, *names(file.name)):
        for width, data in ready.smaller.items():
            path = smaller(file.name, width)
            storage.delete(path)  # of a picture of which only this was left
            storage.save(path, ContentFile(data))


def save_at(storage, path, content):
    """Store one file; the name that it got. Raises NotStored as `store` does."""
    with told("stored", storage, path):
        return storage.save(path, content)


def delete(file):
    """Remove a stored picture, in all its sizes. Raises NotStored when the folder lets none go."""
    with told("deleted", file.storage):
        for path in names(file.name):
            file.storage.delete(path)


def names(path):
    """The files of a stored picture."""
    return [path, *(smaller(path, width) for width in SMALLER)]


@contextmanager
def told(done, storage, *paths):
    """Raise NotStored, in words, for what the media folder refuses; leave nothing at `paths`."""
    try:
        yield
    except OSError as error:
        with suppress(OSError):  # the folder may refuse this, too, and for the same reason
            for path in paths:
                storage.delete(path)
        raise NotStored(f"The picture could not be {done}. {why(error)}") from error


def why(error):
    """What is wrong with the media folder, and what whoever runs the blog can do, in sentences."""
    folder = settings.MEDIA_ROOT
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return f"The disk is full: whoever runs the blog must make room for {folder}."
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return f"Whoever runs the blog must let it write to the folder {folder}."
    return f"Whoever runs the blog must look at the folder {folder}: {error.strerror or error}."
