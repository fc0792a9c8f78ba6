"""Whether and when readers may see a post, and the dates of a post."""

from django.utils import timezone

from blog.dates import day_in_words, month_of, start_of


class Publication:
    """The part of `Post` about its publication and its dates."""

    def publish(self, at=None):
        """Make the post public, now or at a later time."""
        self.status, self.publish_at = self.Status.PUBLISHED, at or timezone.now()
        self.save(update_fields=["status", "publish_at"])

    def unpublish(self):
        """Make the post a draft again. Its thread is kept."""
        self.status = self.Status.DRAFT
        self.save(update_fields=["status"])

    def take_month(self, stored=None):
        """Set year and month of the address from the date.

        They are taken from `stored`, the row before the save, once readers may know the address.
        Then neither another date nor another time zone changes them.
        """
        if stored and (stored.is_published or stored.announced_at):
            self.year, self.month = stored.year, stored.month
        else:
            self.year, self.month = month_of(self.publish_at)

    @property
    def day(self):
        """Return the date of publication in words: 10 June 2026."""
        return day_in_words(self.publish_at)

    @property
    def is_published(self):
        """Return whether readers may see it now.

        `PostQuerySet.published` is the same rule for a queryset.
        """
        return self.status == self.Status.PUBLISHED and self.publish_at <= timezone.now()

    @property
    def is_scheduled(self):
        return self.status == self.Status.PUBLISHED and self.publish_at > timezone.now()

    @property
    def shown_update(self):
        """Return when the post was updated after its publication; None if it was not."""
        moments = [self.updated_at, self.update_on and start_of(self.update_on)]
        latest = max(filter(None, moments), default=None)
        return latest if latest and latest > self.publish_at else None

    @property
    def checked_on(self):
        """Return the date from which its age counts: its last review, or else its publication."""
        published_on = timezone.localdate(self.publish_at)
        return max(self.reviewed_on or published_on, published_on)

    @property
    def replacement(self):
        """Return the public post that replaces this one, or None."""
        return self.replaced_by if self.replaced_by and self.replaced_by.is_published else None

    def leads_back(self):
        """Return whether following the replacements leads back to this post."""
        seen, key = {self.pk}, self.replaced_by_id
        while key and key not in seen:
            seen.add(key)
            rows = type(self).objects.filter(pk=key).values_list("replaced_by", flat=True)
            key = rows.first()
        return bool(key)
