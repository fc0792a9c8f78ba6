"""Moments as authors type them: by the blog's clock, which goes forward and back once a year."""

from datetime import date, datetime, timedelta

from django import forms
from django.contrib.admin.widgets import AdminSplitDateTime
from django.core.exceptions import ValidationError
from django.utils import timezone

MINUTE = timedelta(minutes=1)


class MomentField(forms.SplitDateTimeField):
    """A day and a time that are there once. Others are refused, with the times that are.

    A time that comes twice is not guessed at. But what is stored already may be sent again.
    """

    widget = AdminSplitDateTime
    known = None

    def compress(self, values):
        if values and isinstance(values[0], date) and not 1000 <= values[0].year <= 2999:
            # As addresses have them. The calendar ends have no place in some zones.
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
    if moment <= timezone.now():
        raise ValidationError("That time has passed.", code="passed")
    return moment


def why_not(moment):
    """What is wrong with a moment that the clock shows never or twice."""
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
    return [moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)]


def is_plain(moment, zone):
    before, after = offsets(moment, zone)
    return before == after


def is_missing(moment, zone):
    """Whether the clock jumps over it; else it shows it twice."""
    before, after = offsets(moment, zone)
    return before < after
