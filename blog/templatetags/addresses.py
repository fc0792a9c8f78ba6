"""The addresses of this site's pages, for templates of readers' pages."""

from django import template

from blog.models import addresses

register = template.Library()


@register.simple_tag
def address(name, *args):
    """Return the path of a named URL, as `{% url %}` does.

    A page of readers has twenty. `{% url %}` would reverse each of them again for every page.
    """
    return addresses.address(name, args=args)
