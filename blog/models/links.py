"""Links that authors choose to related posts, on this blog and elsewhere."""

from django.db import models
from django.utils import timezone

from blog.models.posts import Post
from blog.models.querysets import ADDRESS


class RelatedLinkQuerySet(models.QuerySet):
    def with_targets(self):
        """Add what a row shows of the post on this blog that it links to."""
        shown = (*ADDRESS, "title", "summary", "status", "publish_at", "reviewed_on")
        return self.select_related("target").only(
            "post", "date", "title", "url", "excerpt", *(f"target__{name}" for name in shown)
        )


class RelatedLink(models.Model):
    """A row of “Other relevant posts of interest”: a post on this blog, or an address elsewhere.

    Fields that are empty are taken from the post.
    """

    post = models.ForeignKey(Post, models.CASCADE, related_name="related_links")
    position = models.PositiveSmallIntegerField(default=0)
    target = models.ForeignKey(
        Post,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="our own post",
        help_text="Choosing one fills in the date, title, address and excerpt that are empty.",
    )
    date = models.DateField(null=True, blank=True)
    title = models.CharField(max_length=200, blank=True)
    url = models.URLField("address", max_length=500, blank=True)
    excerpt = models.TextField(blank=True, max_length=500)

    objects = RelatedLinkQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                name="related_link_leads_somewhere",
                condition=models.Q(target__isnull=False) | ~models.Q(url=""),
                violation_error_message="Choose one of our posts, or give an address.",
            )
        ]

    def __str__(self):
        """Return a name without the title of a post that is not public.

        Other users of the admin may see it.
        """
        return self.shown_title if self.title or self.leads_to_readers else "A post not yet public"

    @property
    def leads_to_readers(self):
        """Return whether readers can follow the link. Links to posts not public are left out."""
        return self.target is None or self.target.is_published

    @property
    def href(self):
        return self.target.get_absolute_url() if self.target else self.url

    @property
    def shown_title(self):
        """Return the title, or the first words of the excerpt if there is none."""
        if self.title or self.target:
            return self.title or self.target.title
        return first_words(self.excerpt, 12) or self.url

    @property
    def shown_date(self):
        return self.date or (self.target and timezone.localdate(self.target.publish_at))

    @property
    def shown_excerpt(self):
        return self.excerpt or (self.target.summary if self.target else "")


def first_words(text, count):
    """Return the first `count` words of `text`, with an ellipsis if more follow."""
    words = text.split()
    return " ".join(words[:count]) + (" …" if len(words) > count else "")
