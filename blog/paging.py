"""Which page of a list is asked for: the same everywhere, for readers and for the team."""

from django.http import Http404


def page_number(request):
    """The number that `?page=` asks for, 1 when it is empty. 404 for what is none."""
    number = request.GET.get("page") or "1"
    if not (number.isascii() and number.isdecimal() and int(number[:9]) >= 1):
        raise Http404("There is no such page.")
    return int(number[:9])
