"""The list of subscribers. An owner can delete an address but not add one."""

from django.contrib import admin

from blog.admin.deleting import WithConsequences
from blog.models import Subscriber
from blog.newsletter import views


@admin.register(Subscriber)
class SubscriberAdmin(WithConsequences, admin.ModelAdmin):
    list_display = ["email", "frequency", "asked_at", "confirmed_at"]
    list_filter = ["frequency", ("confirmed_at", admin.EmptyFieldListFilter)]
    search_fields = ["email"]
    fields = ["email", "frequency", "tags", "asked_at", "confirmed_at"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def delete_model(self, request, obj):
        views.leave(obj)

    def delete_queryset(self, request, queryset):
        for subscriber in queryset:
            views.leave(subscriber)
