"""Addresses that the site itself uses, so that no page of the owner gets one of them.

They are read from the URLconf, so new routes are included.
"""

from functools import cache

from django.conf import settings
from django.urls import Resolver404, get_resolver, resolve


def is_reserved(slug):
    """Return whether a page at /slug/ would be hidden, or would be above other addresses."""
    try:
        match = resolve(f"/{slug}/")
    except Resolver404:
        return True
    # The route of a page has its slug, as `<slug:slug>/` does, and `privacy/` in config.
    return match.kwargs.get("slug") != slug or slug in folders(get_resolver().urlconf_name)


@cache
def folders(urlconf):
    """Return the first parts of longer addresses, such as the `tag` of /tag/<slug>/.

    Addresses without a final slash count too: nobody would tell /healthz/ from /healthz.
    """
    found = {settings.STATIC_URL.strip("/").partition("/")[0]}
    for route in routes(get_resolver(urlconf).url_patterns):
        first, _, rest = route.lstrip("^").partition("/")
        if rest or not route.endswith("/"):
            found.add(first)
    return found


def routes(patterns, above=""):
    """Yield every route in `patterns`, from the root."""
    for each in patterns:
        route = f"{above}{each.pattern}"
        if hasattr(each, "url_patterns"):
            yield from routes(each.url_patterns, route)
        else:
            yield route
