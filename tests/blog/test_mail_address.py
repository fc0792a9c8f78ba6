"""A mail address that somebody types."""

import pytest
from django.core.exceptions import ValidationError

from blog.mail_address import MailField
from blog.newsletter.forms import SubscribeForm
from comments.forms.reader import MailForm


@pytest.mark.parametrize(
    "typed",
    [
        "name@hoſt.example",
        "ſam@host.example",
        "name@\u212aettle.example",
        "name@ｈｏｓｔ.example",
        "name@hоst.example",  # a Cyrillic o
        "name@аррӏе.example",  # Cyrillic throughout
        "name@ɡoole.example",
        "name@οld.example",  # a Greek o
        "name@oﬃce.example",
    ],
    ids=ascii,
)
@pytest.mark.parametrize("form", [SubscribeForm, MailForm])
@pytest.mark.django_db
def test_letters_that_only_look_like_a_to_z_are_refused_in_words(form, typed):
    errors = form({"email": typed}).errors["email"]

    assert "has letters that only look like a to z. Type it again." in errors[0]


def test_before_the_at_there_is_nothing_but_ascii():
    with pytest.raises(ValidationError, match="Enter a valid email address"):
        MailField().clean("nаme@host.example")  # a Cyrillic a


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("wren@example.org", "wren@example.org"),
        ("wren@müller.example", "wren@müller.example"),
        ("wren@straße.example", "wren@straße.example"),
        ("wren@пример.example", "wren@пример.example"),
        ("wren@例え.example", "wren@例え.example"),
        ("wren@παράδειγμα.example", "wren@παράδειγμα.example"),
        ("\u202awren@example.org\u202c\u200b ", "wren@example.org"),
    ],
    ids=ascii,
)
def test_an_honest_address_is_taken_without_the_marks_around_it(typed, kept):
    assert MailField().clean(typed) == kept
