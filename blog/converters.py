"""Path converters that Django does not have: <yyyy:year>, <mm:month>, <uslug:slug>."""

import unicodedata

from django.urls import register_converter

MARKS = {"Mn", "Mc"}
"""Accents and vowel signs that are separate characters but part of a word."""


INVISIBLE = {*range(0x180B, 0x1810), *range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0), 0x34F}
"""Variation selectors and similar, which only choose how the character before them is drawn."""


def belongs_in_a_slug(char):
    """Return whether a character may be part of an address: letters, digits, marks, - and _."""
    if char.isalnum() or char in "-_":
        return True
    return unicodedata.category(char) in MARKS and ord(char) not in INVISIBLE


class FourDigits:
    """A year such as 2026. The first and last years of the calendar overflow in some time zones."""

    regex = r"[12][0-9]{3}"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{int(value):04}"


class TwoDigits:
    """A month such as 06."""

    regex = r"0[1-9]|1[0-2]"

    def to_python(self, value):
        return int(value)

    def to_url(self, value):
        return f"{int(value):02}"


class UnicodeSlug:
    """A slug in any script."""

    regex = r"[^/\x00-\x20]+"

    def to_python(self, value):
        if not all(map(belongs_in_a_slug, value)):
            raise ValueError("That is no slug.")
        return value

    def to_url(self, value):
        return value


register_converter(FourDigits, "yyyy")
register_converter(TwoDigits, "mm")
register_converter(UnicodeSlug, "uslug")
