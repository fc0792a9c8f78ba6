"""Addresses that once led somewhere."""

from django.contrib import admin

from blog.models import OldAddress


@admin.register(OldAddress)
class OldAddressAdmin(admin.ModelAdmin):
    list_display = ["path", "post"]
    search_fields = ["path"]
    autocomplete_fields = ["post"]
