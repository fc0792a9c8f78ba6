"""What an author finds on the first page of the admin."""

from django import template
from django.db.models import Q

from blog.models import Person, Post
from blog.models.planned import all_planned

register = template.Library()

SHOWN = 8
"""Rows of each list; its heading leads to all of them."""


@register.simple_tag
def drafts():
    """The drafts, the latest begun first."""
    return Post.objects.drafts().order_by("-pk").with_people("person__name")[:SHOWN]


@register.simple_tag
def planned():
    """What will appear or change by itself, the next first."""
    return all_planned(SHOWN)


@register.simple_tag
def without_words():
    """Posts with a picture that says nothing to those who cannot see it."""
    lead = ~Q(image="") & Q(image_alt="", image_is_decorative=False)
    return Post.objects.filter(lead | Q(silent_pictures__gt=0)).newest_first()[:SHOWN]


@register.simple_tag
def posts_of(user):
    """The public posts under whose title this account's name stands."""
    return Post.objects.published().filter(people__in=Person.objects.filter(user=user))
