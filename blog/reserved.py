"""Which addresses the site already uses, so that no page of the owner's is given one of them.

Both are read from the URLconf: what is added there is known here.
"""

from functools import cache

from django.conf import settings
from django.urls import Resolver404, get_resolver, resolve


def is_reserved(slug):
    """Whether a page at /slug/ would not be seen there, or would stand above other addresses."""
    try:
        match = resolve(f"/{slug}/")
    except Resolver404:
        return True
    # A route that shows a page says which one, as `<slug:slug>/` does, and `privacy/` in config.
    return match.kwargs.get("slug") != slug or slug in folders(get_resolver().urlconf_name)


@cache
def folders(urlconf):
    """The first parts of the addresses that have more than one: the `tag` of /tag/<slug>/.

    What has no slash at its end counts too: nobody would tell /healthz/ from /healthz.
    """
    found = {settings.STATIC_URL.strip("/").partition("/")[0]}
    for route in routes(get_resolver(urlconf).url_patterns):
        first, _, rest = route.lstrip("^").partition("/")
        if rest or not route.endswith("/"):
            found.add(first)
    return found


def routes(patterns, above=""):
    """Every route below `patterns`, written out from the root."""
    for each in patterns:
        route = f"{above}{each.pattern}"
        if hasattr(each, "url_patterns"):
            yield from routes(each.url_patterns, route)
        else:
            yield route
