from django.contrib import admin

from blog.admin.deleting import WithConsequences
from blog.models import Note


@admin.register(Note)
class NoteAdmin(WithConsequences, admin.ModelAdmin):
    """What a new version tells the owner. The first page shows it until it is deleted."""

    list_display = ["text", "made_at"]
    fields = ["text", "made_at"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False
