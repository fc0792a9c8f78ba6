"""An author's lists on the first page of the admin."""

from django import template
from django.db.models import Q

from blog.editing.scheduled_changes import all_planned
from blog.models import Note, Person, Post

register = template.Library()

SHOWN = 8
"""Rows of each list. Its heading links to all of them."""


@register.simple_tag
def drafts(user):
    """Return an account's drafts, newest first."""
    return (
        Post.objects.editable_by(user).drafts().order_by("-pk").with_people("person__name")[:SHOWN]
    )


@register.simple_tag
def planned(user):
    """Return the planned posts and changes, soonest first."""
    return all_planned(Post.objects.editable_by(user), SHOWN)


@register.simple_tag
def without_words(user):
    """Return posts with a picture that has no text alternative."""
    lead = ~Q(image="") & Q(image_alt="", image_is_decorative=False)
    return (
        Post.objects.editable_by(user)
        .filter(lead | Q(silent_pictures__gt=0))
        .newest_first()[:SHOWN]
    )


@register.simple_tag(takes_context=True)
def to_review(context, user):
    """Return an account's old posts that nobody has reviewed since. Lazy."""
    return Post.objects.editable_by(user).to_review(context["request"].blog)


@register.simple_tag
def notes():
    """Return the notes about new versions."""
    return Note.objects.all()


@register.simple_tag
def posts_of(user):
    """Return the public posts with a byline of this account."""
    return Post.objects.published().filter(people__in=Person.objects.filter(user=user))
