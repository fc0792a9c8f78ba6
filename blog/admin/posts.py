"""The admin of posts: the list and the form."""

from functools import partial

from django.contrib import admin, messages
from django.db import models, transaction
from django.forms.widgets import Script
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from blog.admin import editor, picture_field, publication_date
from blog.admin.autocomplete import WithChoosers
from blog.admin.dates import MomentField
from blog.admin.deleting import WithConsequences
from blog.admin.inlines import BylineInline, CorrectionInline, RelatedLinkInline
from blog.admin.post_form import PostForm
from blog.admin.rights import WithPostsOfTheirOwn
from blog.editing.admin import autosave, conflicts, scheduled_changes
from blog.editing.admin.autosave import AutosaveViews
from blog.editing.admin.history import HistoryViews
from blog.editing.admin.preview_links import PreviewViews, links_to
from blog.editing.admin.scheduled_changes import ScheduleViews
from blog.models import Byline, Person, Post, Revision
from blog.newsletter import emails


class StateFilter(admin.SimpleListFilter):
    """Filter posts by draft, planned or public, which combines two columns."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        states = [("drafts", "Drafts"), ("scheduled", "Planned"), ("published", "Public")]
        old = [("old", "Old, not reviewed")] if request.blog.is_about_health else []
        return states + old

    def queryset(self, request, queryset):
        states = {
            "drafts": queryset.drafts,
            "scheduled": queryset.scheduled,
            "published": queryset.published,
            "old": partial(queryset.to_review, request.blog),
        }
        return states.get(self.value(), queryset.all)()


def keeps_date_of_update(form):
    """Return whether the update's words changed while its month, now past, did not."""
    day, today = form.cleaned_data["update_on"], timezone.localdate()
    is_new = "update_text" in form.changed_data and "update_on" not in form.changed_data
    has_text = form.cleaned_data["update_text"].strip()
    return bool(day and has_text and is_new and (day.year, day.month) != (today.year, today.month))


def add_byline_of_author(request, post):
    """Give a new post without a byline the user's own, if the user is a person of this blog."""
    person = Person.objects.filter(user=request.user).first()
    if person and not post.bylines.exists():
        Byline.objects.create(post=post, person=person)


