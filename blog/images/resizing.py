"""A picture opened once and written anew, ready to be stored."""

import io
import threading

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from blog.images.decoding import decode
from blog.images.sizes import MAX_SIDE, SMALLER

QUALITY = 82

ONE_AT_A_TIME = threading.BoundedSemaphore(1)
PATIENCE = 20
"""Seconds that a picture waits in this process until those before it are opened."""


class Ready(ContentFile):
    """A picture that is opened, bounded and written as WebP: what is stored, in all its sizes."""

    def __init__(self, whole, smaller, *, name="picture.webp"):
        super().__init__(whole, name=name)
        self.smaller = smaller


def prepare(file):
    """The picture in `file` as it will be stored; opened once, however often this is asked.

    Raises ValidationError, in the author's words, for what is not a picture, is too large to
    open, or breaks off before its end; also when other pictures keep the server busy.
    """
    if isinstance(file, Ready):
        return file
    image = opened(file)
    return Ready(webp(image), sizes_of(image))


def reopen(file):
    """A stored picture, ready to be stored elsewhere: as it is, and not written a second time."""
    image = opened(file)
    return Ready(file.read(), sizes_of(image))


def opened(file):
    """The picture in `file`, decoded while no other one is in this process."""
    if not ONE_AT_A_TIME.acquire(timeout=PATIENCE):
        raise ValidationError(
            "The server is busy with other pictures. Send this one again in a minute.", code="busy"
        )
    try:
        return decode(file)
    finally:
        ONE_AT_A_TIME.release()


def webp(image):
    """The bytes of a picture of `decode` as WebP, without EXIF or colour profile."""
    out = io.BytesIO()
    image.save(out, "WEBP", quality=QUALITY, method=4, exif=b"", icc_profile=None)
    return out.getvalue()


def sizes_of(image):
    """The smaller sizes of a picture of `decode`, as {width: bytes of WebP}."""
    sizes = {}
    for width in SMALLER:
        small = image.copy()
        small.thumbnail((width, MAX_SIDE))
        sizes[width] = webp(small)
    return sizes
