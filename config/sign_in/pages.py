"""How a page of the staff door is drawn: in the admin's look, also for those who are not inside."""

from django.contrib import admin
from django.shortcuts import render


def show(request, name, context, *, status=200, wait=0):
    """The page `sign_in/NAME.html`. With `wait`, 429: the door is shut for so many seconds."""
    request.retry_after = wait
    context = admin.site.each_context(request) | context
    return render(request, f"sign_in/{name}.html", context, status=429 if wait else status)
