"""What is planned: posts that will appear, and changes of posts that readers see already."""

from django import forms
from django.contrib import admin, messages
from django.contrib.admin.widgets import (
    AdminDateWidget,
    AdminTextareaWidget,
    AdminTextInputWidget,
)
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import path, reverse
from django.utils import timezone
from django.views.decorators.http import require_POST, require_safe

from blog.admin.dates import MomentField, in_the_future
from blog.admin.editor import ArticleWidget, WithEditor
from blog.admin.post_form import names_in
from blog.content import sanitize
from blog.dates import moment_in_words
from blog.editing.scheduled_changes import all_planned
from blog.models import Post, ScheduledChange


class WithPlans:
    """For the ModelAdmin of posts: a change may wait for its time, and all that waits is listed."""

    def get_fieldsets(self, request, obj=None):
        """A change of what readers see may be planned; a draft has no readers."""
        fieldsets = super().get_fieldsets(request, obj)
        if not hasattr(request, "has_readers"):  # asked again when a form has changed `obj`
            request.has_readers = bool(obj and obj.is_published)
        if request.has_readers:
            plan = ("A change for later", {"fields": ["change_at"]})
            return [*fieldsets[:1], plan, *fieldsets[1:]]
        return fieldsets

    def save_model(self, request, obj, form, change):
        at = form.cleaned_data.get("change_at")
        if not at:
            super().save_model(request, obj, form, change)
            if planned := ScheduledChange.of_post(obj):
                self.warn(request, planned)
            return
        planned = ScheduledChange.of(obj)
        planned.at, planned.by = at, request.user
        planned.hashtags = " ".join(f"#{name}" for name in form.all_hashtags())
        stored = Post.objects.get(pk=obj.pk)
        for name in ScheduledChange.TEXTS:
            setattr(obj, name, getattr(stored, name))
        super().save_model(request, obj, form, change)
        planned.based_on = stored.revisions.first()
        planned.save()
        when = moment_in_words(at)
        told = f"The change is planned for {when}. Until then readers see the post as it was."
        messages.success(request, told)

    def warn(self, request, planned):
        if planned.is_overtaken:
            when = moment_in_words(planned.at)
            told = f"A change is planned for {when}, and it does not know what you saved now."
            messages.warning(request, f"{told} See “Planned”.")

    def get_urls(self):
        views = {
            "planned": require_safe(self.planned_view),
            "planned/unschedule": require_POST(self.unschedule_view),
            "planned/cancel": require_POST(self.cancel_view),
        }
        return [
            path(
                f"{name}/",
                self.admin_site.admin_view(view),
                name=f"blog_post_{name.rpartition('/')[2]}",
            )
            for name, view in views.items()
        ] + super().get_urls()

    def planned_view(self, request):
        if not self.has_change_permission(request):
            raise PermissionDenied
        context = {
            **self.admin_site.each_context(request),
            "title": "Planned",
            "opts": self.opts,
            "rows": all_planned(Post.objects.editable_by(request.user)),
            "zone": timezone.get_current_timezone_name(),
            "now": timezone.now(),
        }
        return TemplateResponse(request, "admin/blog/planned.html", context)

    def unschedule_view(self, request):
        post = self.on_the_plan(request, Post.objects.scheduled(), whose=lambda post: post)
        if post:
            post.unpublish()
            messages.success(request, f"“{post}” is a draft again.")
        return HttpResponseRedirect(reverse("admin:blog_post_planned"))

    def cancel_view(self, request):
        changes = ScheduledChange.objects.select_related("post")
        change = self.on_the_plan(request, changes, whose=lambda change: change.post)
        if change:
            change.delete()
            messages.success(request, f"The change of “{change.post}” is cancelled.")
        return HttpResponseRedirect(reverse("admin:blog_post_planned"))

    def on_the_plan(self, request, rows, *, whose):
        """The row that a button names, if it is still there to be taken off the plan."""
        if not self.has_change_permission(request):
            raise PermissionDenied
        number = request.POST.get("row", "")
        known = number.isascii() and number.isdecimal() and len(number) < 19
        row = rows.filter(pk=number).first() if known else None
        if row is None:
            messages.warning(request, "That is not planned any more: it may have come to pass.")
        elif not self.has_change_permission(request, whose(row)):
            raise PermissionDenied
        return row


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
class ScheduledChangeAdmin(WithEditor, admin.ModelAdmin):
    """The form of a change that waits. It is begun in the form of its post, listed with the rest
    of what is planned, and is whose the post is."""

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
        return False  # "Planned" leads here

    def save_model(self, request, obj, form, change):
        """Who changes it has seen what the post says now."""
        obj.by = request.user
        obj.based_on = obj.post.revisions.first()
        super().save_model(request, obj, form, change)

    def changelist_view(self, request, extra_context=None):
        return HttpResponseRedirect(reverse("admin:blog_post_planned"))
