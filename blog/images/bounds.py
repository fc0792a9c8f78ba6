"""Limits that are checked before a picture is decoded: bytes, pixels, memory and work."""

import re

from django.core.exceptions import ValidationError
from PIL import Image, JpegImagePlugin

from blog.images.sizes import MAX_SIDE

MAX_BYTES = 20_000_000
LONGEST_SIDE = 20_000
"""Pixels of the longer side of a picture that is accepted."""
MAX_PIXELS = 200_000_000
MAX_MEMORY = 200_000_000
"""Bytes of memory for opening one picture: 50 million pixels of colour in a PNG."""
MAX_SCANS = 100
"""Scans of a progressive JPEG. Cameras write one, programs up to about twenty."""

# Our own check replaces Pillow's, with an error message for authors.
Image.MAX_IMAGE_PIXELS = None


def check_bytes(file):
    """Raise ValidationError for a file of more than `MAX_BYTES`."""
    if file.size > MAX_BYTES:
        raise ValidationError(
            f"This file has {file.size // 1_000_000} MB: more than the {MAX_BYTES // 1_000_000} "
            "that we take. Make the picture smaller first.",
            code="too-many-bytes",
        )


def check_webp(file):
    """Refuse a WebP with too many pixels. Pillow would allocate the memory on opening it."""
    head = file.read(30)
    file.seek(0)
    if head[:4] != b"RIFF" or len(head) < 30:
        return
    kind, number = head[12:16], int.from_bytes
    if kind == b"VP8X":
        size = (number(head[24:27], "little") + 1, number(head[27:30], "little") + 1)
    elif kind == b"VP8L":
        sides = number(head[21:25], "little")
        size = ((sides & 0x3FFF) + 1, (sides >> 14 & 0x3FFF) + 1)
    else:
        size = (number(head[26:28], "little") & 0x3FFF, number(head[28:30], "little") & 0x3FFF)
    refuse_too_large(size, OF_WEBP)


OF_WEBP = 16
"""Bytes for a pixel: the decoder has two canvases, and Pillow two copies of the first."""
OF_MODE = {"1": 1, "L": 1, "P": 1, "I;16": 2}
"""Bytes for a pixel in Pillow's memory. All other modes take four."""


def check_size(image, file):
    """Refuse a picture that takes too much memory or time. Open a JPEG no larger than needed."""
    size, of_pixel = image.size, OF_MODE.get(image.mode, 4)
    if isinstance(image, JpegImagePlugin.JpegImageFile):
        of_pixel = open_small(image, scans_of(file))
    refuse_too_large(size, of_pixel)


def open_small(image, scans):
    """Make Pillow decode a JPEG no larger than needed. Return its bytes of memory per pixel."""
    if scans > MAX_SCANS:
        raise ValidationError(
            "This picture takes too long to open. Save it again as JPEG.",
            code="too-many-scans",
        )
    pixels = image.width * image.height
    image.draft(None, (MAX_SIDE, MAX_SIDE))
    of_pixel = 4 * image.width * image.height / pixels
    if scans > 1:
        # All coefficients are held until the last scan, two bytes each.
        across = max(part[1] for part in image.layer) * max(part[2] for part in image.layer)
        of_pixel += 2 * sum(part[1] * part[2] for part in image.layer) / max(across, 1)
    return of_pixel


def refuse_too_large(size, of_pixel):
    """Raise ValidationError if opening takes too much memory, at `of_pixel` bytes for a pixel."""
    width, height = size
    pixels = max(width * height, 1)
    fits = min(MAX_PIXELS / pixels, MAX_MEMORY / (pixels * of_pixel)) ** 0.5
    fits = min(fits, LONGEST_SIDE / max(width, height, 1))
    if fits < 1:
        wide, high = max(int(width * fits), 1), max(int(height * fits), 1)
        raise ValidationError(
            f"This picture is {width} × {height} pixels: too large to open. "
            f"Make it {wide} × {high} or smaller first.",
            code="too-many-pixels",
        )


MARKER = re.compile(rb"\xff[\x01-\xcf\xd8-\xfe]")
SCAN, END = 0xDA, 0xD9


def scans_of(file):
    """Return the number of scans of a JPEG, without those of thumbnails in its metadata."""
    file.seek(0)
    data = file.read()
    file.seek(0)
    scans, place = 0, 2
    while (found := MARKER.search(data, place)) and (kind := data[found.start() + 1]) != END:
        scans += kind == SCAN
        place = found.end() + int.from_bytes(data[found.end() : found.end() + 2])
    return scans
