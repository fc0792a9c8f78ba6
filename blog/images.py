"""Uploaded pictures: decoded, bounded and written anew, so that nothing else travels with them.

Each is kept in three sizes: `hill.webp`, and beside it the smaller `480/hill.webp` and
`960/hill.webp`, for telephones. All three are made at once and always exist, so that an address is
enough to know the other two.
"""

import io

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from PIL import ExifTags, Image, UnidentifiedImageError

FORMATS = ["JPEG", "PNG", "WEBP", "GIF"]
MAX_BYTES = 20_000_000
MAX_PIXELS = 40_000_000
MAX_SIDE = 1600
SMALLER = (480, 960)
QUALITY = 82
SHOWN = "(min-width: 46rem) 42rem, 92vw"
"""How wide a page shows a picture, as `sizes` puts it: at most the measure of the text."""

# The pixels are counted here, before anything is decoded, and refused in the author's words.
Image.MAX_IMAGE_PIXELS = None


def decode(file):
    """The picture in `file`, turned upright and at most `MAX_SIDE` pixels a side.

    Raises ValidationError, in the author's words, for what is not a picture, is too large to
    open, or breaks off before its end.
    """
    if file.size > MAX_BYTES:
        raise ValidationError(
            f"This file has {file.size // 1_000_000} MB: more than the {MAX_BYTES // 1_000_000} "
            "that we take. Make the picture smaller first.",
            code="too-many-bytes",
        )
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
        # Whole, it is in memory once; everything else is done to the small one.
        image.draft("RGB", (MAX_SIDE, MAX_SIDE))
        image.load()
        if image.mode not in {"L", "RGB", "RGBA"}:
            image = image.convert("RGBA" if image.mode in {"LA", "P", "PA"} else "RGB")
        image.thumbnail((MAX_SIDE, MAX_SIDE))
        return upright(image.convert("RGB") if image.mode == "L" else image)
    except (OSError, ValueError, SyntaxError) as error:
        raise ValidationError(
            "This picture is damaged: it breaks off before its end.", code="damaged"
        ) from error
    finally:
        file.seek(0)


TURN = Image.Transpose
TURNS = (
    *(None, None, TURN.FLIP_LEFT_RIGHT, TURN.ROTATE_180, TURN.FLIP_TOP_BOTTOM),
    *(TURN.TRANSPOSE, TURN.ROTATE_270, TURN.TRANSVERSE, TURN.ROTATE_90),
)
"""How a picture is turned upright, by the number that its camera noted."""


def upright(image):
    # Not Pillow's own: it writes the other notes again, and fails where they are damaged.
    noted = image.getexif().get(ExifTags.Base.Orientation)
    turn = TURNS[noted] if isinstance(noted, int) and 0 < noted < len(TURNS) else None
    return image if turn is None else image.transpose(turn)


def to_webp(image, *, name):
    """A picture of `decode` as a WebP file, without EXIF or colour profile."""
    out = io.BytesIO()
    image.save(out, "WEBP", quality=QUALITY, method=4, exif=b"", icc_profile=None)
    return ContentFile(out.getvalue(), name=f"{name}.webp")


def keep_smaller(image, file):
    """Write the smaller sizes of `image` beside `file`, the whole one that is stored already."""
    for width in SMALLER:
        small = image.copy()
        small.thumbnail((width, MAX_SIDE))
        file.storage.save(smaller(file.name, width), to_webp(small, name=""))


def delete(file):
    """Remove a stored picture, in all its sizes."""
    for name in (file.name, *(smaller(file.name, width) for width in SMALLER)):
        file.storage.delete(name)


def smaller(name, width):
    """The name or address of the smaller picture `width` pixels wide."""
    folder, _, name = name.rpartition("/")
    return f"{folder}/{width}/{name}"


def srcset(address, width):
    """The sizes of a picture that is `width` pixels wide, as HTML lists them; empty for one."""
    sizes = [(smaller(address, size), size) for size in SMALLER if size < width]
    return ", ".join(f"{url} {size}w" for url, size in [*sizes, (address, width)]) if sizes else ""


def offer_sizes(source):
    """The tokens of a text in which pictures of `Picture` load late, and no larger than needed."""
    for token in source:
        if token.get("name") == "img":
            data = token["data"]
            address, width = data.get((None, "src"), ""), data.get((None, "width"), "")
            if address.startswith(f"{settings.MEDIA_URL}pictures/"):
                data[None, "loading"] = "lazy"
                sizes = srcset(address, int(width)) if width.isdecimal() and len(width) < 6 else ""
                if sizes:
                    data[None, "srcset"], data[None, "sizes"] = sizes, SHOWN
        yield token
