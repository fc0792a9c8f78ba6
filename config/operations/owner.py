"""Makes sure that a new blog has an owner before its first page is served.

The owner is named in the environment or at the terminal. Otherwise the site prints a link, and
responds to nothing else until somebody has used it.
"""

from django.contrib import admin
from django.contrib.auth import get_user_model
from django.contrib.auth.forms import UserCreationForm
from django.core import signing
from django.core.exceptions import ImproperlyConfigured
from django.db import connection, transaction
from django.http import Http404
from django.shortcuts import render
from django.template import loader
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from config import env
from config.operations.locks import alone
from config.sign_in import session

SALT = "config.operations.owner"

LINK_SECONDS = 24 * 3600
"""Seconds that the link works unless there is an owner before. Each start prints a new one."""

VARIABLES = {
    "username": "DJANGO_SUPERUSER_USERNAME",
    "password1": "DJANGO_SUPERUSER_PASSWORD",
    "email": "DJANGO_SUPERUSER_EMAIL",
}


class OwnerForm(UserCreationForm):
    """The name, the e-mail address and the password of an owner."""

    class Meta(UserCreationForm.Meta):
        model = get_user_model()
        fields = ("username", "email")
        labels = {"email": "E-mail address"}

    def save(self, commit=True):
        self.instance.is_staff = self.instance.is_superuser = True
        return super().save(commit)


def exists():
    """Return whether the blog has an owner who can log in."""
    return get_user_model().objects.filter(is_superuser=True, is_active=True).exists()


def from_environment():
    """Create the owner named in the environment. Return whether one is named.

    Raise ImproperlyConfigured with the variable that is missing or invalid.
    """
    data = {field: env.text(name) for field, name in VARIABLES.items()}
    if not data["username"] and not data["password1"]:
        return False
    form = OwnerForm({**data, "password2": data["password1"]})
    if not form.is_valid():
        field, (words, *_) = next(iter(form.errors.items()))
        raise ImproperlyConfigured(f"{VARIABLES[field.replace('2', '1')]}: {words}")
    form.save()
    return True


def link():
    """Return the path for creating an owner if there is none."""
    return reverse("owner", args=[signing.dumps("owner", salt=SALT)])


@require_http_methods(["GET", "HEAD", "POST"])
def owner(request, token):
    """Let whoever has the link choose a name and a password, and become the owner, once."""
    try:
        signing.loads(token, salt=SALT, max_age=LINK_SECONDS)
    except signing.BadSignature:
        raise Http404("This link is too old, or was never one.") from None
    form = OwnerForm(request.POST if request.method == "POST" else None)
    with alone(connection, "owner"), transaction.atomic():
        if exists():
            raise Http404("This blog has an owner.")
        made = form.save() if form.is_valid() else None
    if made:
        return session.complete(request, made, second_factor=False)
    context = {**admin.site.each_context(request), "title": "Who owns this blog?", "form": form}
    status = 422 if form.is_bound else 200
    return render(request, "admin/owner.html", context, status=status)


class UntilOwned:
    """A WSGI application that serves nothing but the link until there is an owner."""

    OPEN = ("/admin/owner/", "/static/", "/healthz", "/readyz")

    def __init__(self, application):
        self.application, self.is_owned = application, False
        self.page = loader.render_to_string("unowned.html").encode()

    def __call__(self, environ, start_response):
        self.is_owned = self.is_owned or exists()
        if self.is_owned or environ["PATH_INFO"].startswith(self.OPEN):
            return self.application(environ, start_response)
        headers = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(self.page)),
            "Cache-Control": "no-store",
            "Retry-After": "60",
        }
        start_response("503 Service Unavailable", list(headers.items()))
        return [self.page]
