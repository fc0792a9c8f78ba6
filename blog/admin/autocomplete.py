"""The boxes in which an author finds a person, a post or a series by typing."""

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Exists, OuterRef

LONGEST_KEY = 18
"""Digits of a number that surely fits into a column for keys."""


class Chooser(AutocompleteSelect):
    """Django's own asks the database for whatever was sent, and breaks when that is no key."""

    def optgroups(self, name, value, attr=None):
        return super().optgroups(name, [key for key in value if is_key(str(key))], attr)


def is_key(text):
    """Whether `text` can be the key of a row: a whole number that the database can hold."""
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_KEY


class ChoiceField(forms.ModelChoiceField):
    """Names a row only to who may read it. What somebody else has chosen stays chosen."""

    HIDDEN = "(one that you may not read)"

    def label_from_instance(self, row):
        return super().label_from_instance(row) if row.may_be_read else self.HIDDEN


class WithChoosers:
    """For a ModelAdmin or an inline with `autocomplete_fields`.

    What may be read is what the list of these rows shows in the admin.
    """

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name in self.get_autocomplete_fields(request):
            model = db_field.remote_field.model
            readable = self.admin_site.get_model_admin(model).get_queryset(request)
            may_be_read = Exists(readable.order_by().filter(pk=OuterRef("pk")))
            kwargs.setdefault("widget", Chooser(db_field, self.admin_site))
            kwargs["form_class"] = ChoiceField
            kwargs["queryset"] = model._default_manager.annotate(may_be_read=may_be_read)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)
