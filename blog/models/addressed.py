"""Rows with a page of their own. Its address is made from their name and may change."""

from django.db import IntegrityError, models, transaction

from blog.models.addresses import free_slug
from blog.redirects.models import Redirect


class Addressed(models.Model):
    """A row whose address ends in its `slug`. Its former addresses redirect to it."""

    class Meta:
        abstract = True

    SLUG_FROM = "name"
    """The name of the field that slugs are made from."""

    def save(self, *args, **kwargs):
        with transaction.atomic():
            stored = self.lock_stored()
            is_new_slug = self.assign_slug()
            self.save_row(*args, is_new_slug=is_new_slug, **kwargs)
            Redirect.record_move(self, stored)

    def lock_stored(self):
        """Return the stored row, locked until the transaction ends; None for a new one."""
        rows = type(self).objects.select_for_update(no_key=True)
        return rows.filter(pk=self.pk).first()

    def assign_slug(self):
        """Set a free slug if there is none. Return whether one was set."""
        if self.slug:
            return False
        self.slug = free_slug(type(self), getattr(self, self.SLUG_FROM), except_pk=self.pk)
        return True

    def save_row(self, *args, is_new_slug, **kwargs):
        """Save the row with Django's `save`.

        If a concurrent save took the new slug, the next number is tried.
        """
        if not is_new_slug:
            return super().save(*args, **kwargs)
        while True:
            try:
                with transaction.atomic():
                    return super().save(*args, **kwargs)
            except IntegrityError:
                others = type(self).objects.exclude(pk=self.pk)
                if not others.filter(slug=self.slug).exists():
                    raise
            self.slug = ""
            self.assign_slug()
