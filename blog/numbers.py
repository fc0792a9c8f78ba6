"""Numbers: read from what somebody typed, and written with their noun."""


def whole_number(text, *, digits=18):
    """The whole number that a text says in figures, or None if it is no such number.

    With more than `digits` it is none either: 18 fit into every column of a database. Figures of
    other scripts, which `int` would take, are none.
    """
    is_number = bool(text) and text.isascii() and text.isdecimal() and len(text) <= digits
    return int(text) if is_number else None


def counted(count, noun):
    """A number and its noun: 1 comment, 2 comments."""
    return f"{count} {noun}{'' if count == 1 else 's'}"
