from django.contrib import admin

from blog.admin.deleting import WithConsequences
from blog.models import Note


@admin.register(Note)
class NoteAdmin(WithConsequences, admin.ModelAdmin):
    """Notes about a new version, shown on the admin's first page until the owner deletes them."""

    list_display = ["text", "made_at"]
    fields = ["text", "made_at"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False
