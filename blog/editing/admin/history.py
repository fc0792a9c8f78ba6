"""Earlier versions of a post: what they said, who saved them, and how to restore one."""

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponseRedirect
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.views.decorators.http import require_POST

from blog.admin.autocomplete import is_key
from blog.dates import moment_in_words
from blog.editing.admin.views import PostViews
from blog.models import Revision
from blog.paging import page_number

SHOWN = 20
"""Revisions in the list next to the one that is shown."""


class HistoryViews(PostViews):
    """Views of the revisions of a post."""

    def urls(self):
        revert = require_POST(self.revert)
        return [self.route("<int:object_id>/history/revert/", revert, name="revert")]

    def show(self, request, object_id):
        """Show the list of revisions, and what the chosen one changed."""
        # Only the authors may see what the post said before it was public.
        post = self.post_to_change(request, object_id if is_key(object_id) else None)
        revisions = post.revisions.select_related("by")
        page = Paginator(revisions, SHOWN).get_page(page_number(request))
        asked = request.GET.get("revision", "")
        shown = chosen(revisions, asked) if asked else next(iter(page), None)
        with_now = request.GET.get("with") == "now"
        other = (Revision.of(post) if with_now else shown.before) if shown else None
        return self.page(
            request,
            "admin/blog/history.html",
            title=f"History of “{post}”",
            post=post,
            page=page,
            shown=shown,
            with_now=with_now,
            is_now=shown and shown.says == Revision.of(post).says,
            changes=changes(shown, other, with_now=with_now) if shown else [],
            can_revert=True,
        )

    def revert(self, request, object_id):
        post = self.post_to_change(request, object_id)
        revision = chosen(post.revisions, request.POST.get("revision", ""))
        revision.bring_back(by=request.user)
        when = moment_in_words(revision.at)
        messages.success(
            request, f"The version of {when} is restored. What it replaced stays in the history."
        )
        return HttpResponseRedirect(reverse("admin:blog_post_history", args=[post.pk]))


def chosen(revisions, number):
    """Return the revision of this number; 404 if it is none of these."""
    return get_object_or_404(revisions, pk=number if is_key(number) else None)


def changes(shown, other, *, with_now):
    """Return what a revision changed, or what has changed since it."""
    return other.changes_from(shown) if with_now else shown.changes_from(other)
