"""Moments in words say the zone of their clock."""

from datetime import UTC, datetime

import pytest
from django.template import Context, Template
from django.utils import timezone

from blog.dates import clock, moment_in_words

SUMMER = datetime(2024, 6, 10, 8, 14, tzinfo=UTC)
WINTER = datetime(2024, 1, 10, 23, 50, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "said"),
    [
        ("UTC", "08:14 UTC"),
        ("Europe/London", "09:14 BST"),
        ("Asia/Jerusalem", "11:14 IDT"),
        ("America/Sao_Paulo", "05:14 UTC-3"),
        ("Asia/Tehran", "11:44 UTC+3:30"),
        ("America/St_Johns", "05:44 NDT"),
        ("Pacific/Marquesas", "22:44 UTC-9:30"),
    ],
)
def test_a_time_of_day_says_its_zone(zone, said):
    with timezone.override(zone):
        assert clock(SUMMER) == said


def test_the_zone_is_that_of_the_day():
    with timezone.override("Europe/London"):
        assert moment_in_words(WINTER) == "10 January 2024, 23:50 GMT"


def test_a_stamp_says_it_to_programs_too():
    template = Template("{% load dates %}{{ at|stamp }}")

    with timezone.override("Europe/London"):
        shown = template.render(Context({"at": SUMMER}))

    assert shown == '<time datetime="2024-06-10T09:14:00+01:00">10 June 2024, 09:14 BST</time>'
