"""Who may use the moderators' pages, under which name, and where they go next."""

from functools import wraps

from django.contrib.auth.views import redirect_to_login
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone
from django.utils.dateparse import parse_datetime
from django.utils.http import url_has_allowed_host_and_scheme

from blog.numbers import whole_number


def moderators_only(view):
    """Let only moderators use the view.

    A GET without an account leads to the sign-in page. All others get 403.
    """

    @wraps(view)
    def guarded(request, *args, **kwargs):
        if request.user.has_perm("comments.moderate_comment"):
            request.read_at = timezone.now()  # before any row is read
            return view(request, *args, **kwargs)
        if request.user.is_anonymous and request.method in {"GET", "HEAD"}:
            return redirect_to_login(request.get_full_path(), reverse("admin:login"))
        raise PermissionDenied

    return guarded


def read_at(request):
    """Return when the moderator's page was made; None if the form does not say."""
    try:
        moment = parse_datetime(request.POST.get("read_at", ""))
    except ValueError:
        return None
    return moment if moment and timezone.is_aware(moment) else None


def next_page(request):
    """Return the page of the queue that the moderator came from; never another site."""
    target = request.POST.get("next") or request.GET.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(target, {request.get_host()}, request.is_secure())
    # Without a slash it would be taken for the name of a view.
    if is_ours and target.startswith("/"):
        return target
    return reverse("queue:list")


def numbers(request, name):
    """Return the valid keys in a form's field."""
    values = request.POST.getlist(name)[:1000]
    return [key for value in values if (key := whole_number(value)) is not None]


def team_name(user):
    """Return the name above what this member of the team writes."""
    person = getattr(user, "person", None)
    return (person and person.name) or user.get_full_name() or user.get_username()
