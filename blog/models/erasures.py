"""What was erased, so that it does not come back from a backup."""

import uuid

from django.db import models, transaction
from django.utils import timezone


class Erasure(models.Model):
    """That one row, or something in it, was erased for good: its number and the time, no more.

    `kind` says what that means, as `app.what`; `config.backup.erasures` does it again to a blog
    that was restored from a time before. Written in the transaction that erases.
    """

    # Random, so that lists of two copies of one blog can be put together.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    kind = models.CharField(max_length=40)
    row = models.BigIntegerField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()  # nobody changes one
        indexes = [models.Index(fields=["at"], name="erasure_at")]

    def __str__(self):
        return f"{self.kind} {self.row}"

    @classmethod
    def note(cls, kind, *rows):
        """Say that these rows are erased, in the caller's transaction."""
        cls.objects.bulk_create([cls(kind=kind, row=row) for row in rows], batch_size=1000)


class ErasedForGoodQuerySet(models.QuerySet):
    """Of a model whose rows must not come back: `ERASED_AS` names the kind of its erasures."""

    def delete(self):
        with transaction.atomic():
            Erasure.note(self.model.ERASED_AS, *self.values_list("pk", flat=True))
            return super().delete()

    delete.alters_data = True
    delete.queryset_only = True


class ErasedForGood(models.Model):
    """The same for a single row."""

    class Meta:
        abstract = True

    def delete(self, *args, **kwargs):
        with transaction.atomic():
            Erasure.note(self.ERASED_AS, self.pk)
            return super().delete(*args, **kwargs)
