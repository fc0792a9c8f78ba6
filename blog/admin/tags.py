"""The admin of hashtags."""

from django.contrib import admin

from blog.admin.deleting import WithConsequences, subscribers_of_this_alone
from blog.models import Tag
from blog.newsletter import views


@admin.register(Tag)
class TagAdmin(WithConsequences, admin.ModelAdmin):
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}

    def delete_model(self, request, obj):
        for subscriber in subscribers_of_this_alone(obj):
            views.leave(subscriber)
        super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        for tag in queryset:
            self.delete_model(request, tag)
