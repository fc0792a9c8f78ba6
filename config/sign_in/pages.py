"""Renders the pages of the sign-in, in the style of the admin."""

from django.contrib import admin
from django.shortcuts import render


def show(request, name, context, *, status=200, wait=0):
    """Render `sign_in/NAME.html`. With `wait`, the seconds of a lockout, the status is 429."""
    request.retry_after = wait
    context = admin.site.each_context(request) | context
    return render(request, f"sign_in/{name}.html", context, status=429 if wait else status)
