"""Where authors publish."""

import re

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AdminTextareaWidget, AdminURLFieldWidget
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.core.validators import URLValidator
from django.db import models
from django.forms.widgets import Script
from django.utils import timezone
from django.utils.html import format_html

from blog import images
from blog.models import Blog, Byline, OldAddress, Page, Person, Post, RelatedLink, Tag
from blog.models.addresses import free_slug

admin.site.site_header = "Colloquy"
admin.site.site_title = "Colloquy"
admin.site.index_title = "What would you like to do?"

HASHTAG = re.compile(r"[\w-]+")


class PostForm(forms.ModelForm):
    """A post as its author edits it: tags are typed as hashtags."""

    hashtags = forms.CharField(
        required=False,
        help_text="With or without #, separated by blanks or commas: #fatigue #heat. "
        "New ones are made.",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )

    class Meta:
        model = Post
        fields = [
            "title",
            "slug",
            "summary",
            "body",
            "status",
            "publish_at",
            "updated_at",
            "image",
            "image_alt",
            "image_is_decorative",
            "disclosure",
        ]
        widgets = {
            "summary": AdminTextareaWidget(attrs={"rows": 3}),
            "body": AdminTextareaWidget(attrs={"rows": 24}),
            "disclosure": AdminTextareaWidget(attrs={"rows": 3}),
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["hashtags"] = " ".join(str(tag) for tag in self.instance.tags.all())

    def clean_hashtags(self):
        names = HASHTAG.findall(self.cleaned_data["hashtags"])
        if too_long := [name for name in names if len(name) > 50]:
            raise ValidationError(
                f"#{too_long[0]} is too long: 50 characters fit.", code="too-long"
            )
        return list(dict.fromkeys(names))

    def clean_slug(self):
        # An empty one keeps what the post has, or would leave it without an address meanwhile.
        title = self.cleaned_data.get("title", "")
        return self.cleaned_data["slug"] or free_slug(Post, title)

    def clean_image(self):
        image = self.cleaned_data["image"]
        if isinstance(image, UploadedFile):
            images.decode(image)  # here an error still stands beside its field
        return image

    def _save_m2m(self):
        super()._save_m2m()
        self.instance.tags.set(tag_named(name) for name in self.cleaned_data["hashtags"])


def tag_named(name):
    """The tag of this name, whatever its capitals; made when it is new."""
    return Tag.objects.filter(name__iexact=name).first() or Tag.objects.create(name=name)


class OrderedRowForm(forms.ModelForm):
    """A row that is put in order: its place alone does not make an empty row a filled one."""

    def has_changed(self):
        return bool(set(self.changed_data) - (set() if self.instance.pk else {"position"}))


class BylineInline(admin.TabularInline):
    model = Byline
    form = OrderedRowForm
    extra = 1
    autocomplete_fields = ["person"]


class RelatedLinkForm(OrderedRowForm):
    url = forms.URLField(
        label="Address",
        required=False,
        assume_scheme="https",
        max_length=500,
        validators=[URLValidator(schemes=["http", "https"])],
        widget=AdminURLFieldWidget,
    )

    class Meta:
        model = RelatedLink
        fields = ["position", "target", "date", "title", "url", "excerpt"]
        widgets = {"excerpt": AdminTextareaWidget(attrs={"rows": 2})}


class RelatedLinkInline(admin.StackedInline):
    model = RelatedLink
    fk_name = "post"
    form = RelatedLinkForm
    extra = 1
    fields = ["position", "target", "date", "title", "url", "excerpt"]
    autocomplete_fields = ["target"]
    verbose_name_plural = "other relevant posts of interest"


class StateFilter(admin.SimpleListFilter):
    """Drafts, planned, public: what an author asks, rather than two columns to combine."""

    title = "state"
    parameter_name = "state"

    def lookups(self, request, model_admin):
        return [("drafts", "Drafts"), ("scheduled", "Planned"), ("published", "Public")]

    def queryset(self, request, queryset):
        states = {
            "drafts": queryset.drafts,
            "scheduled": queryset.scheduled,
            "published": queryset.published,
        }
        return states.get(self.value(), queryset.all)()


@admin.register(Post)
class PostAdmin(admin.ModelAdmin):
    form = PostForm
    inlines = [BylineInline, RelatedLinkInline]
    list_display = ["title", "state", "publish_at", "written_by", "all_tags"]
    list_filter = [StateFilter, "tags", "people"]
    search_fields = ["title", "summary", "body"]
    date_hierarchy = "publish_at"
    prepopulated_fields = {"slug": ["title"]}
    readonly_fields = ["preview_address"]
    save_on_top = True
    fieldsets = [
        (None, {"fields": ["title", "slug", "summary", "body", "hashtags"]}),
        ("Publication", {"fields": ["status", "publish_at", "updated_at", "preview_address"]}),
        ("Picture", {"fields": ["image", "image_alt", "image_is_decorative"]}),
        ("Disclosure", {"fields": ["disclosure"]}),
    ]

    class Media:
        css = {"all": ["css/admin.css"]}
        js = [Script("js/ordered-rows.js", type="module")]

    def get_queryset(self, request):
        return super().get_queryset(request).with_people().prefetch_related("tags")

    def save_related(self, request, form, formsets, change):
        """A new post without a byline is by whoever wrote it, if they are a person of this blog."""
        super().save_related(request, form, formsets, change)
        person = Person.objects.filter(user=request.user).first()
        if not change and person and not form.instance.bylines.exists():
            Byline.objects.create(post=form.instance, person=person)

    def get_deleted_objects(self, objs, request):
        """Who may delete a post may delete what hangs on it; Django asks for each model's right."""
        deleted, counts, _, protected = super().get_deleted_objects(objs, request)
        return deleted, counts, set(), protected

    def get_changeform_initial_data(self, request):
        return {"publish_at": timezone.now(), **super().get_changeform_initial_data(request)}

    def view_on_site(self, post):
        """Readers see only what is public; the author of a draft is led to its preview."""
        return post.get_absolute_url() if post.is_published else post.get_preview_url()

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

    @admin.display(description="preview")
    def preview_address(self, post):
        if not post.pk:
            return "Save first: then a link shows the post as it will look."
        return format_html('<a href="{0}">{0}</a>', post.get_preview_url())


@admin.register(Person)
class PersonAdmin(admin.ModelAdmin):
    list_display = ["name", "role", "user"]
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}
    formfield_overrides = {models.TextField: {"widget": AdminTextareaWidget(attrs={"rows": 4})}}


@admin.register(Tag)
class TagAdmin(admin.ModelAdmin):
    search_fields = ["name"]
    prepopulated_fields = {"slug": ["name"]}


@admin.register(Page)
class PageAdmin(admin.ModelAdmin):
    list_display = ["title", "slug"]

    def get_readonly_fields(self, request, obj=None):
        return ["slug"] if obj else []


@admin.register(OldAddress)
class OldAddressAdmin(admin.ModelAdmin):
    list_display = ["path", "post"]
    search_fields = ["path"]
    autocomplete_fields = ["post"]


@admin.register(Blog)
class BlogAdmin(admin.ModelAdmin):
    autocomplete_fields = ["featured"]

    def has_add_permission(self, request):
        return not Blog.objects.exists() and super().has_add_permission(request)

    def has_delete_permission(self, request, obj=None):
        return False
