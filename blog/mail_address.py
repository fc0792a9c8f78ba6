"""The form field for an e-mail address."""

import unicodedata

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email

from blog.content.characters import bare

LOOK_ALIKES = frozenset("ɑɡ" + "аеорсухіјѕԁһԛԝӏ" + "ον" + "օոսհցք")
"""Letters that most fonts draw like one of a to z: Latin, Cyrillic, Greek, Armenian."""

ALIKE = {"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"}
"""Scripts that no genuine name mixes."""


def check_letters(address):
    """Refuse letters that look like a to z: the e-mail would go to somebody else.

    A domain that is written in one other script is accepted.
    """
    host = unicodedata.normalize("NFC", address.rpartition("@")[2]).lower()
    if any(map(stands_for_ascii, address)) or any(map(looks_like_ascii, host.split("."))):
        raise ValidationError(
            "“%(address)s” has letters that only look like a to z. Type it again.",
            code="look-alike",
            params={"address": address},
        )


def stands_for_ascii(char):
    """Return whether Django's own check accepts this letter as ASCII: ſ as s, K (kelvin) as k."""
    return not char.isascii() and unicodedata.normalize("NFKC", char).isascii()


def looks_like_ascii(label):
    """Return whether a label of a domain mixes scripts, or has only letters that look Latin."""
    if label.isascii():
        return False
    letters = [char for char in label if char.isalpha()]
    scripts = {unicodedata.name(char, "").partition(" ")[0] for char in letters}
    foreign = [char for char in letters if not char.isascii()]
    return len(scripts & ALIKE) > 1 or bool(foreign) and LOOK_ALIKES.issuperset(foreign)


class MailField(forms.EmailField):
    """An e-mail address, without the marks that were pasted with it."""

    default_validators = [validate_email, check_letters]

    def to_python(self, value):
        return bare(super().to_python(value))
