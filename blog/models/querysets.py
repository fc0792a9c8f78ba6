"""How posts are asked for."""

from django.db import models
from django.utils import timezone

from blog.models.bylines import Byline


class PostQuerySet(models.QuerySet):
    def published(self):
        """What readers may see now. The same rule for one post is `Post.is_published`."""
        return self.filter(status=self.model.Status.PUBLISHED, publish_at__lte=timezone.now())

    def scheduled(self):
        return self.filter(status=self.model.Status.PUBLISHED, publish_at__gt=timezone.now())

    def drafts(self):
        return self.filter(status=self.model.Status.DRAFT)

    def newest_first(self):
        return self.order_by("-publish_at", "-pk")

    def for_list(self):
        """What a row in a list of posts shows: without the texts, with the people."""
        return self.only("title", "slug", "summary", "status", "publish_at").with_people(
            "person__name"
        )

    def with_people(self, *columns):
        """The bylines in their order, in one more query; of the people only `columns`, if given."""
        bylines = Byline.objects.select_related("person")
        if columns:
            bylines = bylines.only("post", "person", *columns)
        return self.prefetch_related(models.Prefetch("bylines", bylines))

    def at(self, year, month, slug):
        """The post of an address, or None; the month is the blog's own, not UTC's."""
        post = self.filter(slug=slug).first()
        day = post and timezone.localtime(post.publish_at)
        return post if day and (day.year, day.month) == (year, month) else None


# Two rows by two walks along the index; the ORM would ask twice.
NEIGHBOURS = """
    SELECT * FROM (
        SELECT id, title, slug, publish_at FROM blog_post
        WHERE status = 'published' AND publish_at <= %(now)s
          AND (publish_at < %(at)s OR publish_at = %(at)s AND id < %(id)s)
        ORDER BY publish_at DESC, id DESC LIMIT 1
    ) AS earlier
    UNION ALL
    SELECT * FROM (
        SELECT id, title, slug, publish_at FROM blog_post
        WHERE status = 'published' AND publish_at <= %(now)s
          AND (publish_at > %(at)s OR publish_at = %(at)s AND id > %(id)s)
        ORDER BY publish_at, id LIMIT 1
    ) AS later
"""
