"""The sizes of a stored picture, and how a page offers them."""

from django.conf import settings

MAX_SIDE = 1600
SMALLER = (480, 960)
SHOWN = "(min-width: 46rem) 42rem, 92vw"
"""The value of `sizes` for pictures in a text: at most as wide as the column."""


def smaller(name, width):
    """Return the name or address of the smaller picture that is `width` pixels wide."""
    folder, _, name = name.rpartition("/")
    return f"{folder}/{width}/{name}"


def srcset(address, width):
    """Return the `srcset` of a picture that is `width` pixels wide; empty if it has one size."""
    sizes = [(smaller(address, size), size) for size in SMALLER if size < width]
    return ", ".join(f"{url} {size}w" for url, size in [*sizes, (address, width)]) if sizes else ""


def offer_sizes(source):
    """Yield the tokens of a text with `srcset` and lazy loading on its stored pictures."""
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
