"""The age of old posts, where the owner wants it shown."""

from django import template
from django.utils.html import format_html

register = template.Library()


@register.filter
def notice_in(post, blog):
    """Return the notice above an old post; empty if the post is not old."""
    return blog.notice_of(post)


@register.filter
def summary_in(post, blog):
    """Return the summary, which begins with the age of an old post."""
    return blog.summary_of(post)


@register.filter
def age_in(post, blog):
    """Return “From June 2013” for an old post in a list; empty for others."""
    return blog.age_of(post)


@register.filter
def aged(post, blog):
    """Return the age as HTML that stands out."""
    age = blog.age_of(post)
    return age and format_html('<span class="aged">{}</span>', age)
