"""Page numbers of lists, the same for readers and for the team."""

from django.http import Http404


def page_number(request):
    """Return the number in `?page=`, 1 if it is empty. Raise Http404 for anything but 1, 2, …"""
    number = request.GET.get("page") or "1"
    if not (number.isascii() and number.isdecimal() and int(number[:9]) >= 1):
        raise Http404("There is no such page.")
    return int(number[:9])
