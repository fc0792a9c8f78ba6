"""Date and time fields in the blog's time zone, where the clocks change twice a year."""

from datetime import date, datetime, timedelta

from django import forms
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import ValidationError
from django.utils import timezone

MINUTE = timedelta(minutes=1)


class MomentField(forms.SplitDateTimeField):
    """A date and time that occurs exactly once in the blog's time zone.

    A time that the clock skips or shows twice is refused, and the error names the valid times. A
    stored value may be submitted again, even if its time occurs twice.
    """

    widget = AdminSplitDateTime
    known = None

    def compress(self, values):
        if values and isinstance(values[0], date) and not 1000 <= values[0].year <= 2999:
            # Addresses have four digits too. Dates at the ends of the calendar overflow in some
            # zones.
            raise ValidationError("Give the year in four digits, as in 2026.", code="year")
        try:
            return super().compress(values)
        except ValidationError as error:
            if error.code != "ambiguous_timezone":
                raise
        moment = datetime.combine(*values)
        if self.known and timezone.make_naive(self.known).replace(microsecond=0) == moment:
            return self.known
        raise ValidationError(why_not(moment), code="clock-change")


def in_the_future(moment):
    """Return the moment. Raise ValidationError if it has passed."""
    if moment <= timezone.now():
        raise ValidationError("That time has passed.", code="passed")
    return moment


def why_not(moment):
    """Return the error message for a time that the clock skips or shows twice."""
    zone = timezone.get_current_timezone()
    first, end = moment, moment
    while not is_plain(first - MINUTE, zone):
        first -= MINUTE
    while not is_plain(end, zone):
        end += MINUTE
    day = f"{moment.day} {moment:%B %Y}"
    what = "is no" if is_missing(moment, zone) else "are two times"
    return (
        f"There {what} {moment:%H:%M} on {day}: the clocks change ({zone}). "
        f"Choose a time before {first:%H:%M} or from {end:%H:%M}."
    )


def offsets(moment, zone):
    """Return the two UTC offsets of a local time: they differ where the clocks change."""
    return [moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)]


def is_plain(moment, zone):
    """Return whether a local time exists exactly once."""
    before, after = offsets(moment, zone)
    return before == after


def is_missing(moment, zone):
    """Return whether the clock skips this time. False means that the clock shows it twice."""
    before, after = offsets(moment, zone)
    return before < after
