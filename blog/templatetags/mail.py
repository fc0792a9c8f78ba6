"""Text for the plain part of an e-mail."""

import re

from django import template
from django.template.defaultfilters import wordwrap

register = template.Library()

COLUMNS = 72


@register.filter
def paragraph(text):
    """Return `text` in lines of at most 72 columns, however its template breaks them."""
    return wordwrap(re.sub(r"[ \t\n]+", " ", text).strip(), COLUMNS)
