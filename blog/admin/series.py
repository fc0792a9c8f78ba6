"""Posts that belong together; which ones, is said on the page of each post."""

from django.contrib import admin
from django.db.models import Prefetch

from blog.admin.deleting import WithConsequences
from blog.models import Post, Series


@admin.register(Series)
class SeriesAdmin(WithConsequences, admin.ModelAdmin):
    list_display = ["title", "parts"]
    search_fields = ["title"]

    def get_queryset(self, request):
        """With the posts of each that whoever looks may read."""
        posts = Post.objects.readable_by(request.user).only("title", "series")
        posts = posts.order_by("publish_at", "pk")
        return super().get_queryset(request).prefetch_related(Prefetch("posts", posts, "readable"))

    @admin.display(description="posts")
    def parts(self, series):
        return ", ".join(post.title for post in series.readable)
