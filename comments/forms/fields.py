"""Fields that several forms share, with limits and errors that say what to do."""

import re

from django import forms
from django.core.exceptions import ValidationError

from blog.content.characters import settled
from blog.mail_address import MailField

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufff9-\ufffb]")
UNREADABLE = re.compile("[\ud800-\udfff\ufffd\ufffe\uffff]")


def check_characters(text):
    """Refuse characters that break a page or a feed."""
    if CONTROLS.search(text):
        raise ValidationError(
            "There is an invisible control character in this text. "
            "Write the words again, or paste them as plain text.",
            code="control-characters",
        )
    if UNREADABLE.search(text):
        raise ValidationError(
            "Some characters were damaged. They look like �. Write those words again.",
            code="unreadable-characters",
        )


class Words(forms.CharField):
    """Text as a reader typed it, with normalized line ends. Rejects odd characters in plain words.

    Characters that would reverse the direction of later words are removed
    (`blog.content.characters`). Phones insert them, and nobody could find them.
    """

    def __init__(self, **kwargs):
        kwargs.setdefault("required", False)
        super().__init__(**kwargs)
        # Django's check for NUL has an error for programmers. Ours covers NUL too.
        self.validators = [*self.validators[:-1], check_characters]

    def widget_attrs(self, widget):
        """Leave out maxlength: browsers cut a pasted text silently. `check.js` counts instead.

        Each text runs in the direction of its first letter; an address from left to right.
        """
        attrs = {"dir": widget.attrs.get("dir", "auto")}
        return attrs | ({"data-most": self.max_length} if self.max_length else {})

    def to_python(self, value):
        return settled(super().to_python(value).replace("\r\n", "\n").replace("\r", "\n"))


def too_long(limit):
    """Return the error messages of a field with a limit in characters."""
    return {
        "max_length": f"This is too long: %(show_value)d characters, and {limit:,} fit. "
        "You could post it in two parts.",
    }


def email_field(required):
    """Return the field for the address that gets e-mail about replies."""
    return MailField(
        label="E-mail",
        required=required,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text="Never shown, and used for nothing else. We’ll send one e-mail to confirm "
        "it’s yours.",
        error_messages={
            "required": "Write your e-mail address, or untick the box above.",
            "invalid": "Write the whole address, as in wren@example.org.",
            "max_length": "Write the whole address, as in wren@example.org.",
        },
    )


class PlacedForm(forms.Form):
    """A form with its own prefix for ids, because several forms share a page."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("auto_id", "reply-%s")
        super().__init__(*args, **kwargs)
