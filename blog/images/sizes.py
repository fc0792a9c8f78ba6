"""The sizes that a stored picture has, and how a page offers them."""

from django.conf import settings

MAX_SIDE = 1600
SMALLER = (480, 960)
SHOWN = "(min-width: 46rem) 42rem, 92vw"
"""How wide a page shows a picture, as `sizes` puts it: at most the measure of the text."""


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
