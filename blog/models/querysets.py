"""Querysets of posts."""

from datetime import date, timedelta

from django.db import models
from django.utils import timezone

from blog.dates import start_of
from blog.models.bylines import Byline

ADDRESS = ("slug", "year", "month")
"""The fields that make up the address of a post."""

LONG = ("body", "body_html", "words", "search_words")


class PostQuerySet(models.QuerySet):
    """The posts by what readers may see, by time and by age."""

    def published(self):
        """Return the posts that readers may see now. `Post.is_published` is the rule for one."""
        return self.filter(status=self.model.Status.PUBLISHED, publish_at__lte=timezone.now())

    def scheduled(self):
        return self.filter(status=self.model.Status.PUBLISHED, publish_at__gt=timezone.now())

    def drafts(self):
        return self.filter(status=self.model.Status.DRAFT)

    def hidden(self):
        """Return the ids of the posts that readers cannot see now: all but the published ones."""
        return (self.drafts() | self.scheduled()).order_by().values("pk")

    def old_in(self, blog):
        """Return the posts that are old today, by the owner's settings.

        `Blog.is_old` is the same rule for one post.
        """
        until = blog.old_until()
        if until is None:
            return self.none()
        unchecked = models.Q(reviewed_on=None) | models.Q(reviewed_on__lte=until)
        return self.filter(unchecked, publish_at__lt=start_of(until + timedelta(days=1)))

    def to_review(self, blog):
        """Return old public posts that no public post replaces."""
        public = self.model.objects.published()
        return self.published().old_in(blog).exclude(replaced_by__in=public)

    def editable_by(self, user):
        """Return the posts that an account may change.

        `Post.can_be_edited_by` is the same rule for one post.
        """
        return self if user.has_perm("blog.edit_others") else self.filter(self._of(user))

    def readable_by(self, user):
        """Return the posts that a user of the admin may read: public ones and their own, or all."""
        if user.has_perm("blog.edit_others"):
            return self
        public = models.Q(status=self.model.Status.PUBLISHED, publish_at__lte=timezone.now())
        return self.filter(public | self._of(user))

    def _of(self, user):
        signed = Byline.objects.filter(person__user=user).values("post")
        return models.Q(begun_by=user) | models.Q(pk__in=signed)

    def newest_first(self):
        return self.order_by("-publish_at", "-pk")

    def for_list(self):
        """Load what a list of posts shows: the people, but not the texts."""
        return self.only(
            *ADDRESS, "title", "summary", "status", "publish_at", "reviewed_on"
        ).with_people("person__name")

    def with_people(self, *columns):
        """Load the bylines in order, with one more query.

        `columns` limits the columns of the people.
        """
        bylines = Byline.objects.select_related("person")
        if columns:
            bylines = bylines.only("post", "person", *columns)
        return self.prefetch_related(models.Prefetch("bylines", bylines))

    def with_replacement(self):
        """Load the post that replaces each, without its texts and without another query."""
        rows = self.select_related("replaced_by")
        return rows.defer(*(f"replaced_by__{name}" for name in LONG))

    def at(self, year, month, slug):
        """Return the post with this address, or None."""
        rows = self.filter(slug=slug, year=year, month=month)
        return rows.select_related("series").with_replacement().first()

    def of_time(self, year, month=None):
        """Return the posts whose address has this year, and this month if one is given."""
        rows = self.filter(year=year)
        return rows if month is None else rows.filter(month=month)

    def dated(self, year):
        """Return the posts that show a date of this year. Their addresses may have another."""
        first, last = date(year, 1, 1), date(year + 1, 1, 1)
        return self.filter(publish_at__gte=start_of(first), publish_at__lt=start_of(last))


# What a post leads to, by kind, in one query; the ORM would need one for each kind. The previous
# and next post are found by two walks along the index. For the others, SQLite would scan all public
# posts: CROSS JOIN keeps the order of the tables, and || prevents the use of an index.
RELATED_POSTS = """
    SELECT * FROM (
        SELECT id, title, slug, year, month, publish_at, reviewed_on, 'earlier' AS kind, 0 AS place
        FROM blog_post
        WHERE status = 'published' AND publish_at <= %(at)s AND publish_at <= %(now)s
          AND (publish_at < %(at)s OR id < %(id)s)
        ORDER BY publish_at DESC, id DESC LIMIT 1
    ) AS earlier
    UNION ALL
    SELECT * FROM (
        SELECT id, title, slug, year, month, publish_at, reviewed_on, 'later' AS kind, 0 AS place
        FROM blog_post
        WHERE status = 'published' AND publish_at <= %(now)s
          AND publish_at >= %(at)s AND (publish_at > %(at)s OR id > %(id)s)
        ORDER BY publish_at, id LIMIT 1
    ) AS later
    UNION ALL
    SELECT id, title, slug, year, month, publish_at, reviewed_on, 'part' AS kind, 0 AS place
    FROM blog_post
    WHERE series_id = %(series)s AND status || '' = 'published' AND publish_at <= %(now)s
    UNION ALL
    SELECT other.id, other.title, other.slug, other.year, other.month, other.publish_at,
           other.reviewed_on, 'alike' AS kind, likeness.place
    FROM blog_relatedpost AS likeness CROSS JOIN blog_post AS other
    WHERE likeness.post_id = %(id)s AND other.id = likeness.other_id
      AND other.status = 'published' AND other.publish_at <= %(now)s
"""
