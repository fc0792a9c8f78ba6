"""Text direction for plain text and for e-mail programs that know neither dir="auto" nor <bdi>."""

from django import template

from blog.content import characters

register = template.Library()
register.filter("direction", characters.direction)
register.filter("isolated", characters.isolated)


@register.filter
def start_side(text):
    """Return the side on which a text begins: "left" or "right"."""
    return "right" if characters.direction(text) == "rtl" else "left"
