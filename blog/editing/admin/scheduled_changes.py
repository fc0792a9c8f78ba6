"""Planned posts, and planned changes to public posts."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import (
    AdminDateWidget,
    AdminTextareaWidget,
    AdminTextInputWidget,
)
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from blog.admin.autocomplete import is_key
from blog.admin.dates import MomentField, in_the_future
from blog.admin.editor import ArticleWidget, media_with_nonce, warn_of_left_out
from blog.admin.post_form import names_in
from blog.content import sanitize
from blog.dates import moment_in_words
from blog.editing.admin.views import PostViews
from blog.editing.scheduled_changes import all_planned
from blog.models import Post, ScheduledChange


class ScheduleViews(PostViews):
    """Views of what is planned, with buttons to cancel it."""

    def urls(self):
        return [
            self.route("planned/", require_safe(self.show), name="planned"),
            self.route("planned/unschedule/", require_POST(self.unschedule), name="unschedule"),
            self.route("planned/cancel/", require_POST(self.cancel), name="cancel"),
        ]

    def show(self, request):
        if not self.model_admin.has_change_permission(request):
            raise PermissionDenied
        return self.page(
            request,
            "admin/blog/planned.html",
            title="Planned",
            rows=all_planned(Post.objects.editable_by(request.user)),
            zone=timezone.get_current_timezone_name(),
            now=timezone.now(),
        )

    def unschedule(self, request):
        post = self.on_the_plan(request, Post.objects.scheduled(), whose=lambda post: post)
        if post:
            post.unpublish()
            messages.success(request, f"“{post}” is a draft again.")
        return HttpResponseRedirect(reverse("admin:blog_post_planned"))

    def cancel(self, request):
        changes = ScheduledChange.objects.select_related("post")
        change = self.on_the_plan(request, changes, whose=lambda change: change.post)
        if change:
            change.delete()
            messages.success(request, f"The change of “{change.post}” is cancelled.")
        return HttpResponseRedirect(reverse("admin:blog_post_planned"))

    def on_the_plan(self, request, rows, *, whose):
        """Return the row that a button names, if it can still be cancelled."""
        if not self.model_admin.has_change_permission(request):
            raise PermissionDenied
        number = request.POST.get("row", "")
        row = rows.filter(pk=number).first() if is_key(number) else None
        if row is None:
            messages.warning(request, "That is not planned any more: it may have come to pass.")
        elif not self.model_admin.has_change_permission(request, whose(row)):
            raise PermissionDenied
        return row


def set_apart(post, stored, form):
    """Return the texts of the form as a planned change, not saved yet.

    `post` gets its `stored` texts again.
    """
    planned = ScheduledChange.of(post)
    planned.at = form.cleaned_data["change_at"]
    planned.hashtags = " ".join(f"#{name}" for name in form.all_hashtags())
    for name in ScheduledChange.TEXTS:
        setattr(post, name, getattr(stored, name))
    return planned


def plan(request, planned, *, based_on):
    """Save a planned change and add a message with its time."""
    planned.by, planned.based_on = request.user, based_on
    planned.save()
    when = moment_in_words(planned.at)
    message = f"The change is planned for {when}. Until then readers see the post as it was."
    messages.success(request, message)


def warn_if_overtaken(request, post):
    """Warn if a planned change of `post` would overwrite what was saved now."""
    planned = ScheduledChange.of_post(post)
    if planned and planned.is_overtaken:
        when = moment_in_words(planned.at)
        message = f"A change is planned for {when}, and it does not know what you saved now."
        messages.warning(request, f"{message} See “Planned”.")


class ScheduledChangeForm(forms.ModelForm):
    at = MomentField(label="Takes effect at")

    class Meta:
        model = ScheduledChange
        fields = [
            "at",
            "title",
            "summary",
            "update_text",
            "update_on",
            "body",
            "hashtags",
            "disclosure",
        ]
        widgets = {
            "summary": AdminTextareaWidget(attrs={"rows": 3}),
            "update_text": AdminTextareaWidget(attrs={"rows": 3}),
            "update_on": AdminDateWidget,
            "body": ArticleWidget,
            "hashtags": AdminTextInputWidget,
            "disclosure": AdminTextareaWidget(attrs={"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["at"].known = self.instance.at

    def clean_at(self):
        return in_the_future(self.cleaned_data["at"])

    def clean_body(self):
        return sanitize.clean(self.cleaned_data["body"])

    def clean_hashtags(self):
        return " ".join(f"#{name}" for name in names_in(self.cleaned_data["hashtags"]))


@admin.register(ScheduledChange)
class ScheduledChangeAdmin(admin.ModelAdmin):
    """The form of a planned change. Its permissions are those of its post.

    It is created in the form of the post and listed on the page “Planned”.
    """

    form = ScheduledChangeForm
    save_on_top = True

    class Media:
        css = {"all": ["css/admin.css"]}

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        user = request.user
        may_change = user.has_perm("blog.change_post")
        return may_change and (obj is None or obj.post.can_be_edited_by(user))

    has_view_permission = has_delete_permission = has_change_permission

    def has_module_permission(self, request):
        return False  # the page “Planned” links to it

    def save_model(self, request, obj, form, change):
        """Save the change. Its author has now seen the current text of the post."""
        obj.by = request.user
        obj.based_on = obj.post.revisions.first()
        super().save_model(request, obj, form, change)
        warn_of_left_out(request, form)

    def render_change_form(self, request, context, *args, **kwargs):
        context["media"] = media_with_nonce(request, context["media"])
        return super().render_change_form(request, context, *args, **kwargs)

    def changelist_view(self, request, extra_context=None):
        return HttpResponseRedirect(reverse("admin:blog_post_planned"))
