"""A picture that is decoded and re-encoded once, ready to be stored."""

import io
import threading

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from blog.images.decoding import decode
from blog.images.sizes import MAX_SIDE, SMALLER

QUALITY = 82

ONE_AT_A_TIME = threading.BoundedSemaphore(1)
PATIENCE = 20
"""Seconds that a picture waits for others in this process to be decoded."""


class Ready(ContentFile):
    """A checked picture, encoded as WebP in all sizes."""

    def __init__(self, whole, smaller, *, name="picture.webp"):
        super().__init__(whole, name=name)
        self.smaller = smaller


def prepare(file):
    """Return the `Ready` picture in `file`. Repeated calls decode it only once.

    Raise ValidationError, with a message for authors, if it is not a picture, is too large or is
    incomplete, or if the server is busy with other pictures.
    """
    if isinstance(file, Ready):
        return file
    image = opened(file)
    return Ready(webp(image), sizes_of(image))


def reopen(file):
    """Return a stored picture, ready to be stored elsewhere without re-encoding."""
    image = opened(file)
    return Ready(file.read(), sizes_of(image))


def opened(file):
    """Return the decoded picture in `file`. One picture at a time is decoded in a process."""
    if not ONE_AT_A_TIME.acquire(timeout=PATIENCE):
        raise ValidationError(
            "The server is busy with other pictures. Send this one again in a minute.", code="busy"
        )
    try:
        return decode(file)
    finally:
        ONE_AT_A_TIME.release()


def webp(image):
    """Return a decoded picture as the bytes of a WebP, without Exif or colour profile."""
    out = io.BytesIO()
    image.save(out, "WEBP", quality=QUALITY, method=4, exif=b"", icc_profile=None)
    return out.getvalue()


def sizes_of(image):
    """Return the smaller sizes of a decoded picture, as {width: bytes of WebP}."""
    sizes = {}
    for width in SMALLER:
        small = image.copy()
        small.thumbnail((width, MAX_SIDE))
        sizes[width] = webp(small)
    return sizes
