from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from blog.content import diff
from blog.models.post_content import PostContent
from blog.models.posts import Post


class Revision(PostContent):
    """The text of a post after a save that changed it."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="revisions")
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True)
    added = models.PositiveIntegerField(default=0, help_text="Words more than in the one before.")
    removed = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-pk"]
        default_permissions = ()  # whoever may change a post may read its revisions

    def __str__(self):
        return self.title

    @classmethod
    def keep(cls, post, *, by=None):
        """Store the current text of a post, unless the latest revision is the same. `by` saved it.

        Called before each save as well, so that text from any source is kept.
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
        """Return the previous revision; for the first one, an empty revision."""
        earlier = Revision.objects.filter(post=self.post_id, pk__lt=self.pk)
        return earlier.first() or Revision(post_id=self.post_id)

    def bring_back(self, *, by):
        """Restore this text in the post. The current text stays in the history."""
        with transaction.atomic():
            post = Post.objects.select_for_update(no_key=True).get(pk=self.post_id)
            Revision.keep(post)
            self.put_into(post)
            Revision.keep(post, by=by)
