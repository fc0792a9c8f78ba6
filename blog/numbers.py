"""Parse whole numbers that somebody typed, and write numbers with their noun."""

LARGEST = 2**63 - 1
"""The highest number that a database column holds."""


def whole_number(text, *, digits=18):
    """Return the whole number in `text`, or None if it is not one.

    None also if it has more than `digits`, or is higher than a database column holds. Digits of
    other scripts, which `int` accepts, are refused.
    """
    is_number = bool(text) and text.isascii() and text.isdecimal() and len(text) <= digits
    return int(text) if is_number and int(text) <= LARGEST else None


def counted(count, noun):
    """Return a number and its noun: 1 comment, 2 comments."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
