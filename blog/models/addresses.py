"""Readable slugs, and a cache for reversed URLs."""

import re
import unicodedata
from functools import lru_cache

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.urls import reverse

from blog.converters import belongs_in_a_slug

# A list of posts reverses thirty URLs, which would be a fifth of the time of such a page.
address = lru_cache(maxsize=4096)(reverse)


def absolute(path):
    """Return the absolute URL of a path of ours. Files in a remote store already have one."""
    return f"{settings.SITE_URL}{path}" if path.startswith("/") else path


def check_slug(value):
    """Raise ValidationError for a character that no address may contain."""
    if not all(map(belongs_in_a_slug, value)):
        raise ValidationError("Use letters, numbers, hyphens and underscores.", code="slug")


class SlugFormField(forms.CharField):
    """Refuse an invalid slug before it is set on a row, whose page would then have no address."""

    default_validators = [check_slug]

    def to_python(self, value):
        return unicodedata.normalize("NFKC", super().to_python(value))


class SlugField(models.SlugField):
    """A slug in any script, with the combining marks that many scripts need."""

    default_validators = [check_slug]

    def __init__(self, *args, **kwargs):
        kwargs.pop("allow_unicode", None)
        super().__init__(*args, **kwargs)

    def clean(self, value, model_instance):
        """Normalize the slug, so that one word has one address, however it was typed."""
        return super().clean(unicodedata.normalize("NFKC", value), model_instance)

    def formfield(self, **kwargs):
        # Skip SlugField's own method: its form field does not accept marks.
        return super(models.SlugField, self).formfield(form_class=SlugFormField, **kwargs)


def slug_of(text):
    """Return `text` as a slug: lower-case letters, numbers and marks, joined by hyphens."""
    text = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", text).lower())
    text = re.sub(r"['’]", "", text).replace("-", " ")
    kept = "".join(char if belongs_in_a_slug(char) else " " for char in text)
    slug = "-".join(kept.split()).strip("-_")
    return slug if any(map(str.isalnum, slug)) else ""


def free_slug(model, text, *, except_pk=None):
    """Return a readable slug for `text` that is free in `model`: title, title-2, title-3 …

    `except_pk` is the key of a row that may keep its slug.
    """
    room = model._meta.get_field("slug").max_length
    stem = slug_of(text)[:room].rstrip("-_") or model._meta.model_name

    def numbered(number):
        end = f"-{number}" if number > 1 else ""
        return stem[: room - len(end)].rstrip("-_") + end

    others, first, size = model.objects.exclude(pk=except_pk), 1, 10
    while True:
        slugs = [numbered(number) for number in range(first, first + size)]
        taken = set(others.filter(slug__in=slugs).values_list("slug", flat=True))
        if free := [slug for slug in slugs if slug not in taken]:
            return free[0]
        first, size = first + size, min(size * 5, 500)
