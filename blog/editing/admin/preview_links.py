"""Previews of a post, for its author and, by a link, for colleagues without an account."""

from django import forms
from django.contrib import messages
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils.html import format_html
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from blog.admin.autocomplete import is_key
from blog.dates import moment_in_words
from blog.editing.admin.views import PostViews
from blog.models import PreviewLink, ScheduledChange
from blog.models.addresses import absolute
from blog.views import render_post


class LinkForm(forms.Form):
    days = forms.TypedChoiceField(
        label="It works for",
        coerce=int,
        choices=[(1, "one day"), (7, "seven days"), (30, "thirty days")],
        initial=7,
    )


class PreviewViews(PostViews):
    """Views of the preview of a post and of its preview links."""

    def urls(self):
        links = require_http_methods(["GET", "HEAD", "POST"])(self.links)
        revoke = require_POST(self.revoke)
        return [
            self.route("<int:object_id>/preview/", require_safe(self.show), name="preview"),
            self.route("<int:object_id>/links/", links, name="links"),
            self.route("<int:object_id>/links/revoke/", revoke, name="revoke"),
        ]

    def show(self, request, object_id):
        post = self.post_to_change(request, object_id)
        change = ScheduledChange.of_post(post)
        preview = what_readers_see(post, change)
        return render_post(request, change.shown_in(post) if change else post, preview=preview)

    def links(self, request, object_id):
        """List the preview links, with a form to create one.

        The response to the form shows the new link. After a redirect, it would have to be stored.
        """
        post = self.post_to_change(request, object_id)
        form, made = LinkForm(request.POST if request.method == "POST" else None), None
        change = ScheduledChange.of_post(post)
        is_known = post.is_published and not change
        if form.is_valid() and not is_known:
            days = form.cleaned_data["days"]
            made = PreviewLink.make(post, by=request.user, days=days)
        return self.page(
            request,
            "admin/blog/preview_links.html",
            title="Links for colleagues",
            post=post,
            change=change,
            is_known=is_known,
            form=form,
            made=made,
            address=made and absolute(made.path),
            links=post.preview_links.valid().select_related("made_by"),
        )

    def revoke(self, request, object_id):
        post = self.post_to_change(request, object_id)
        number = request.POST.get("link", "")
        if is_key(number) and post.preview_links.filter(pk=number).delete()[0]:
            messages.success(request, "The link was revoked: it shows nothing any more.")
        return HttpResponseRedirect(reverse("admin:blog_post_links", args=[post.pk]))


def links_to(post):
    """Return the context for the preview section of the post's form."""
    if not post.pk:
        return "Save first: then you and your colleagues can see the post as it will be."
    return format_html(
        '<a href="{}">See it as it will be</a> · <a href="{}">Links for colleagues ({})</a>',
        reverse("admin:blog_post_preview", args=[post.pk]),
        reverse("admin:blog_post_links", args=[post.pk]),
        post.preview_links.valid().count(),
    )


def what_readers_see(post, change):
    """Describe for the author when readers will see the same."""
    if change:
        return f"Readers will see the post so from {moment_in_words(change.at)}."
    if post.is_published:
        return "Readers see this post as it is here."
    if post.is_scheduled:
        return f"Readers will see it from {moment_in_words(post.publish_at)}."
    return "It is a draft: readers do not see it."
