"""Views that belong to neither app: robots.txt, security.txt, media files, errors."""

import sys
from datetime import timedelta

from django.conf import settings
from django.db import DatabaseError, InterfaceError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.template import loader
from django.templatetags.static import static
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe
from django.views.static import serve

from blog.models import Page
from comments.thread.page import NotShown
from comments.thread.permalink import not_shown
from config import accessibility as axe
from config.middleware import busy
from config.operations import retention


@require_safe
def robots(request):
    """Tell crawlers what they need not read: forms, searches and the admin."""
    lines = [
        "User-agent: *",
        "Disallow: /admin/",
        "Disallow: /comment/",
        "Disallow: /search/",
        "Disallow: /*?replytocom=",
        f"Sitemap: {settings.SITE_URL}{reverse('sitemap')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


SECURITY_DAYS = 90
"""Days that security.txt is valid. It is created anew for each request."""


@require_safe
def security(request):
    """Show where to report a vulnerability (RFC 9116), if the owner has set it."""
    contact = request.blog.security_contact
    if not contact:
        raise Http404("The owner has named no contact.")
    expires = timezone.now() + timedelta(days=SECURITY_DAYS)
    lines = [
        f"Contact: {contact}",
        f"Expires: {expires:%Y-%m-%dT00:00:00Z}",
        "Preferred-Languages: en",
        f"Canonical: {settings.SITE_URL}{reverse('security')}",
    ]
    return HttpResponse("\n".join(lines) + "\n", content_type="text/plain; charset=utf-8")


@require_safe
def favicon(request):
    """Serve the icon that browsers request for pages without one, such as the admin's."""
    return redirect(static("img/icon.svg"))


@require_safe
def offline_worker(request):
    """Serve the service worker for saved pages, from the root because it controls paths below."""
    path = settings.BASE_DIR / "config/static/js/offline.js"
    return HttpResponse(path.read_bytes(), content_type="text/javascript; charset=utf-8")


@require_safe
def media(request, path):
    """Serve an uploaded file. File names are never used again, so it may be cached for ever."""
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@require_safe
def privacy(request, slug):
    """Show the owner's privacy page, followed by the list of what the software stores."""
    page = Page.objects.filter(slug=slug).first() or Page(slug=slug, title="Privacy")
    kept = [*retention.KEPT, retention.kept_in_backups()]
    return render(request, "privacy.html", {"page": page, "kept": kept})


@require_safe
def accessibility(request, slug):
    """Show the owner's accessibility page, followed by the result of the last test."""
    page = Page.objects.filter(slug=slug).first() or Page(slug=slug, title="Accessibility")
    return render(request, "accessibility.html", {"page": page, "found": axe.last_run()})


def page_not_found(request, exception):
    """Say that there is nothing at an address, or why a comment is not shown."""
    if isinstance(exception, NotShown):
        response = not_shown(request, exception)
        response.is_told = True  # not a broken link that the owner could fix
        return response
    return render(request, "404.html", status=404)


def server_error(request):
    """Show an error page without the blog's row, because the database may be the cause."""
    _, error, _ = sys.exc_info()
    if isinstance(error, DatabaseError | InterfaceError) and busy.is_passing(error):
        return busy.answer(request)
    return HttpResponse(loader.get_template("500.html").render(), status=500)
