"""Pages that belong to neither app: what robots may read, media files, errors."""

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
"""For how long what security.txt says may be believed; it is made anew with each request."""


@require_safe
def security(request):
    """Where to report a weakness (RFC 9116). The owner says it; without that, there is none."""
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
    """Browsers ask for this name on pages that name no icon, such as the admin's."""
    return redirect(static("img/icon.svg"))


@require_safe
def offline_worker(request):
    """The script that answers for kept pages. From the root, for it serves what stands below it."""
    path = settings.BASE_DIR / "config/static/js/offline.js"
    return HttpResponse(path.read_bytes(), content_type="text/javascript; charset=utf-8")


@require_safe
def media(request, path):
    """An uploaded file. Names are never used again, so a copy may be kept for ever."""
    response = serve(request, path, document_root=settings.MEDIA_ROOT)
    response["Cache-Control"] = "public, max-age=31536000, immutable"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@require_safe
def privacy(request, slug):
    """What the owner says about it, and under it what the software keeps, from its own list."""
    page = Page.objects.filter(slug=slug).first() or Page(slug=slug, title="Privacy")
    kept = [*retention.KEPT, retention.kept_in_backups()]
    return render(request, "privacy.html", {"page": page, "kept": kept})


@require_safe
def accessibility(request, slug):
    """What the owner says about it, and under it what the last test of every page found."""
    page = Page.objects.filter(slug=slug).first() or Page(slug=slug, title="Accessibility")
    return render(request, "accessibility.html", {"page": page, "found": axe.last_run()})


def page_not_found(request, exception):
    if isinstance(exception, NotShown):
        response = not_shown(request, exception)
        response.is_told = True  # the owner could mend nothing
        return response
    return render(request, "404.html", status=404)


def server_error(request):
    """Without the blog's row: whatever failed, this page must not need the database."""
    _, error, _ = sys.exc_info()
    if isinstance(error, DatabaseError | InterfaceError) and busy.is_passing(error):
        return busy.answer(request)
    return HttpResponse(loader.get_template("500.html").render(), status=500)
