"""The admin of redirects and of broken links."""

from urllib.parse import urlencode

from django.contrib import admin
from django.db.models import Max, Sum
from django.urls import reverse
from django.utils.html import format_html

from blog.admin.autocomplete import WithChoosers
from blog.admin.deleting import WithConsequences
from blog.admin.report import ReportAdmin
from blog.models import BrokenLink, Post, Redirect


class KindFilter(admin.SimpleListFilter):
    title = "what it leads to"
    parameter_name = "to"

    def lookups(self, request, model_admin):
        return [
            ("post", "A post"),
            ("tag", "A hashtag"),
            ("person", "A person"),
            ("page", "A page"),
        ]

    def queryset(self, request, queryset):
        if self.value() in dict(self.lookup_choices):
            return queryset.filter(**{f"{self.value()}__isnull": False})
        return queryset


@admin.register(Redirect)
class RedirectAdmin(WithConsequences, WithChoosers, admin.ModelAdmin):
    """Redirects: those made when an address changed, and those that somebody added."""

    list_display = ["path", "leads_to", "made_at"]
    list_filter = [KindFilter]
    list_select_related = ["post", "tag", "person", "page"]
    search_fields = ["path"]
    autocomplete_fields = ["post", "tag", "person"]

    @admin.display(description="leads to")
    def leads_to(self, old):
        return format_html('<a href="{}">{}</a>', old.target.get_absolute_url(), old.target)

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        BrokenLink.objects.filter(path=obj.path).delete()


@admin.register(BrokenLink)
class BrokenLinkAdmin(ReportAdmin):
    """Broken links, the most requested first, each with a way to fix it."""

    report_template, report_title = "admin/blog/broken_links.html", "Broken links"

    def report(self, request):
        rows = (
            BrokenLink.objects.values("path")
            .annotate(times=Sum("count"), last=Max("day"))
            .order_by("-times", "path")[: self.SHOWN]
        )
        can_mend = request.user.has_perm("blog.add_redirect")
        return {"rows": with_ways_to_mend(rows), "can_mend": can_mend}

    def forget_row(self, request):
        wanted = request.POST.get("path", "").replace("\x00", "")
        is_gone = BrokenLink.objects.filter(path=wanted).delete()[0]
        return f"{wanted} was removed from the list." if is_gone else ""


def with_ways_to_mend(rows):
    """Return the rows, each with a link to a redirect form. A likely post is already chosen."""
    rows = list(rows)
    for row in rows:
        row["slug"] = row["path"].rstrip("/").rpartition("/")[2].removesuffix(".html")
    likely = {
        post.slug: post
        for post in Post.objects.filter(slug__in=[row["slug"] for row in rows]).only(
            "slug", "title"
        )
    }
    form = reverse("admin:blog_redirect_add")
    for row in rows:
        post = row["likely"] = likely.get(row["slug"])
        filled_in = {"path": row["path"], **({"post": post.pk} if post else {})}
        row["mend"] = f"{form}?{urlencode(filled_in)}"
    return rows
