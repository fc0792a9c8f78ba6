"""Dates and times with their time zone."""

from django import template
from django.utils import timezone
from django.utils.html import format_html

from blog.dates import clock, moment_in_words

register = template.Library()
register.filter("clock", clock)
register.filter("moment", moment_in_words)


@register.filter
def stamp(moment):
    """Return a <time> for people and programs: <time>10 June 2026, 08:14 BST</time>."""
    at = timezone.localtime(moment).isoformat(timespec="seconds")
    return format_html('<time datetime="{}">{}</time>', at, moment_in_words(moment))
