"""Shared base classes for the admin."""

from django.contrib import admin


class KeyOfAnotherAdmin(admin.ModelAdmin):
    """Rows whose key is another row's, such as a thread's key, which is its post's.

    Django checks the range of a model's own integer key. Here SQLite raises the error instead.
    """

    def get_object(self, request, object_id, from_field=None):
        try:
            return super().get_object(request, object_id, from_field)
        except OverflowError:
            return None  # no row has such a number
