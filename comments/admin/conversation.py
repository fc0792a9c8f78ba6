"""The record of comments and threads. Moderators decide in the queue, not here."""

from django.contrib import admin
from django.db.models import Case, TextField, Value, When
from django.urls import reverse
from django.utils.html import format_html

from blog.models.deletion import goes_with
from blog.numbers import counted
from comments.admin.base import KeyOfAnotherAdmin
from comments.models import (
    Comment,
    Thread,
)


@admin.register(Comment)
class CommentAdmin(admin.ModelAdmin):
    """Read-only: comments change through their methods, never through a form."""

    list_display = ["by", "post", "status", "submitted_at", "in_queue"]
    list_filter = ["status", "kind"]
    list_select_related = ["post"]
    search_fields = ["author_name", "known_words"]
    date_hierarchy = "submitted_at"
    ordering = ["-submitted_at", "-pk"]
    fields = ["post", "parent", "by", "status", "submitted_at", "approved_at", "words"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="name", ordering="author_name")
    def by(self, comment):
        return format_html("<bdi>{}</bdi>", comment.shown_name)

    ASKED = {"status", "kind", "submitted_at"}
    """The columns that the query string may filter by. Django would accept any column, even one
    that this admin does not show, such as an e-mail address."""

    def lookup_allowed(self, lookup, value, request):
        return lookup.partition("__")[0] in self.ASKED

    def get_search_results(self, request, queryset, search_term):
        """Search only words that this user may read: some are behind the button “Read it”."""
        may_read = Comment.objects.can_be_read_by(request.user)
        known_words = Case(When(may_read, "body"), default=Value(""), output_field=TextField())
        queryset = queryset.annotate(known_words=known_words)
        return super().get_search_results(request, queryset, search_term)

    @admin.display(description="text")
    def words(self, comment):
        """Return the words, or a note: a crisis is read on its record, which stores who read it."""
        return "Behind “Read it”, on its record" if comment.is_for_the_rota else comment.body

    @admin.display(description="record")
    def in_queue(self, comment):
        address = reverse("queue:comment", args=[comment.pk])
        return format_html('<a href="{}">Decide, edit, reply</a>', address)


@goes_with("blog.Post")
def of_conversation(post):
    """Return what goes with a post, as sentences: the comments below it."""
    comments = Comment.objects.filter(post=post, erased_at=None)
    if not comments:
        return []
    count = counted(comments.filter(by_team=False).count(), "comment")
    return [
        f"The conversation under it goes too, for good: {count} by readers, what the team replied, "
        "and the record of what was decided. Their writers’ own links stop working."
    ]


@admin.register(Thread)
class ThreadAdmin(KeyOfAnotherAdmin):
    list_display = ["post", "visible_count", "latest_at", "is_open", "closes_after_days"]
    list_filter = ["is_open"]
    list_select_related = ["post"]
    search_fields = ["post__title"]
    fields = [
        "post",
        "is_open",
        "closes_after_days",
        "mode",
        "featured_comment",
        "visible_count",
        "latest_at",
    ]
    readonly_fields = ["post", "visible_count", "latest_at"]
    raw_id_fields = ["featured_comment"]

    def save_model(self, request, obj, form, change):
        """Save only the changed fields, under the lock: counts may change meanwhile."""
        with Thread.objects.locked(obj.pk) as thread:
            for name in form.changed_data:
                setattr(thread, name, getattr(obj, name))
            thread.version += 1
            thread.save(update_fields=[*form.changed_data, "version"])

    def has_add_permission(self, request):
        return False

    def has_delete_permission(self, request, obj=None):
        return False
