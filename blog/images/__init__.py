"""Uploaded pictures: checked, resized and re-encoded without metadata.

Each is stored in three sizes: `hill.webp`, and the smaller `480/hill.webp` and `960/hill.webp` for
phones. All three are made together, so one address implies the other two.
"""

from blog.images.files import NotStored, delete, save_at, store
from blog.images.resizing import Ready, prepare, reopen
from blog.images.sizes import SHOWN, SMALLER, offer_sizes, smaller, srcset

__all__ = [
    "SHOWN",
    "SMALLER",
    "NotStored",
    "Ready",
    "delete",
    "offer_sizes",
    "prepare",
    "reopen",
    "save_at",
    "smaller",
    "srcset",
    "store",
]
