"""The tags, authors and pages of the blog, which a search reads once, however often it tries."""

from functools import cached_property

from django.db import connection
from django.db.models import OuterRef, Subquery

from blog.models import Byline, Person, Post, Tag
from config.search import pages
from config.search.index import engine
from config.search.plans import Newest

CHOICES = 200
"""Tags and people that are offered to narrow a search."""


class Catalog:
    """What readers can see of the blog besides posts and comments, for one search."""

    def __init__(self):
        self.samples = {}

    def newest(self, terms, filters):
        """Return which of the newest posts and comments have the terms."""
        sample = self.samples.get(filters)
        if sample is None or not set(terms) <= set(sample.terms):
            with connection.cursor() as cursor:
                rows = engine().newest(cursor, terms, filters.searched(), is_narrow=bool(filters))
            sample = self.samples[filters] = Newest(terms, rows)
        return sample

    @cached_property
    def tags(self):
        return list(tags()[:CHOICES])

    @cached_property
    def people(self):
        """The authors, by name."""
        return list(people()[:CHOICES])

    @cached_property
    def pages(self):
        return pages.shown()


def tags():
    return with_public_post(Tag, Post.tags.through.objects.filter(tag=OuterRef("pk")))


def people():
    return with_public_post(Person, Byline.objects.filter(person=OuterRef("pk")))


def with_public_post(model, rows):
    """Return the rows of a model for which `rows`, which link it to posts, has a public one.

    For EXISTS, PostgreSQL would read all posts first. This looks for one post of each.
    """
    first = Subquery(rows.filter(post__in=Post.objects.published()).values("post")[:1])
    return model.objects.annotate(one=first).filter(one__isnull=False)
