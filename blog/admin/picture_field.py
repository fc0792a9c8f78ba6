"""A form field for a picture, which is kept when the form is shown again with errors."""

from functools import partial

from django import forms
from django.contrib.admin.widgets import AdminFileWidget
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.html import format_html

from blog import images
from blog.images import chosen


class PictureWidget(AdminFileWidget):
    """A file input, with the picture that was chosen before the form was refused."""

    token = None
    """The submitted token of a picture that was chosen before."""
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
    """A picture field that cleans to `images.Ready`. Django's own opens every kind of file."""

    widget = PictureWidget

    def clean(self, data, initial=None):
        if self.widget.is_gone and not data:
            raise ValidationError(
                "The picture that you chose is no longer here. Choose it again.", code="gone"
            )
        file = super().clean(data, initial)
        if isinstance(file, chosen.Chosen):
            return images.reopen(file)
        return images.prepare(file) if data else file


class PicturesForm(forms.ModelForm):
    """A form with pictures. `not_stored` has the storage errors of the previous attempt."""

    not_stored = None

    def clean(self):
        cleaned = super().clean()
        if self.not_stored:
            for name in self.new_pictures():
                self.add_error(name, not_lost(self.not_stored))
        return cleaned

    def new_pictures(self):
        """Return the names of the fields in which a valid picture was chosen."""
        return [name for name, file in self.cleaned_data.items() if isinstance(file, images.Ready)]


def tokens(form):
    """Return the submitted tokens of pictures that were chosen before, by field name."""
    fields = form.fields.items()
    return {f"{name}-chosen": token for name, field in fields if (token := shown_in(field))}


def shown_in(field):
    """Return the stored picture that a field of a form shows, or None."""
    return getattr(field.widget, "shown", None)


def try_again(view, request):
    """Return the response of `view(request)`, which shows a form with pictures.

    If a picture cannot be stored, nothing of the form is saved. The view is then called again, and
    the form, made with `telling`, shows the error.
    """
    try:
        return view(request)
    except images.NotStored as error:
        request.not_stored = error
        return view(request)


def telling(request, form):
    """Return a form class that refuses the pictures which could not be stored the first time."""
    error = getattr(request, "not_stored", None)
    return type(form.__name__, (form,), {"not_stored": error}) if error else form


def forget_saved(form):
    """Delete the temporary copies of the pictures of a form that was saved."""
    for name in form.new_pictures():
        if token := form.fields[name].widget.token:
            transaction.on_commit(partial(chosen.forget, token), robust=True)


def keep_refused(form):
    """Store the pictures of a form that is shown again with errors."""
    if form.is_bound:
        for name in form.new_pictures():
            keep(form, name)


def keep(form, name):
    """Store a chosen picture for the next attempt, or ask the user to choose it again."""
    widget = form.fields[name].widget
    try:
        widget.shown = widget.token or chosen.keep(form.cleaned_data[name])
    except images.NotStored as error:
        form.add_error(name, not_lost(error))


def not_lost(error):
    """Return an error that also says that only the picture must be chosen again."""
    return ValidationError(
        f"{error} Then choose the picture again. Nothing else is lost.", code="not-stored"
    )
