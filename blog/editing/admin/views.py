"""What the pages beside the form of a post have in common."""

from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404
from django.template.response import TemplateResponse
from django.urls import path

from blog.models import Post


class PostViews:
    """Some pages of the admin about posts. They ask `model_admin` who may do what.

    A subclass has `urls`, the routes that `PostAdmin` puts before Django's own.
    """

    def __init__(self, model_admin):
        self.model_admin = model_admin

    def route(self, address, view, *, name):
        """A route for those who may use the admin; reversed as `admin:blog_post_<name>`."""
        view = self.model_admin.admin_site.admin_view(view)
        return path(address, view, name=f"blog_post_{name}")

    def page(self, request, template, **context):
        """An answer with what every page of the admin needs."""
        basis = self.model_admin.admin_site.each_context(request)
        context = {**basis, "opts": self.model_admin.opts, **context}
        return TemplateResponse(request, template, context)

    def post_to_change(self, request, pk):
        """The post, for those who may change it; 404 for no post, 403 for somebody else's."""
        post = get_object_or_404(Post, pk=pk)
        if not self.model_admin.has_change_permission(request, post):
            raise PermissionDenied
        return post
