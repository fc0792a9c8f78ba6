"""How posts are asked for."""

from datetime import timedelta

from django.db import models
from django.utils import timezone

from blog.dates import start_of
from blog.models.bylines import Byline

ADDRESS = ("slug", "year", "month")
"""What the address of a post is made of."""

LONG = ("body", "body_html", "words", "search_words")


class PostQuerySet(models.QuerySet):
    def published(self):
        """What readers may see now. The same rule for one post is `Post.is_published`."""
        return self.filter(status=self.model.Status.PUBLISHED, publish_at__lte=timezone.now())

    def scheduled(self):
        return self.filter(status=self.model.Status.PUBLISHED, publish_at__gt=timezone.now())

    def drafts(self):
        return self.filter(status=self.model.Status.DRAFT)

    def old_in(self, blog):
        """What is old today, by what the owner chose. The same rule for one is `Blog.is_old`."""
        until = blog.old_until()
        if until is None:
            return self.none()
        unchecked = models.Q(reviewed_on=None) | models.Q(reviewed_on__lte=until)
        return self.filter(unchecked, publish_at__lt=start_of(until + timedelta(days=1)))

    def to_review(self, blog):
        """What readers see, is old, and leads them to no newer post."""
        public = self.model.objects.published()
        return self.published().old_in(blog).exclude(replaced_by__in=public)

    def editable_by(self, user):
        """The posts of an account, or all. The same rule for one is `Post.can_be_edited_by`."""
        return self if user.has_perm("blog.edit_others") else self.filter(self._of(user))

    def readable_by(self, user):
        """What somebody of the team may read: what readers may, and posts of their own, or all."""
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
        """What a row in a list of posts shows: without the texts, with the people."""
        return self.only(
            *ADDRESS, "title", "summary", "status", "publish_at", "reviewed_on"
        ).with_people("person__name")

    def with_people(self, *columns):
        """The bylines in their order, in one more query; of the people only `columns`, if given."""
        bylines = Byline.objects.select_related("person")
        if columns:
            bylines = bylines.only("post", "person", *columns)
        return self.prefetch_related(models.Prefetch("bylines", bylines))

    def with_replacement(self):
        """With the post that replaces each, without its texts; it costs no query more."""
        rows = self.select_related("replaced_by")
        return rows.defer(*(f"replaced_by__{name}" for name in LONG))

    def at(self, year, month, slug):
        """The post of an address, or None."""
        rows = self.filter(slug=slug, year=year, month=month)
        return rows.select_related("series").with_replacement().first()

    def of_time(self, year, month=None):
        """The posts whose address has this year, and this month of it if one is given."""
        rows = self.filter(year=year)
        return rows if month is None else rows.filter(month=month)


# What a post leads to, of which kind, in one query; the ORM would ask for each kind. The posts
# before and after it are found by two walks along the index. SQLite would find the others by
# looking at all that is public: CROSS JOIN keeps the order of the tables, and || hides an index.
SURROUNDINGS = """
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
