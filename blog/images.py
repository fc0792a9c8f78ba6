"""Uploaded pictures: decoded, bounded and written anew, so that nothing else travels with them."""

import io

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import Image, ImageOps, UnidentifiedImageError

FORMATS = ["JPEG", "PNG", "WEBP", "GIF"]
MAX_PIXELS = 40_000_000
MAX_SIDE = 1600
QUALITY = 82


def check(file):
    """Refuse what is not a picture that we can show. Decodes the header only."""
    try:
        file.seek(0)
        with Image.open(file, formats=FORMATS) as image:
            width, height = image.size
    except (UnidentifiedImageError, OSError, ValueError, Image.DecompressionBombError) as error:
        raise ValidationError(
            "This file is not a picture that we can read. Use JPEG, PNG, WebP or GIF.",
            code="not-an-image",
        ) from error
    finally:
        file.seek(0)
    if width * height > MAX_PIXELS:
        raise ValidationError(
            f"This picture is {width} × {height}: too large to open. Make it smaller first.",
            code="too-many-pixels",
        )


def to_webp(file, *, name):
    """The picture as WebP, at most `MAX_SIDE` pixels a side, without EXIF or colour profile.

    Raises ValidationError for what is not a picture or cannot be decoded to the end.
    """
    check(file)
    try:
        with Image.open(file, formats=FORMATS) as image:
            image.draft("RGB", (MAX_SIDE, MAX_SIDE))
            image = ImageOps.exif_transpose(image)
            image = image.convert("RGBA" if image.mode in {"RGBA", "LA", "P", "PA"} else "RGB")
            image.thumbnail((MAX_SIDE, MAX_SIDE))
    except (OSError, ValueError, SyntaxError) as error:
        raise ValidationError(
            "This picture is damaged: it breaks off before its end.", code="damaged"
        ) from error
    out = io.BytesIO()
    image.save(out, "WEBP", quality=QUALITY, method=4)
    return ContentFile(out.getvalue(), name=f"{name}.webp")
