"""The admin of pages and of the blog's settings."""

from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget
from django.db import models

from blog.admin.autocomplete import WithChoosers
from blog.admin.deleting import WithConsequences
from blog.admin.editor import warn_of_left_out
from blog.models import Blog, Page, Post


@admin.register(Page)
class PageAdmin(WithConsequences, admin.ModelAdmin):
    list_display = ["title", "slug", "seen"]

    def get_readonly_fields(self, request, obj=None):
        return ["slug"] if obj else []

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        warn_of_left_out(request, form)

    @admin.display(description="readers see it", boolean=True)
    def seen(self, page):
        return not page.is_hidden


@admin.register(Blog)
class BlogAdmin(WithChoosers, admin.ModelAdmin):
    autocomplete_fields = ["featured"]
    fieldsets = [
        (None, {"fields": ["name", "tagline", "featured", "footer"]}),
        ("Old posts", {"fields": ["is_about_health", "old_after_years", "old_notice"]}),
        ("Backups", {"fields": ["backup_days", "monthly_backups"]}),
        ("Security", {"fields": ["security_contact"]}),
    ]
    formfield_overrides = {models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 3})}}

    def get_object(self, request, object_id, from_field=None):
        """Leave out the featured post for users who may view the blog but not that post."""
        blog = super().get_object(request, object_id, from_field)
        if blog and blog.featured and not self.has_change_permission(request, blog):
            blog.featured = (
                Post.objects.readable_by(request.user).filter(pk=blog.featured_id).first()
            )
        return blog

    def has_add_permission(self, request):
        return not Blog.objects.exists() and super().has_add_permission(request)

    def has_delete_permission(self, request, obj=None):
        return False
