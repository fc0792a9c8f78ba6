"""A picture in a form: opened once, judged in words, and never to be chosen twice."""

from functools import partial

from django import forms
from django.contrib.admin.widgets import AdminFileWidget
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.html import format_html

from blog import images
from blog.images import chosen


class PictureWidget(AdminFileWidget):
    """A file input; above it the picture that was chosen before the form was refused."""

    token = None
    """What the form carries of a picture that was chosen before."""
    is_gone = False
    shown = None
    """The token of the picture to show."""

    def value_from_datadict(self, data, files, name):
        value = super().value_from_datadict(data, files, name)
        token = None if value else data.get(f"{name}-chosen")
        found = chosen.find(token) if token else None
        self.token, self.is_gone = (token if found else None), bool(token and not found)
        return found or value

    def value_omitted_from_data(self, data, files, name):
        return super().value_omitted_from_data(data, files, name) and f"{name}-chosen" not in data

    def use_required_attribute(self, initial):
        return super().use_required_attribute(initial) and not self.shown

    def render(self, name, value, attrs=None, renderer=None):
        field = super().render(name, value, attrs, renderer)
        if not self.shown:
            return field
        return format_html(
            '<div class="chosen"><img src="{}" alt="The picture that you chose" width="120">'
            '<label><input type="checkbox" name="{}-chosen" value="{}" checked> '
            "Use the picture that you chose. It is not saved yet.</label></div>{}",
            chosen.address(self.shown),
            name,
            self.shown,
            field,
        )


class PictureField(forms.FileField):
    """Cleans to `images.Ready`. Not Django's own, which opens files of every kind."""

    widget = PictureWidget

    def clean(self, data, initial=None):
        if self.widget.is_gone and not data:
            raise ValidationError(
                "The picture that you chose is not kept any more. Choose it again.", code="gone"
            )
        file = super().clean(data, initial)
        if isinstance(file, chosen.Chosen):
            return images.reopen(file)
        return images.prepare(file) if data else file


class PicturesForm(forms.ModelForm):
    """A form with pictures. `not_stored` is what the media folder said to the last try."""

    not_stored = None

    def clean(self):
        cleaned = super().clean()
        if self.not_stored:
            for name in self.new_pictures():
                self.add_error(name, not_lost(self.not_stored))
        return cleaned

    def new_pictures(self):
        """The names of the fields in which a good picture was chosen."""
        return [name for name, file in self.cleaned_data.items() if isinstance(file, images.Ready)]


def tokens(form):
    """What the form carries of pictures that were chosen before, by the names of its fields."""
    fields = form.fields.items()
    return {f"{name}-chosen": token for name, field in fields if (token := shown_in(field))}


def shown_in(field):
    return getattr(field.widget, "shown", None)


class WithPictures:
    """For a ModelAdmin whose form is a `PicturesForm`: first of its kind, around every other."""

    def changeform_view(self, request, *args, **kwargs):
        try:
            return super().changeform_view(request, *args, **kwargs)
        except images.NotStored as error:
            # Nothing of the form is saved. It is gone through again, and now says why.
            request.not_stored = error
            return super().changeform_view(request, *args, **kwargs)

    def get_form(self, request, *args, **kwargs):
        form = super().get_form(request, *args, **kwargs)
        if error := getattr(request, "not_stored", None):
            return type(form.__name__, (form,), {"not_stored": error})
        return form

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        for name in form.new_pictures():
            if token := form.fields[name].widget.token:
                transaction.on_commit(partial(chosen.forget, token), robust=True)

    def render_change_form(self, request, context, *args, **kwargs):
        form = context["adminform"].form
        if form.is_bound:
            for name in form.new_pictures():
                keep(form, name)
        return super().render_change_form(request, context, *args, **kwargs)


def keep(form, name):
    """Keep a chosen picture with a refused form, or say that it must be chosen again."""
    widget = form.fields[name].widget
    try:
        widget.shown = widget.token or chosen.keep(form.cleaned_data[name])
    except images.NotStored as error:
        form.add_error(name, not_lost(error))


def not_lost(error):
    return ValidationError(
        f"{error} Then choose the picture again. Nothing else is lost.", code="not-stored"
    )
