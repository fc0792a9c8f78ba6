"""The boxes in which an author finds a person, a post or a series by typing."""

from django.contrib.admin.widgets import AutocompleteSelect

LONGEST_KEY = 18
"""Digits of a number that surely fits into a column for keys."""


class Chooser(AutocompleteSelect):
    """Django's own asks the database for whatever was sent, and breaks when that is no key."""

    def optgroups(self, name, value, attr=None):
        return super().optgroups(name, [key for key in value if is_key(str(key))], attr)


def is_key(text):
    """Whether `text` can be the key of a row: a whole number that the database can hold."""
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_KEY


class WithChoosers:
    """For a ModelAdmin or an inline with `autocomplete_fields`."""

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            kwargs.setdefault("widget", Chooser(db_field, self.admin_site))
        return super().formfield_for_foreignkey(db_field, request, **kwargs)
