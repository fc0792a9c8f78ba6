"""The admin of series. The form of a post sets its series."""

from django.contrib import admin
from django.db.models import Prefetch

from blog.admin.deleting import WithConsequences
from blog.models import Post, Series


@admin.register(Series)
class SeriesAdmin(WithConsequences, admin.ModelAdmin):
    list_display = ["title", "parts"]
    search_fields = ["title"]

    def get_queryset(self, request):
        """Add the posts of each series that the user may view."""
        posts = Post.objects.readable_by(request.user).only("title", "series")
        posts = posts.order_by("publish_at", "pk")
        return super().get_queryset(request).prefetch_related(Prefetch("posts", posts, "readable"))

    @admin.display(description="posts")
    def parts(self, series):
        return ", ".join(post.title for post in series.readable)
