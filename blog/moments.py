"""Moments as people say them, in the blog's own time zone."""

from django.utils import timezone


def day_in_words(moment):
    """The day of a moment: 10 June 2026."""
    day = timezone.localtime(moment)
    return f"{day.day} {day:%B %Y}"
