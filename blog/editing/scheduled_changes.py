from datetime import timedelta

from django.conf import settings
from django.db import models, transaction
from django.utils import timezone

from blog.editing.revisions import Revision
from blog.models.addresses import slug_of
from blog.models.post_content import PostContent
from blog.models.posts import Post
from blog.models.scheduled_jobs import ScheduledJob
from blog.models.tags import Tag

JOB = "planned changes"
LONGEST = timedelta(seconds=20)
"""The longest pause between two runs of the job, in case it was not woken by a change."""


class ScheduledChange(PostContent):
    """The text that a post will have from a given time. Readers see nothing of it before.

    The job runner applies it within a second of that time.
    """

    post = models.OneToOneField(Post, models.CASCADE, related_name="planned_change")
    at = models.DateTimeField("takes effect at", db_index=True)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False)
    based_on = models.ForeignKey(
        Revision,
        models.SET_NULL,
        null=True,
        editable=False,
        help_text="What the post said when the change was written.",
    )

    class Meta:
        ordering = ["at", "pk"]
        default_permissions = ()  # whoever may change a post may plan a change

    def __str__(self):
        return f"A change of “{self.post}”"

    def save(self, *args, **kwargs):
        """Save the change, and make the job runner look when it is due."""
        if self.update_text.strip() and not self.update_on:
            self.update_on = timezone.localdate(self.at)
        super().save(*args, **kwargs)
        ScheduledJob.objects.filter(job=JOB, due_at__gt=self.at).update(due_at=self.at)

    @property
    def is_overdue(self):
        """Return whether the job runner should already have applied this."""
        return self.at < timezone.now() - LONGEST

    @property
    def is_overtaken(self):
        """Return whether the post has changed since this was written. That change will be lost."""
        return self.based_on is None or self.based_on.says != Revision.of(self.post).says

    @classmethod
    def of_post(cls, post):
        """Return the planned change of a post, or None."""
        return cls.objects.filter(post=post).first()

    def take_effect(self):
        """Apply this to the post. The previous text stays in its history."""
        with transaction.atomic():
            post = Post.objects.select_for_update(no_key=True).get(pk=self.post_id)
            # Only one of several runners finds it. It may have been planned for another time
            # meanwhile.
            change = ScheduledChange.objects.filter(pk=self.pk, at=self.at).first()
            if change:
                Revision.keep(post)
                change.put_into(post)
                Revision.keep(post, by=change.by)
                change.delete()

    def shown_in(self, post):
        """Return `post` as it will be: changed in memory, not saved."""
        for name in self.TEXTS:
            setattr(post, name, getattr(self, name))
        post.render()
        names = [name.strip() for name in self.hashtags.split("#") if name.strip()]
        known = {tag.name: tag for tag in Tag.objects.filter(name__in=names)}
        post.hashtags = [known.get(name) or Tag(name=name, slug=slug_of(name)) for name in names]
        return post


def take_effect():
    """Apply every change that is due. Safe to call at any time, and concurrently."""
    for change in ScheduledChange.objects.filter(at__lte=timezone.now()):
        change.take_effect()


def next_look(now):
    """Return when the job is due next: at the next change, or after `LONGEST`."""
    waiting = ScheduledChange.objects.filter(at__gt=now).values_list("at", flat=True)
    return min(waiting.first() or now + LONGEST, now + LONGEST)


def all_planned(posts, limit=None):
    """Return what is planned among `posts`, soonest first, as posts with `at` and `change`."""
    changes = ScheduledChange.objects.filter(post__in=posts).select_related("post", "based_on")
    posts = posts.scheduled().order_by("publish_at").for_list()[:limit]
    changes = changes.prefetch_related("post__tags")[:limit]
    rows = [{"at": post.publish_at, "post": post} for post in posts]
    rows += [{"at": change.at, "post": change.post, "change": change} for change in changes]
    return sorted(rows, key=lambda row: row["at"])[:limit]
