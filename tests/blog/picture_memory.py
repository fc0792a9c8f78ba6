"""What opening a picture takes: `python -m tests.blog.picture_memory make|measure NAME FILE`.

Made in one process and opened in another: what making one takes would hide the rest.
"""

import json
import pickle
import resource
import sys
import zlib
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile

from tests.blog.hostile import CLEANED, REFUSED, picture, png_that_says_it_is


def black(width, height):
    """A PNG in a file of a few kilobytes."""
    row, pack = bytes(1 + 3 * width), zlib.compressobj(9)
    pixels = b"".join(pack.compress(row) for _ in range(height)) + pack.flush()
    return png_that_says_it_is(width, height, pixels)


MADE = {
    "hostile": lambda: [data for data, _ in (*REFUSED.values(), *CLEANED.values())],
    "square png": lambda: [black(6300, 6300)],
    "one line": lambda: [black(40_000_000, 1)],
    "transparent png": lambda: [picture("PNG", (6300, 6300), 0, "LA")],
    "gif": lambda: [picture("GIF", (8000, 5000), 0, "P")],
    "photograph": lambda: [picture("JPEG", (12_000, 9000))],
    "progressive jpeg": lambda: [picture("JPEG", (8000, 6000), progressive=True)],
    "webp": lambda: [picture("WEBP", (4032, 3024), method=0)],
    "too large": lambda: [
        picture("WEBP", (8000, 5000), quality=1, method=0),
        picture("JPEG", (8000, 5000), progressive=True, subsampling=0),
    ],
}


def measure(files):
    """How many of the files are taken, and how many megabytes more the process needed for them."""
    from blog import images

    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    taken = 0
    for data in files:
        try:
            images.prepare(ContentFile(data))
            taken += 1
        except ValidationError:
            pass
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return {"taken": taken, "megabytes": (peak - before) // 1024}


if __name__ == "__main__":
    settings.configure()
    verb, name, path = sys.argv[1:]
    if verb == "make":
        Path(path).write_bytes(pickle.dumps(MADE[name]()))
    else:
        print(json.dumps(measure(pickle.loads(Path(path).read_bytes()))))  # noqa: S301, T201 (ours)
