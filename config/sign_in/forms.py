"""The forms of the sign-in. Each counts the attempt before it checks anything."""

import math

from django import forms
from django.contrib.admin.forms import AdminAuthenticationForm, AdminPasswordChangeForm
from django.core.exceptions import ValidationError

from blog.mail_address import MailField
from blog.numbers import counted
from config.sign_in import lockout, second_factor

LOCKED = (
    "There were too many attempts. Wait %(wait)s, then try again. "
    "Nothing that you type is checked before that."
)


def locked(seconds):
    """Return the error for a lockout of some seconds."""
    return ValidationError(LOCKED, code="locked", params={"wait": in_words(seconds)})


def in_words(seconds):
    """Return a pause in minutes, or in hours from two on."""
    minutes = math.ceil(seconds / 60)
    if minutes < 120:
        return counted(minutes, "minute")
    return f"{math.ceil(minutes / 60)} hours"


class SignInForm(AdminAuthenticationForm):
    """The name and the password. After `clean`, `wait` has the seconds of a lockout."""

    wait = 0

    def clean(self):
        name, password = (self.cleaned_data.get(field) for field in ("username", "password"))
        if not name or not password:
            return self.cleaned_data
        self.wait = lockout.attempt(self.request, lockout.PASSWORD, name)
        if self.wait:
            raise locked(self.wait)
        cleaned = super().clean()
        lockout.succeeded(self.request, lockout.PASSWORD, name)
        return cleaned


class CodeForm(forms.Form):
    """A code of the app, or a recovery code. `kind` says which it was."""

    code = forms.CharField(
        label="Code",
        max_length=40,
        help_text="Six digits from your authenticator app, or one of your recovery codes.",
        widget=forms.TextInput(
            attrs={"autocomplete": "one-time-code", "autocapitalize": "none", "autofocus": True}
        ),
    )
    wait, kind = 0, ""

    def __init__(self, *args, request, user, **kwargs):
        super().__init__(*args, **kwargs)
        self.request, self.user = request, user

    def clean_code(self):
        name = self.user.get_username()
        self.wait = lockout.attempt(self.request, lockout.CODE, name)
        if self.wait:
            raise locked(self.wait)
        self.kind = second_factor.check(self.user, self.cleaned_data["code"])
        if not self.kind:
            raise ValidationError("That code does not work, or was used before.", code="wrong")
        lockout.succeeded(self.request, lockout.CODE, name)
        return self.cleaned_data["code"]


class PasswordChange(AdminPasswordChangeForm):
    """Django's form, which also counts guesses of the old password."""

    wait = 0

    def __init__(self, *args, request, **kwargs):
        super().__init__(*args, **kwargs)
        self.request = request

    def clean_old_password(self):
        name = self.user.get_username()
        self.wait = lockout.attempt(self.request, lockout.PASSWORD, name)
        if self.wait:
            raise locked(self.wait)
        password = super().clean_old_password()
        lockout.succeeded(self.request, lockout.PASSWORD, name)
        return password


class ResetForm(forms.Form):
    """Asks for the address of an account whose password is forgotten."""

    email = MailField(
        label="E-mail address",
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email", "autofocus": True}),
    )


class AppForm(forms.Form):
    """Asks for the first code of a new authenticator app."""

    code = forms.CharField(
        label="Code that the app shows",
        max_length=10,
        widget=forms.TextInput(attrs={"autocomplete": "off", "inputmode": "numeric"}),
    )


class PasskeyForm(forms.Form):
    """Asks for the name of a new passkey."""

    name = forms.CharField(
        label="Name of this passkey",
        max_length=60,
        help_text="So that you know it later, such as “My phone”.",
    )
