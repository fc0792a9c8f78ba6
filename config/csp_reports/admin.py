"""The admin's list of what browsers blocked, in words for the owner."""

from django.conf import settings
from django.contrib import admin

from blog.admin.report import ReportAdmin
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
class CspViolationAdmin(ReportAdmin):
    """The list of blocked resources, the most frequent first."""

    report_template, report_title = "admin/blog/blocked.html", "Blocked by browsers"

    def report(self, request):
        rows = list(CspViolation.objects.all()[: self.SHOWN])
        for row in rows:
            row.page, row.what = page_in_words(row.route), rule_in_words(row.directive)
        return {"rows": rows, "days": settings.MISSING_ADDRESS_DAYS}

    def forget_row(self, request):
        row = CspViolation.objects.filter(pk=whole_number(request.POST.get("row"))).first()
        if row is None:
            return ""
        row.delete()
        return f"{page_in_words(row.route)}: taken off the list."
