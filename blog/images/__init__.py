"""Uploaded pictures: opened once, bounded and written anew, so that nothing else travels with them.

Each is kept in three sizes: `hill.webp`, and beside it the smaller `480/hill.webp` and
`960/hill.webp`, for telephones. All three are made at once and always exist, so that an address is
enough to know the other two.
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