@admin.register(Post)
class PostAdmin(WithConsequences, WithChoosers, WithPostsOfTheirOwn, admin.ModelAdmin):
    """The list and the form of posts.

    `blog.editing.admin` and the modules beside this one do the work. Django's hooks call them here,
    in the required order. They share only the request. Its `put_back` is the unsaved text that the
    form shows, or None.
    """

    form = PostForm
    inlines = [BylineInline, RelatedLinkInline]
    list_display = ["title", "state", "publish_at", "written_by", "all_tags"]
    list_filter = [StateFilter, "tags", "people"]
    search_fields = ["title", "summary", "body"]
    date_hierarchy = "publish_at"
    readonly_fields = ["recipients", "preview"]
    autocomplete_fields = ["series", "replaced_by"]
    save_on_top = True
    formfield_overrides = {models.DateTimeField: {"form_class": MomentField}}
    fieldsets = [
        (None, {"fields": ["title", "slug", "summary", "body", "hashtags", "series"]}),
        (
            "Publication",
            {
                "fields": [
                    "status",
                    "publish_at",
                    "updated_at",
                    "is_silent",
                    "recipients",
                    "preview",
                ]
            },
        ),
        ("Picture", {"fields": ["image", "image_alt", "image_is_decorative"]}),
        (
            "Updates and reviews",
            {"fields": ["update_text", "update_on", "reviewed_on", "replaced_by"]},
        ),
        ("Disclosure", {"fields": ["disclosure"]}),
    ]

    class Media:
        css = {"all": ["css/admin.css", "css/autosave.css"]}
        js = [
            Script("js/ordered-rows.js", type="module"),
            Script("js/autosave/start.js", type="module"),
        ]

    def get_urls(self):
        views = (ScheduleViews, HistoryViews, PreviewViews, AutosaveViews)
        routes = [route for kind in views for route in kind(self).urls()]
        return routes + super().get_urls()

    def history_view(self, request, object_id, extra_context=None):
        return HistoryViews(self).show(request, object_id)

    def get_queryset(self, request):
        return super().get_queryset(request).with_people().prefetch_related("tags")

    def get_inlines(self, request, obj):
        was_seen = obj and (obj.is_published or obj.corrections.exists())
        return [*self.inlines, CorrectionInline] if was_seen else self.inlines

    def get_fieldsets(self, request, obj=None):
        """Offer to plan a change only if readers can see the post."""
        first, *others = super().get_fieldsets(request, obj)
        if obj and obj.is_published:
            return [first, ("A change for later", {"fields": ["change_at"]}), *others]
        return [first, *others]

    # Show the form

    def changeform_view(self, request, object_id=None, *args, **kwargs):
        view = super().changeform_view

        def locked(request):
            with transaction.atomic():
                if request.method == "POST":
                    conflicts.lock(object_id)
                request.put_back = autosave.asked_for(request, object_id)
                return view(request, object_id, *args, **kwargs)

        return picture_field.try_again(locked, request)

    def get_form(self, request, obj=None, change=False, **kwargs):
        form = super().get_form(request, obj, change, **kwargs)
        if request.put_back:
            form = autosave.filled_in(form, request.put_back.data)
        return picture_field.telling(request, form)

    def get_formset_kwargs(self, request, obj, inline, prefix):
        options = super().get_formset_kwargs(request, obj, inline, prefix)
        if request.put_back:
            options |= autosave.rows_put_back(request.put_back, prefix)
        return options

    def render_change_form(self, request, context, *args, obj=None, **kwargs):
        form = context["adminform"].form
        context |= publication_date.questions(request, form)
        picture_field.keep_refused(form)  # before the text, which is kept with its pictures
        context["media"] = editor.media_with_nonce(request, context["media"])
        if autosave.may_write(self, request, obj):
            if obj:
                context |= conflicts.shown_of_others(request, obj, form, request.put_back)
            context |= autosave.kept_texts(request, obj, form, request.put_back)
        return super().render_change_form(request, context, *args, obj=obj, **kwargs)

    # Save the form

    def save_model(self, request, obj, form, change):
        """Save the post, after storing the current text as a revision."""
        stored = Post.objects.get(pk=obj.pk) if change else None
        if form.cleaned_data.get("change_at"):
            waits = scheduled_changes.set_apart(obj, stored, form)
        else:
            waits = None
        if change:
            # Something that keeps no history may have written the current text.
            Revision.keep(stored)
            if request.POST.get("edition") not in (None, "", obj.edition):
                conflicts.keep_replaced(self, request, stored)
        else:
            obj.begun_by = request.user

        super().save_model(request, obj, form, change)

        if waits:
            scheduled_changes.plan(request, waits, based_on=obj.revisions.first())
        else:
            scheduled_changes.warn_if_overtaken(request, obj)
        editor.warn_of_left_out(request, form)
        picture_field.forget_saved(form)

    def save_related(self, request, form, formsets, change):
        """Save the related rows, then store the new text as the latest revision."""
        super().save_related(request, form, formsets, change)
        post = form.instance
        autosave.end(request, post)
        Revision.keep(post, by=request.user)
        publication_date.tell_readers_view(request, form)
        if not change:
            add_byline_of_author(request, post)
        if keeps_date_of_update(form):
            day = f"{form.cleaned_data['update_on']:%B %Y}"
            message = f"You changed the update, and it still says {day}. Is that its date?"
            messages.warning(request, message)

    # What the list and the form show

    def view_on_site(self, post):
        """Return the address of a public post, or of the preview of a draft."""
        preview = reverse("admin:blog_post_preview", args=[post.pk])
        return post.get_absolute_url() if post.is_published else preview

    @admin.display(description="state", ordering="status")
    def state(self, post):
        kind, words = (
            ("draft", "Draft")
            if post.status == Post.Status.DRAFT
            else ("planned", "Planned")
            if post.is_scheduled
            else ("public", "Public")
        )
        return format_html('<span class="state {}">{}</span>', kind, words)

    @admin.display(description="by")
    def written_by(self, post):
        return ", ".join(person.name for person in post.authors)

    @admin.display(description="hashtags")
    def all_tags(self, post):
        return " ".join(str(tag) for tag in post.tags.all())

    @admin.display(description="who will be e-mailed")
    def recipients(self, post):
        """Describe for the author who will be e-mailed about the post."""
        return emails.recipients_in_words(post)

    @admin.display(description="preview")
    def preview(self, post):
        return links_to(post)
