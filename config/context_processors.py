"""Context for every template."""

from django.conf import settings


def blog(request):
    """Return `blog` and `canonical`.

    `blog` is the row with the blog's settings. `canonical` is the one address of this page without
    a query. Views whose page depends on a query pass their own.
    """
    return {"blog": request.blog, "canonical": f"{settings.SITE_URL}{request.path}"}
