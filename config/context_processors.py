"""What every template knows."""

from django.conf import settings


def blog(request):
    """`blog`: the row with the name, the tagline and the foot of the page. `canonical`: the one
    address of this page, without a query: a view whose page depends on one gives its own."""
    return {"blog": request.blog, "canonical": f"{settings.SITE_URL}{request.path}"}
