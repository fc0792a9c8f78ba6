"""What every template knows."""

from django.conf import settings


def blog(request):
    """`blog`: the row with the name, the tagline and the foot of the page. `canonical`: the one
    address of this page, without what a reader chose about the order or the size of it."""
    page = request.GET.get("page", "")
    query = f"?page={page}" if page.isdecimal() and page != "1" else ""
    return {"blog": request.blog, "canonical": f"{settings.SITE_URL}{request.path}{query}"}
