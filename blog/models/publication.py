"""Whether readers may see a post, from when, and at which date."""

from django.utils import timezone

from blog.dates import day_in_words, month_of, start_of


class Publication:
    """The part of `Post` that says when it is public, and what its dates mean."""

    def publish(self, at=None):
        """Make the post public, now or at a later time."""
        self.status, self.publish_at = self.Status.PUBLISHED, at or timezone.now()
        self.save(update_fields=["status", "publish_at"])

    def unpublish(self):
        """Take the post back to the drafts; its thread is kept."""
        self.status = self.Status.DRAFT
        self.save(update_fields=["status"])

    def take_month(self, stored=None):
        """Take year and month of the address from the date, or from `stored`, the row as it was.

        Once readers may know the address they are its own: neither another time zone nor another
        date moves it.
        """
        if stored and (stored.is_published or stored.announced_at):
            self.year, self.month = stored.year, stored.month
        else:
            self.year, self.month = month_of(self.publish_at)

    @property
    def day(self):
        """The date of publication in words: 10 June 2026."""
        return day_in_words(self.publish_at)

    @property
    def is_published(self):
        """Whether readers may see it now. The same rule for many is `PostQuerySet.published`."""
        return self.status == self.Status.PUBLISHED and self.publish_at <= timezone.now()

    @property
    def is_scheduled(self):
        return self.status == self.Status.PUBLISHED and self.publish_at > timezone.now()

    @property
    def shown_update(self):
        """When the post changed, if that was after it appeared; else None."""
        moments = [self.updated_at, self.update_on and start_of(self.update_on)]
        latest = max(filter(None, moments), default=None)
        return latest if latest and latest > self.publish_at else None

    @property
    def checked_on(self):
        """The day from which its age counts: that of the last review, else of publication."""
        published_on = timezone.localdate(self.publish_at)
        return max(self.reviewed_on or published_on, published_on)

    @property
    def replacement(self):
        """The post that readers should read instead, if they can; else None."""
        return self.replaced_by if self.replaced_by and self.replaced_by.is_published else None

    def leads_back(self):
        """Whether what replaces it is replaced, at last, by itself."""
        seen, key = {self.pk}, self.replaced_by_id
        while key and key not in seen:
            seen.add(key)
            rows = type(self).objects.filter(pk=key).values_list("replaced_by", flat=True)
            key = rows.first()
        return bool(key)
