"""The record of the conversation, to look things up. Deciding happens in the queue."""

from django.contrib import admin
from django.urls import reverse
from django.utils.html import format_html

from comments.models import Comment, Thread


@admin.register(Comment)
class CommentAdmin(admin.ModelAdmin):
    """Read-only: a comment is changed by its verbs alone, never by a form over its columns."""

    list_display = ["shown_name", "post", "status", "submitted_at", "in_queue"]
    list_filter = ["status", "kind"]
    list_select_related = ["post"]
    search_fields = ["author_name", "body"]
    date_hierarchy = "submitted_at"
    ordering = ["-submitted_at", "-pk"]
    fields = ["post", "parent", "shown_name", "status", "submitted_at", "approved_at", "body"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="record")
    def in_queue(self, comment):
        address = reverse("queue:comment", args=[comment.pk])
        return format_html('<a href="{}">Decide, edit, reply</a>', address)


@admin.register(Thread)
class ThreadAdmin(admin.ModelAdmin):
    list_display = ["post", "visible_count", "latest_at", "is_open", "closes_after_days"]
    list_filter = ["is_open"]
    list_select_related = ["post"]
    search_fields = ["post__title"]
    fields = ["post", "is_open", "closes_after_days", "heard", "visible_count", "latest_at"]
    readonly_fields = ["post", "visible_count", "latest_at"]
    raw_id_fields = ["heard"]

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
