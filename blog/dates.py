"""Dates and times in words, in the blog's own time zone."""

from datetime import datetime, time, timedelta

from django.utils import timezone


def start_of(day):
    """Return the moment at which a day begins."""
    return timezone.make_aware(datetime.combine(day, time.min))


def month_of(moment):
    """Return the year and the month of a moment, as numbers."""
    day = timezone.localtime(moment)
    return day.year, day.month


def day_in_words(moment):
    """Return the day of a moment: 10 June 2026."""
    day = timezone.localtime(moment)
    return f"{day.day} {day:%B %Y}"


def month_in_words(moment):
    """Return the month of a moment: June 2026."""
    return f"{timezone.localtime(moment):%B %Y}"


def clock(moment):
    """Return the time of day with its zone: 08:14 BST."""
    at = timezone.localtime(moment)
    return f"{at:%H:%M} {zone_of(at)}"


def zone_of(at):
    """Return the usual short name of a local time's zone: GMT, BST. Return UTC+3 if it has none."""
    name = at.tzname()
    if name.isalpha():
        return name
    hours, minutes = divmod(abs(at.utcoffset()) // timedelta(minutes=1), 60)
    sign = "-" if at.utcoffset() < timedelta(0) else "+"
    return f"UTC{sign}{hours}{f':{minutes:02}' if minutes else ''}"


def moment_in_words(moment):
    """Return a moment to the minute: 10 June 2026, 08:14 BST."""
    return f"{day_in_words(moment)}, {clock(moment)}"
