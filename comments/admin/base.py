"""What the pages of several models share."""

from django.contrib import admin


class KeyOfAnotherAdmin(admin.ModelAdmin):
    """Rows whose key is that of another row, such as a thread's: its post's.

    Django knows which numbers fit into a key of a model's own; of these SQLite says so itself.
    """

    def get_object(self, request, object_id, from_field=None):
        try:
            return super().get_object(request, object_id, from_field)
        except OverflowError:
            return None  # no row has such a number
