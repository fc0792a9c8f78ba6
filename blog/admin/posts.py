"""The posts: their list, and the page where one is written."""

from functools import partial

from django.contrib import admin, messages
from django.db import models
from django.forms.widgets import Script
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from blog.admin.autocomplete import WithChoosers
from blog.admin.dates import MomentField
from blog.admin.deleting import WithConsequences
from blog.admin.editor import WithEditor
from blog.admin.inlines import BylineInline, CorrectionInline, RelatedLinkInline
from blog.admin.picture_field import WithPictures
from blog.admin.post_form import PostForm
from blog.admin.publication_date import WithDates
from blog.admin.rights import WithPostsOfTheirOwn
from blog.editing.admin.autosave import WithAutosave
from blog.editing.admin.conflicts import WithConflicts
from blog.editing.admin.history import WithHistory
from blog.editing.admin.preview_links import WithPreviews
from blog.editing.admin.scheduled_changes import WithPlans
from blog.models import Byline, Person, Post
from blog.newsletter import emails


class StateFilter(admin.SimpleListFilter):
    """Drafts, planned, public: what an author asks, rather than two columns to combine."""

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
    """Whether the words of the update changed but its month did not, and has passed."""
    day, today = form.cleaned_data["update_on"], timezone.localdate()
    is_new = "update_text" in form.changed_data and "update_on" not in form.changed_data
    has_text = form.cleaned_data["update_text"].strip()
    return bool(day and has_text and is_new and (day.year, day.month) != (today.year, today.month))


@admin.register(Post)
class PostAdmin(
    WithConsequences,
    WithDates,
    WithPictures,
    WithChoosers,
    WithEditor,
    WithPlans,
    WithHistory,
    WithPreviews,
    WithConflicts,
    WithAutosave,
    WithPostsOfTheirOwn,
    admin.ModelAdmin,
):
    form = PostForm
    inlines = [BylineInline, RelatedLinkInline]
    list_display = ["title", "state", "publish_at", "written_by", "all_tags"]
    list_filter = [StateFilter, "tags", "people"]
    search_fields = ["title", "summary", "body"]
    date_hierarchy = "publish_at"
    readonly_fields = ["told", "preview"]
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
                    "told",
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
        css = {"all": ["css/admin.css", "css/sitting.css"]}
        js = [
            Script("js/ordered-rows.js", type="module"),
            Script("js/sitting/start.js", type="module"),
        ]

    def get_queryset(self, request):
        return super().get_queryset(request).with_people().prefetch_related("tags")

    def get_inlines(self, request, obj):
        was_seen = obj and (obj.is_published or obj.corrections.exists())
        return [*self.inlines, CorrectionInline] if was_seen else self.inlines

    def save_related(self, request, form, formsets, change):
        """A new post without a byline is by whoever wrote it, if they are a person of this blog."""
        super().save_related(request, form, formsets, change)
        person = Person.objects.filter(user=request.user).first()
        if not change and person and not form.instance.bylines.exists():
            Byline.objects.create(post=form.instance, person=person)
        if keeps_date_of_update(form):
            day = f"{form.cleaned_data['update_on']:%B %Y}"
            told = f"You changed the update, and it still says {day}. Is that its date?"
            messages.warning(request, told)

    def view_on_site(self, post):
        """Readers see only what is public; the author of a draft is led to its preview."""
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

    @admin.display(description="told by mail")
    def told(self, post):
        """Who is told, for the author to know before publishing."""
        return emails.told_in_words(post)
