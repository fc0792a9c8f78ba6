"""A log of erasures, so that nothing erased comes back from a backup."""

import uuid

from django.db import models, transaction
from django.utils import timezone


class Erasure(models.Model):
    """The erasure of a row, or of something in it: only its number and the time.

    `kind` says what was erased, as `app.what`. `config.backup.erasures` repeats it after an older
    backup is restored. Written in the transaction that erases.
    """

    # Random, so that the logs of two copies of one blog can be merged.
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
        """Log the erasure of these rows, in the caller's transaction."""
        cls.objects.bulk_create([cls(kind=kind, row=row) for row in rows], batch_size=1000)


class ErasedForGoodQuerySet(models.QuerySet):
    """A queryset of a model whose deleted rows must not come back.

    `ERASED_AS` of the model is the kind of its erasures.
    """

    def delete(self):
        with transaction.atomic():
            Erasure.note(self.model.ERASED_AS, *self.values_list("pk", flat=True))
            return super().delete()

    delete.alters_data = True
    delete.queryset_only = True


class ErasedForGood(models.Model):
    """A model whose deleted rows must not come back, by `ERASED_AS`, the kind of its erasures."""

    class Meta:
        abstract = True

    def delete(self, *args, **kwargs):
        with transaction.atomic():
            Erasure.note(self.ERASED_AS, self.pk)
            return super().delete(*args, **kwargs)
