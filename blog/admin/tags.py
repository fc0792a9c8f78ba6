"""What posts are about."""

from django.contrib import admin

from blog import subscribing
from blog.admin.deleting import WithConsequences, subscribers_of_this_alone
from blog.models import Tag


@admin.register(Tag)
class TagAdmin(WithConsequences, admin.ModelAdmin):
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}

    def delete_model(self, request, obj):
        for subscriber in subscribers_of_this_alone(obj):
            subscribing.leave(subscriber)
        super().delete_model(request, obj)

    def delete_queryset(self, request, queryset):
        for tag in queryset:
            self.delete_model(request, tag)
