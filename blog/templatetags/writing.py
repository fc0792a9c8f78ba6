"""What an author finds on the first page of the admin."""

from django import template
from django.db.models import Q

from blog.editing.scheduled_changes import all_planned
from blog.models import Note, Person, Post

register = template.Library()

SHOWN = 8
"""Rows of each list; its heading leads to all of them."""


@register.simple_tag
def drafts(user):
    """The drafts that an account may go on with, the latest begun first."""
    return (
        Post.objects.editable_by(user).drafts().order_by("-pk").with_people("person__name")[:SHOWN]
    )


@register.simple_tag
def planned(user):
    """What will appear or change by itself, the next first."""
    return all_planned(Post.objects.editable_by(user), SHOWN)


@register.simple_tag
def without_words(user):
    """Posts with a picture that says nothing to those who cannot see it."""
    lead = ~Q(image="") & Q(image_alt="", image_is_decorative=False)
    return (
        Post.objects.editable_by(user)
        .filter(lead | Q(silent_pictures__gt=0))
        .newest_first()[:SHOWN]
    )


@register.simple_tag(takes_context=True)
def to_review(context, user):
    """The old posts of an account that nobody has reviewed since they are old; not read yet."""
    return Post.objects.editable_by(user).to_review(context["request"].blog)


@register.simple_tag
def notes():
    """What new versions tell the owner."""
    return Note.objects.all()


@register.simple_tag
def posts_of(user):
    """The public posts under whose title this account's name stands."""
    return Post.objects.published().filter(people__in=Person.objects.filter(user=user))
