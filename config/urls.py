"""All URLs of the site. The blog's are last, because years and slugs match the most."""

from django.conf import settings
from django.contrib import admin
from django.contrib.sitemaps.views import sitemap
from django.urls import include, path, re_path

from blog import converters  # noqa: F401 (registers the parts of our addresses)
from blog.sitemaps import SITEMAPS
from config import views
from config.csp_reports import views as csp_reports
from config.find_comments import views as find_comments
from config.operations import health, owner
from config.search import views as search

urlpatterns = [
    path("healthz", health.healthz, name="healthz"),
    path("readyz", health.readyz, name="readyz"),
    path("admin/comments/queue/", include("comments.moderation.urls")),
    path("admin/owner/<str:token>/", owner.owner, name="owner"),
    path("admin/", admin.site.urls),
    path("search/", search.search, name="search"),
    path("privacy/", views.privacy, {"slug": "privacy"}, name="privacy"),
    path("accessibility/", views.accessibility, {"slug": "accessibility"}, name="accessibility"),
    path("csp-report/", csp_reports.report, name="csp-report"),
    path("offline.js", views.offline_worker, name="offline-worker"),
    path("favicon.ico", views.favicon, name="favicon"),
    path("robots.txt", views.robots, name="robots"),
    path(
        "sitemap.xml",
        sitemap,
        {"sitemaps": SITEMAPS, "template_name": "sitemap.xml"},
        name="sitemap",
    ),
    path(".well-known/security.txt", views.security, name="security"),
    re_path(rf"^{settings.MEDIA_URL.strip('/')}/(?P<path>.+)$", views.media, name="media"),
    path("comment/find/", find_comments.ask, name="find-comments"),
    path("comment/find/sent/", find_comments.sent, name="find-comments-sent"),
    path("comment/find/<str:token>/", find_comments.found, name="found-comments"),
    path("comment/find/<str:token>/data/", find_comments.data, name="found-comments-data"),
    path("", include("comments.urls")),
    path("", include("blog.urls")),
]

handler404 = "config.views.page_not_found"
handler500 = "config.views.server_error"
