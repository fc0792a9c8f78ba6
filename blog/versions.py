"""Increases the blog's version when anything published changes.

Cached pages belong to the version they were built with, so nobody has to know which pages show
what. Comments do not change it: each thread has its own version, or all would wait for one row.
"""

from django.db.models.signals import m2m_changed, post_delete, post_save

from blog.models import (
    Blog,
    Byline,
    Correction,
    Page,
    Person,
    Post,
    Redirect,
    RelatedLink,
    Series,
    Tag,
)

SHOWN = [Byline, Correction, Redirect, Page, Person, Post, RelatedLink, Series, Tag]


def touch(sender, **kwargs):
    """Note that something visible changed, so that stored pages expire."""
    Blog.touch()


def connect():
    """Call `touch` after every change of a model that pages show."""
    for model in SHOWN:
        post_save.connect(touch, sender=model, dispatch_uid=f"version-save-{model.__name__}")
        post_delete.connect(touch, sender=model, dispatch_uid=f"version-delete-{model.__name__}")
    m2m_changed.connect(touch, sender=Post.tags.through, dispatch_uid="version-tags")
