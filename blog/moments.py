"""Moments as people say them, in the blog's own time zone."""

from datetime import datetime, time

from django.utils import timezone


def start_of(day):
    """The moment at which a day begins."""
    return timezone.make_aware(datetime.combine(day, time.min))


def month_of(moment):
    """The year and the month of a moment, as numbers."""
    day = timezone.localtime(moment)
    return day.year, day.month


def day_in_words(moment):
    """The day of a moment: 10 June 2026."""
    day = timezone.localtime(moment)
    return f"{day.day} {day:%B %Y}"


def month_in_words(moment):
    """The month of a moment: June 2026."""
    return f"{timezone.localtime(moment):%B %Y}"


def moment_in_words(moment):
    """A moment to the minute: 10 June 2026, 08:14."""
    return f"{day_in_words(moment)}, {timezone.localtime(moment):%H:%M}"
