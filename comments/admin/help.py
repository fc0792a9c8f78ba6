"""Where the owner edits the numbers that readers are shown, and records that each was checked."""

from django.contrib import admin, messages
from django.db import models

from comments.models import HelpCountry, HelpLine, HelpWords


class HelpLineInline(admin.StackedInline):
    model = HelpLine
    extra = 0
    formfield_overrides = {models.URLField: {"assume_scheme": "https"}}
    fieldsets = [
        (None, {"fields": [("who", "position"), ("phone", "text"), "website"]}),
        (None, {"fields": [("cost", "hours"), "note"]}),
        (None, {"fields": [("for_ambulance", "for_talk", "for_home", "for_side_effects")]}),
        (None, {"fields": ["source"]}),
    ]


@admin.register(HelpCountry)
class HelpCountryAdmin(admin.ModelAdmin):
    """A country on one page: each number with its source, and one button to confirm all."""

    list_display = ["name", "position", "checked_on"]
    fields = ["name", "position", "checked_on"]
    readonly_fields = ["checked_on"]
    inlines = [HelpLineInline]

    def save_related(self, request, form, formsets, change):
        """Reset the date of the check when a number changes: nobody has checked the new one."""
        super().save_related(request, form, formsets, change)
        if "_checked" in request.POST:
            form.instance.mark_as_checked()
        elif any(formset.has_changed() for formset in formsets):
            form.instance.mark_as_changed()

    def response_change(self, request, obj):
        if "_checked" in request.POST:
            messages.info(request, f"Readers see that the numbers of {obj} were checked today.")
        return super().response_change(request, obj)


@admin.register(HelpWords)
class HelpWordsAdmin(admin.ModelAdmin):
    """The words above the numbers. There is exactly one row for each kind of help."""

    list_display = ["__str__", "title"]
    fields = ["title", "words"]

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
