"""The inlines of a post: its bylines, its related links and its corrections."""

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget, AdminURLFieldWidget
from django.core.validators import URLValidator
from django.db import models

from blog.admin.autocomplete import WithChoosers
from blog.models import Byline, Correction, RelatedLink


class OrderedRowForm(forms.ModelForm):
    """The form of an ordered row. A row with only a position counts as empty."""

    def has_changed(self):
        return bool(set(self.changed_data) - (set() if self.instance.pk else {"position"}))


class BylineInline(WithChoosers, admin.TabularInline):
    """The people who wrote a post, in the order of its byline."""

    model = Byline
    form = OrderedRowForm
    extra = 1
    autocomplete_fields = ["person"]


class RelatedLinkForm(OrderedRowForm):
    url = forms.URLField(
        label="Address",
        required=False,
        assume_scheme="https",
        max_length=500,
        validators=[URLValidator(schemes=["http", "https"])],
        widget=AdminURLFieldWidget,
    )

    class Meta:
        model = RelatedLink
        fields = ["position", "target", "date", "title", "url", "excerpt"]
        widgets = {"excerpt": AdminTextareaWidget(attrs={"rows": 2})}


class RelatedLinkInline(WithChoosers, admin.StackedInline):
    """The related posts of a post: posts of this blog, or pages elsewhere."""

    model = RelatedLink
    fk_name = "post"
    form = RelatedLinkForm
    extra = 1
    fields = ["position", "target", "date", "title", "url", "excerpt"]
    autocomplete_fields = ["target"]
    verbose_name_plural = "other relevant posts of interest"


class CorrectionInline(admin.StackedInline):
    """Corrections of a published post. A draft needs none."""

    model = Correction
    extra = 0
    fields = ["at", "text"]
    readonly_fields = ["at"]
    formfield_overrides = {models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 3})}}
