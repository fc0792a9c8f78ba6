"""Temporary copies of pictures in a form that was refused, so that nobody has to choose them again.

The form that is shown again contains a signed file name. Pictures that are never saved are deleted
with the unsaved text, after `UNSAVED_DAYS`.
"""

import secrets
from datetime import timedelta

from django.conf import settings
from django.core import signing
from django.core.files.base import ContentFile
from django.core.files.storage import default_storage
from django.utils import timezone

from blog import images

FOLDER = "unsaved/"
SALT = "a picture that was chosen"


class Chosen(ContentFile):
    """A picture that was chosen before, identified by `token`."""

    def __init__(self, content, name, token):
        super().__init__(content, name=name)
        self.token = token


def keep(picture):
    """Store a `Ready` picture. Return the token for `find`.

    Raise `images.NotStored` if the media folder refuses it.
    """
    path = f"{FOLDER}{secrets.token_hex(16)}.webp"
    picture.seek(0)
    return signing.dumps(images.save_at(default_storage, path, picture), salt=SALT)


def find(token):
    """Return the picture with this token; None if it was deleted or the token is not ours."""
    try:
        path = signing.loads(token, salt=SALT)
        with default_storage.open(path) as file:
            return Chosen(file.read(), path, token)
    except (signing.BadSignature, OSError):
        return None


def address(token):
    """Return the address of a temporary picture."""
    return default_storage.url(signing.loads(token, salt=SALT))


def forget(token):
    """Delete the picture of a token. Raise BadSignature for a token that is not ours."""
    default_storage.delete(signing.loads(token, salt=SALT))


def purge():
    """Delete pictures that were not saved in time. Return how many."""
    if not default_storage.exists(FOLDER):
        return 0
    before = timezone.now() - timedelta(days=settings.UNSAVED_DAYS)
    paths = [FOLDER + name for name in default_storage.listdir(FOLDER)[1]]
    old = [path for path in paths if default_storage.get_modified_time(path) < before]
    for path in old:
        default_storage.delete(path)
    return len(old)
