"""Autocomplete fields for choosing a person, a post or a series."""

from django import forms
from django.contrib.admin.widgets import AutocompleteSelect
from django.db.models import Exists, OuterRef

LONGEST_KEY = 18
"""Digits of the longest number that fits into every key column."""


class Chooser(AutocompleteSelect):
    """An autocomplete view that finds nothing for an invalid key. Django's own raises an error."""

    def optgroups(self, name, value, attr=None):
        return super().optgroups(name, [key for key in value if is_key(str(key))], attr)


def is_key(text):
    """Return whether `text` can be a primary key: a whole number that the database can hold."""
    return text.isascii() and text.isdecimal() and len(text) <= LONGEST_KEY


class ChoiceField(forms.ModelChoiceField):
    """A choice field that names a row only to users who may view it. Existing choices are kept."""

    HIDDEN = "(one that you may not read)"

    def label_from_instance(self, row):
        return super().label_from_instance(row) if row.may_be_read else self.HIDDEN


class WithChoosers:
    """A mixin for a ModelAdmin or an inline with `autocomplete_fields`.

    Users may choose the rows that they can see in the admin's list of that model.
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
