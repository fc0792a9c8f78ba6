"""From the bytes of any picture to a small one, upright and in the colours of screens."""

import io

from django.core.exceptions import ValidationError
from PIL import ExifTags, Image, ImageCms, UnidentifiedImageError

from blog.images import bounds
from blog.images.sizes import MAX_SIDE

FORMATS = ["JPEG", "PNG", "WEBP", "GIF"]


def decode(file):
    """The picture in `file`, upright, in the colours of screens, and at most `MAX_SIDE` a side.

    Of a picture that moves it is the first one. Raises as `prepare` does.
    """
    bounds.check_bytes(file)
    file.seek(0)
    try:
        bounds.check_webp(file)
        image = Image.open(file, formats=FORMATS)
    except (UnidentifiedImageError, OSError, ValueError) as error:
        raise ValidationError(
            "This file is not a picture that we can read. Use JPEG, PNG, WebP or GIF.",
            code="not-an-image",
        ) from error
    bounds.check_size(image, file)
    try:
        image.load()
        return upright(in_screen_colours(shrink(image), image), image)
    except (OSError, ValueError, SyntaxError) as error:
        raise ValidationError(
            "This picture is damaged: it breaks off before its end.", code="damaged"
        ) from error
    finally:
        file.seek(0)


def shrink(image):
    """A decoded picture at most `MAX_SIDE` a side, as RGB, RGBA, L or CMYK.

    It is worked on a strip at a time: a whole copy in another mode would double the memory.
    """
    factor = max(1, max(image.size) // MAX_SIDE)
    width, height = image.size
    strip = 32 * factor
    small = None
    for top in range(0, height, strip):
        part = image.crop((0, top, width, min(top + strip, height)))
        part = plain(part).reduce(factor)
        small = small or Image.new(part.mode, (part.width, -(-height // factor)))
        small.paste(part, (0, top // factor))
    small.thumbnail((MAX_SIDE, MAX_SIDE))
    return small


def plain(image):
    """A picture in one of the modes that are worked on further."""
    if image.mode == "I;16":
        # Pillow would cut off what is brighter than 255.
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in {"LA", "PA", "RGBA"} or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in {"1", "L"}:
        return image.convert("L")
    return image if image.mode == "CMYK" else image.convert("RGB")


SCREEN = ImageCms.createProfile("sRGB")


def in_screen_colours(image, original):
    """The picture as RGB or RGBA, read by the colour profile of `original`, if that can be read."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile := original.info.get("icc_profile"):
        try:
            own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            return ImageCms.profileToProfile(image, own, SCREEN, outputMode=mode)
        except (ImageCms.PyCMSError, OSError):
            pass  # damaged, or another kind of colours: then as every program shows it without one
    return image.convert(mode)


TURN = Image.Transpose
TURNS = (
    *(None, None, TURN.FLIP_LEFT_RIGHT, TURN.ROTATE_180, TURN.FLIP_TOP_BOTTOM),
    *(TURN.TRANSPOSE, TURN.ROTATE_270, TURN.TRANSVERSE, TURN.ROTATE_90),
)
"""How a picture is turned upright, by the number that its camera noted."""


def upright(image, original):
    # Not Pillow's own: it writes the other notes again, and fails where they are damaged.
    noted = original.getexif().get(ExifTags.Base.Orientation)
    turn = TURNS[noted] if isinstance(noted, int) and 0 < noted < len(TURNS) else None
    return image if turn is None else image.transpose(turn)
