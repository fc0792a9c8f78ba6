"""Readable slugs, and addresses that cost nothing the second time."""

from functools import lru_cache

from django.conf import settings
from django.urls import reverse
from django.utils.text import slugify

# A list of posts asks for thirty addresses, and `reverse` is a fifth of what such a page costs.
address = lru_cache(maxsize=4096)(reverse)


def absolute(path):
    """The whole address of a path of ours. A file in a remote store has a whole one already."""
    return f"{settings.SITE_URL}{path}" if path.startswith("/") else path


def free_slug(model, text):
    """A readable slug for `text` that no other row of `model` has: title, title-2, title-3 …"""
    room = model._meta.get_field("slug").max_length
    stem = slugify(text, allow_unicode=True)[:room].strip("-_") or model._meta.model_name
    taken = set(
        model.objects.filter(slug__startswith=stem[: room - 6]).values_list("slug", flat=True)
    )
    slug, number = stem, 1
    while slug in taken:
        number += 1
        slug = f"{stem[: room - len(str(number)) - 1]}-{number}"
    return slug
