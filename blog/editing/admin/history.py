"""What a post said before, who changed it, and how to have it back."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.views.decorators.http import require_POST

from blog.dates import moment_in_words
from blog.models import Post, Revision
from blog.paging import page_number

SHOWN = 20
"""Revisions in the list beside the one that is read."""


class WithHistory:
    """For the ModelAdmin of posts: keeps a revision of each save, and shows them."""

    def save_model(self, request, obj, form, change):
        if change:
            # What stands there may have been written by something that keeps no history.
            Revision.keep(Post.objects.get(pk=obj.pk))
        super().save_model(request, obj, form, change)

    def save_related(self, request, form, formsets, change):
        super().save_related(request, form, formsets, change)
        Revision.keep(form.instance, by=request.user)

    def get_urls(self):
        revert = self.admin_site.admin_view(require_POST(self.revert_view))
        door = path("<int:object_id>/history/revert/", revert, name="blog_post_revert")
        return [door, *super().get_urls()]

    def history_view(self, request, object_id, extra_context=None):
        """The revisions, and what the chosen one changed."""
        number = object_id if object_id.isdecimal() and len(object_id) < 19 else None
        post = get_object_or_404(Post, pk=number)
        # What it said before readers saw it is its authors' own.
        if not self.has_change_permission(request, post):
            raise PermissionDenied
        revisions = post.revisions.select_related("by")
        page = Paginator(revisions, SHOWN).get_page(page_number(request))
        asked = request.GET.get("revision", "")
        shown = chosen(revisions, asked) if asked else next(iter(page), None)
        with_now = request.GET.get("with") == "now"
        other = (Revision.of(post) if with_now else shown.before) if shown else None
        context = {
            **self.admin_site.each_context(request),
            "title": f"History of “{post}”",
            "opts": self.opts,
            "post": post,
            "page": page,
            "shown": shown,
            "with_now": with_now,
            "is_now": shown and shown.says == Revision.of(post).says,
            "changes": changes(shown, other, with_now=with_now) if shown else [],
            "can_revert": self.has_change_permission(request, post),
        }
        return TemplateResponse(request, "admin/blog/history.html", context)

    def revert_view(self, request, object_id):
        post = get_object_or_404(Post, pk=object_id)
        if not self.has_change_permission(request, post):
            raise PermissionDenied
        revision = chosen(post.revisions, request.POST.get("revision", ""))
        revision.bring_back(by=request.user)
        when = moment_in_words(revision.at)
        messages.success(
            request, f"The words of {when} are back. What they replaced stays in the history."
        )
        return HttpResponseRedirect(reverse("admin:blog_post_history", args=[post.pk]))


def chosen(revisions, number):
    known = number.isascii() and number.isdecimal() and len(number) < 19
    return get_object_or_404(revisions, pk=number if known else None)


def changes(shown, other, *, with_now):
    """What a revision changed; or, compared with now, what was changed since."""
    return other.changes_from(shown) if with_now else shown.changes_from(other)
