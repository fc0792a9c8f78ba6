"""The base class of the admin views about a post."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path

from blog.models import Post


class PostViews:
    """Admin views about a post. `model_admin` decides about permissions.

    A subclass has `urls`, the routes that `PostAdmin` puts before Django's own.
    """

    def __init__(self, model_admin):
        self.model_admin = model_admin

    def route(self, address, view, *, name):
        """Return a route for admin users, named `admin:blog_post_<name>`."""
        view = self.model_admin.admin_site.admin_view(view)
        return path(address, view, name=f"blog_post_{name}")

    def page(self, request, template, **context):
        """Return a response with the context that every admin page needs."""
        basis = self.model_admin.admin_site.each_context(request)
        context = {**basis, "opts": self.model_admin.opts, **context}
        return TemplateResponse(request, template, context)

    def post_to_change(self, request, pk):
        """Return the post. Raise 403 if the user may not change it, 404 if there is none."""
        post = get_object_or_404(Post, pk=pk)
        if not self.model_admin.has_change_permission(request, post):
            raise PermissionDenied
        return post
