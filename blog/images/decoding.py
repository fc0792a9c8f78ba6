"""Decodes any picture to a small, upright one in sRGB."""

import io

from django.core.exceptions import ValidationError
from PIL import ExifTags, Image, ImageChops, ImageCms, UnidentifiedImageError

from blog.images import bounds
from blog.images.sizes import MAX_SIDE

FORMATS = ["JPEG", "PNG", "WEBP", "GIF"]


def decode(file):
    """Return the picture in `file`, upright, in sRGB, with at most `MAX_SIDE` pixels a side.

    Raise the errors of `prepare`.
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
    refuse_moving(image)
    bounds.check_size(image, file)
    see_transparency(image)
    try:
        image.load()
        return upright(in_screen_colours(shrink(image), image), image)
    except (OSError, ValueError, SyntaxError) as error:
        raise ValidationError(
            "This picture is damaged: it breaks off before its end.", code="damaged"
        ) from error
    finally:
        file.seek(0)


def refuse_moving(image):
    """Refuse animations, which readers could not pause (WCAG 2.2.2).

    A JPEG is never one: what phones append to it is not a second frame.
    """
    if image.format != "JPEG" and image.format != "MPO" and getattr(image, "is_animated", False):
        raise ValidationError(
            "This picture is animated, and readers could not stop it. Save one frame of it, or "
            "link to a video with a pause button.",
            code="moves",
        )


def see_transparency(image):
    """Convert the transparent colour of a PNG to the values that Pillow decodes to.

    The file has it in its own depth: greys of two bits, for example, or colours of sixteen.
    """
    colour = image.info.get("transparency")
    if image.format != "PNG" or colour is None or not image.tile:
        return
    kind = image.tile[0][3]
    if kind in GREYS and isinstance(colour, int):
        image.info["transparency"] = colour * GREYS[kind]
    elif kind == "RGB;16B":
        image.info["transparency"] = tuple(part >> 8 for part in colour)


GREYS = {"L;2": 85, "L;4": 17}
"""The size of one step of these greys, in steps of eight bits."""


def shrink(image):
    """Return a decoded picture of at most `MAX_SIDE` pixels a side, as RGB, RGBA, L or CMYK.

    It is converted in strips: a whole copy in another mode would double the memory.
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
    """Return a picture in one of the modes that the next steps accept."""
    if image.mode == "I;16":
        return plain_of_sixteen_bits(image)
    if image.mode in {"LA", "PA", "RGBA"} or "transparency" in image.info:
        return image.convert("RGBA")
    if image.mode in {"1", "L"}:
        return image.convert("L")
    return image if image.mode == "CMYK" else image.convert("RGB")


def plain_of_sixteen_bits(image):
    """Return sixteen-bit greys as eight-bit. Pillow would clip values above 255."""
    data = image.tobytes("raw", "I;16")
    low, high = (Image.frombytes("L", image.size, data[start::2]) for start in (0, 1))
    transparent = image.info.get("transparency")
    if not isinstance(transparent, int):
        return high
    sought = ((low, transparent & 255), (high, transparent >> 8))
    same = [part.point([255 * (value == byte) for value in range(256)]) for part, byte in sought]
    alpha = ImageChops.invert(ImageChops.darker(*same))
    return Image.merge("RGBA", (high, high, high, alpha))


SCREEN = ImageCms.createProfile("sRGB")
SCREEN_GAMMA = 2.2


def in_screen_colours(image, original):
    """Return the picture as RGB or RGBA, with the colours that browsers show for `original`."""
    mode = "RGBA" if image.mode == "RGBA" else "RGB"
    if profile := original.info.get("icc_profile"):
        try:
            return by_profile(image, original, profile, mode)
        except (ImageCms.PyCMSError, OSError):
            pass  # damaged, or of another colour space: ignore it, as browsers do
    elif original.format == "PNG" and "srgb" not in original.info:
        return by_gamma(image.convert(mode), original.info.get("gamma"))
    return image.convert(mode)


def by_profile(image, original, profile, mode):
    """Return the picture converted by a colour profile to `mode`.

    A grey profile cannot convert colours, so a picture with transparency passes its grey channel.
    Raise PyCMSError if the profile is for another colour space.
    """
    own = ImageCms.ImageCmsProfile(io.BytesIO(profile))
    is_grey = own.profile.xcolor_space.strip() == "GRAY"
    if is_grey and mode == "RGBA" and original.mode in GREY_MODES:
        grey, alpha = image.getchannel("R"), image.getchannel("A")
        image = ImageCms.profileToProfile(grey, own, SCREEN, outputMode="RGB")
        image.putalpha(alpha)
        return image
    if image.mode == "L" and not is_grey:
        image = image.convert("RGB")
    return ImageCms.profileToProfile(image, own, SCREEN, outputMode=mode)


GREY_MODES = {"1", "L", "LA", "I;16"}


def by_gamma(image, gamma):
    """Return the picture adjusted for its gamma, which a PNG may state."""
    if not gamma or not 0.01 < gamma < 100 or abs(gamma * SCREEN_GAMMA - 1) < 0.05:
        return image
    table = [round(255 * (value / 255) ** (1 / (gamma * SCREEN_GAMMA))) for value in range(256)]
    as_it_is = list(range(256)) if image.mode == "RGBA" else []
    return image.point(table * 3 + as_it_is)


TURN = Image.Transpose
TURNS = (
    *(None, None, TURN.FLIP_LEFT_RIGHT, TURN.ROTATE_180, TURN.FLIP_TOP_BOTTOM),
    *(TURN.TRANSPOSE, TURN.ROTATE_270, TURN.TRANSVERSE, TURN.ROTATE_90),
)
"""How to turn a picture upright, by its Exif orientation."""


def upright(image, original):
    """Return a picture turned as its camera noted."""
    # Pillow's own function rewrites all metadata and fails if it is damaged.
    noted = original.getexif().get(ExifTags.Base.Orientation)
    turn = TURNS[noted] if isinstance(noted, int) and 0 < noted < len(TURNS) else None
    return image if turn is None else image.transpose(turn)
