"""What old posts say of their age, where the owner wants it."""

from django import template
from django.utils.html import format_html

register = template.Library()


@register.filter
def notice_in(post, blog):
    """The sentences over an old post; empty for one that is not old."""
    return blog.notice_of(post)


@register.filter
def summary_in(post, blog):
    """The summary, which begins with the age of an old post."""
    return blog.summary_of(post)


@register.filter
def age_in(post, blog):
    """From June 2013, for an old post in a list; else empty."""
    return blog.age_of(post)


@register.filter
def aged(post, blog):
    """The same as HTML that is easy to see."""
    age = blog.age_of(post)
    return age and format_html('<span class="aged">{}</span>', age)
