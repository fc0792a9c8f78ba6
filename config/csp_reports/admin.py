"""The admin's list of what browsers blocked, in words for the owner."""

from django.conf import settings
from django.contrib import admin, messages
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from blog.models import CspViolation
from blog.numbers import whole_number

PAGES = {
    "": "A page that is not known here",
    "blog:home": "The home page",
    "blog:post-detail": "Posts",
    "blog:page": "Pages such as “About”",
    "blog:preview": "Previews of posts",
    "blog:archive": "The archive",
    "blog:year": "The archive of a year",
    "blog:month": "The archive of a month",
    "blog:tag": "Hashtags",
    "blog:author": "Authors",
    "comments:own": "A reader’s own page for a comment",
    "comments:how-we-moderate": "How we moderate",
    "search": "Search",
    "privacy": "Privacy",
    "accessibility": "Accessibility",
}
STAFF = ("admin:", "queue:", "owner")

RULES = {
    "script-src": "a script",
    "style-src": "a style",
    "img-src": "a picture",
    "font-src": "a font",
    "media-src": "sound or video",
    "connect-src": "a connection that a script wanted to make",
    "form-action": "a form that would have been sent to another site",
    "frame-src": "a page of another site within this page",
    "frame-ancestors": "another site that wanted to show this page as a part of its own",
    "base-uri": "a change of where the page’s links lead",
    "require-trusted-types-for": "a script that wanted to make HTML of text",
    "trusted-types": "a script that wanted to make HTML of text",
}


def page_in_words(route):
    """Return the kind of page in words, or else the name of its route."""
    if route in PAGES:
        return PAGES[route]
    kind = "Pages of the staff" if route.startswith(STAFF) else "Other pages"
    return f"{kind} ({route})"


def rule_in_words(directive):
    """Describe what was blocked. Elements and attributes are the same to an owner."""
    rule = directive.removesuffix("-elem").removesuffix("-attr")
    return RULES.get(rule, "something else")


@admin.register(CspViolation)
class CspViolationAdmin(admin.ModelAdmin):
    """The list of blocked resources, the most frequent first. Rows can only be deleted."""

    SHOWN = 200

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def get_urls(self):
        forget = self.admin_site.admin_view(require_POST(self.forget))
        return [path("forget/", forget, name="blog_cspviolation_forget"), *super().get_urls()]

    def changelist_view(self, request, extra_context=None):
        if not self.has_view_permission(request):
            raise PermissionDenied
        rows = list(CspViolation.objects.all()[: self.SHOWN])
        for row in rows:
            row.page, row.what = page_in_words(row.route), rule_in_words(row.directive)
        context = {
            **self.admin_site.each_context(request),
            "title": "Blocked by browsers",
            "opts": self.opts,
            "rows": rows,
            "days": settings.MISSING_ADDRESS_DAYS,
            "can_forget": self.has_delete_permission(request),
        }
        return TemplateResponse(request, "admin/blog/blocked.html", context)

    def forget(self, request):
        if not self.has_delete_permission(request):
            raise PermissionDenied
        wanted = whole_number(request.POST.get("row"))
        row = CspViolation.objects.filter(pk=wanted).first()
        if row:
            row.delete()
            messages.success(request, f"{page_in_words(row.route)}: taken off the list.")
        return HttpResponseRedirect(reverse("admin:blog_cspviolation_changelist"))
