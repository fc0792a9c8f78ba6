"""Uploaded pictures: decoded, bounded and written anew, so that nothing else travels with them."""

import io

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image, ImageOps, UnidentifiedImageError

FORMATS = ["JPEG", "PNG", "WEBP", "GIF"]
MAX_PIXELS = 40_000_000
MAX_SIDE = 1600
QUALITY = 82

# The pixels are counted here, before anything is decoded, and refused in the author's words.
Image.MAX_IMAGE_PIXELS = None


def decode(file):
    """The picture in `file`, turned upright and at most `MAX_SIDE` pixels a side.

    Raises ValidationError, in the author's words, for what is not a picture, is too large to
    open, or breaks off before its end.
    """
    file.seek(0)
    try:
        image = Image.open(file, formats=FORMATS)
    except (UnidentifiedImageError, OSError, ValueError) as error:
        raise ValidationError(
            "This file is not a picture that we can read. Use JPEG, PNG, WebP or GIF.",
            code="not-an-image",
        ) from error
    width, height = image.size
    if width * height > MAX_PIXELS:
        raise ValidationError(
            f"This picture is {width} × {height}: too large to open. Make it smaller first.",
            code="too-many-pixels",
        )
    try:
        image.draft("RGB", (MAX_SIDE, MAX_SIDE))
        image = ImageOps.exif_transpose(image)
        image = image.convert("RGBA" if image.mode in {"RGBA", "LA", "P", "PA"} else "RGB")
        image.thumbnail((MAX_SIDE, MAX_SIDE))
    except (OSError, ValueError, SyntaxError) as error:
        raise ValidationError(
            "This picture is damaged: it breaks off before its end.", code="damaged"
        ) from error
    finally:
        file.seek(0)
    return image


def to_webp(file, *, name):
    """The picture as a WebP file, without EXIF or colour profile. Raises as `decode` does."""
    out = io.BytesIO()
    decode(file).save(out, "WEBP", quality=QUALITY, method=4)
    return ContentFile(out.getvalue(), name=f"{name}.webp")
