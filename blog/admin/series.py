"""Posts that belong together; which ones, is said on the page of each post."""

from django.contrib import admin

from blog.admin.deleting import WithConsequences
from blog.models import Series


@admin.register(Series)
class SeriesAdmin(WithConsequences, admin.ModelAdmin):
    list_display = ["title", "parts"]
    search_fields = ["title"]

    @admin.display(description="posts")
    def parts(self, series):
        return ", ".join(series.posts.order_by("publish_at").values_list("title", flat=True))
