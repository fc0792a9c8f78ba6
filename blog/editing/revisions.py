from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from blog.content import diff
from blog.models.post_content import PostContent
from blog.models.posts import Post


class Revision(PostContent):
    """What a post said after somebody had saved it: one for each save that changed its words."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="revisions")
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    added = models.PositiveIntegerField(default=0, help_text="Words more than in the one before.")
    removed = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-pk"]
        default_permissions = ()  # who may change a post may read what it said

    def __str__(self):
        return self.title

    @classmethod
    def keep(cls, post, *, by=None):
        """Keep what a post says, unless the latest revision says just that. `by` saved it.

        Called before a save as well: then nobody's words are lost, whatever wrote them.
        """
        now, latest = cls.of(post), post.revisions.first()
        if latest and latest.says == now.says:
            return
        rows = [row for _, rows in now.changes_from(latest or cls(post=post)) for row in rows]
        now.added, now.removed = diff.count(rows)
        now.by = by
        now.save()

    @property
    def before(self):
        """The revision before this one; for the first, one that says nothing."""
        earlier = Revision.objects.filter(post=self.post_id, pk__lt=self.pk)
        return earlier.first() or Revision(post_id=self.post_id)

    def bring_back(self, *, by):
        """Let the post say again what it said here. What it says now stays in the history."""
        with transaction.atomic():
            post = Post.objects.select_for_update(no_key=True).get(pk=self.post_id)
            Revision.keep(post)
            self.put_into(post)
            Revision.keep(post, by=by)
