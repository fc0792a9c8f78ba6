"""Pictures that were chosen in a form which was refused: kept, so that nobody chooses twice.

The form that is shown again carries a signed name of the file. What is never saved is deleted
with what was typed beside it, after `UNSAVED_DAYS`.
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
    """A picture that was chosen before; `token` says which."""

    def __init__(self, content, name, token):
        super().__init__(content, name=name)
        self.token = token


def keep(picture):
    """Keep a `Ready` picture; returns the token by which `find` finds it.

    Raises `images.NotStored` when the media folder does not take it.
    """
    path = f"{FOLDER}{secrets.token_hex(16)}.webp"
    picture.seek(0)
    return signing.dumps(images.save_at(default_storage, path, picture), salt=SALT)


def find(token):
    """The picture that `keep` gave this token; None when it is not kept any more, or not ours."""
    try:
        path = signing.loads(token, salt=SALT)
        with default_storage.open(path) as file:
            return Chosen(file.read(), path, token)
    except (signing.BadSignature, OSError):
        return None


def address(token):
    """Where a kept picture can be seen."""
    return default_storage.url(signing.loads(token, salt=SALT))


def forget(token):
    default_storage.delete(signing.loads(token, salt=SALT))


def purge():
    """Delete those that nobody saved in time; returns how many."""
    if not default_storage.exists(FOLDER):
        return 0
    before = timezone.now() - timedelta(days=settings.UNSAVED_DAYS)
    paths = [FOLDER + name for name in default_storage.listdir(FOLDER)[1]]
    old = [path for path in paths if default_storage.get_modified_time(path) < before]
    for path in old:
        default_storage.delete(path)
    return len(old)
