"""The form for writing a post."""

import re

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import ValidationError
from django.utils import timezone

from blog.admin.dates import MomentField, in_the_future
from blog.admin.editor import ArticleWidget
from blog.admin.picture_field import PictureField, PicturesForm, PictureWidget
from blog.admin.publication_date import DatedForm
from blog.content import sanitize
from blog.models import Post, ScheduledChange, Tag
from blog.models.addresses import free_slug

HASHTAG = re.compile(r"[\w-]+")


class PostForm(DatedForm, PicturesForm):
    """The form of a post. Authors type tags as hashtags, in their own field or in the text."""

    hashtags = forms.CharField(
        required=False,
        help_text="With or without #, separated by spaces or commas: #fatigue #heat. "
        "New hashtags are created. Hashtags typed in the text are added.",
        widget=forms.TextInput(attrs={"class": "vTextField"}),
    )

    change_at = MomentField(
        label="Publish this change at",
        required=False,
        help_text="Empty: at once. With a time, these wait until then: the title, summary, text, "
        "hashtags, update and conflict of interest. Everything else is saved at once.",
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
            "update_text",
            "update_on",
            "reviewed_on",
            "replaced_by",
            "is_silent",
            "image",
            "image_alt",
            "image_is_decorative",
            "disclosure",
            "series",
        ]
        field_classes = {"image": PictureField}
        widgets = {
            "summary": AdminTextareaWidget(attrs={"rows": 3}),
            "body": ArticleWidget,
            "update_text": AdminTextareaWidget(attrs={"rows": 3}),
            "disclosure": AdminTextareaWidget(attrs={"rows": 3}),
            "image": PictureWidget,
        }
        help_texts = {
            "body": "Written as HTML: paragraphs, h2 to h4, lists, quotes, tables, figures, links, "
            "code. A footnote goes inside its sentence: "
            '<code>&lt;small class="footnote"&gt;…&lt;/small&gt;</code>.'
        }

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        if self.instance.pk:
            self.initial["hashtags"] = " ".join(str(tag) for tag in self.instance.tags.all())

        for name in ("title", "summary"):
            if name in self.fields:
                self.fields[name].widget.attrs["dir"] = "auto"
        # No button to delete the other post: the widget's own cross clears the field.
        if "replaced_by" in self.fields:
            self.fields["replaced_by"].widget.can_delete_related = False

        for name, field in self.fields.items():
            if isinstance(field, MomentField):
                field.known = getattr(self.instance, name, None)

    def clean(self):
        """Refuse text that was based on an older edition, unless the author confirms it."""
        cleaned = super().clean()
        now, known = self.instance.edition, self.data.get("edition")
        if self.instance.pk and known and now not in {known, self.data.get("over")}:
            raise ValidationError(
                "Somebody saved this post while you had it open. Nothing is lost: your text is "
                "below, and theirs beside it.",
                code="conflict",
            )
        return cleaned

    def clean_hashtags(self):
        return names_in(self.cleaned_data["hashtags"])

    def clean_change_at(self):
        at = self.cleaned_data["change_at"]
        if at is None:
            return None
        if not self.instance.pk or not self.instance.is_published:
            error = "Readers do not see this post yet: schedule its publication instead."
            self.add_error(None, ValidationError(error, code="not-public"))
            return None
        if ScheduledChange.of_post(self.instance):
            error = "A change of this post is planned already: change or cancel that one."
            raise ValidationError(error, code="planned-already")
        return in_the_future(at)

    def clean_reviewed_on(self):
        return not_in_the_future(self.cleaned_data["reviewed_on"])

    def clean_update_on(self):
        return not_in_the_future(self.cleaned_data["update_on"])

    def clean_body(self):
        return sanitize.clean(self.cleaned_data["body"])

    def clean_slug(self):
        slug = self.cleaned_data["slug"]
        if slug or not self.instance.pk:
            return slug  # a new post gets its slug when it is saved
        # Without one, the post would have no address until it is saved.
        return free_slug(Post, self.cleaned_data.get("title", ""), except_pk=self.instance.pk)

    def _save_m2m(self):
        super()._save_m2m()
        if not self.cleaned_data.get("change_at"):
            self.instance.tags.set(Tag.named(name) for name in self.all_hashtags())

    def all_hashtags(self):
        """Return the names of the hashtags in the tag field and in the text."""
        in_text = sanitize.hashtags(sanitize.render(self.cleaned_data["body"]))
        return list(dict.fromkeys([*self.cleaned_data["hashtags"], *in_text]))


def not_in_the_future(day):
    """Return the day. Raise ValidationError if it has not come yet."""
    if day and day > timezone.localdate():
        raise ValidationError("That day has not come yet.", code="not-yet")
    return day


def names_in(typed):
    """Return the distinct hashtag names in the text of the tag field."""
    names = HASHTAG.findall(typed)
    if too_long := [name for name in names if len(name) > 50]:
        raise ValidationError(f"#{too_long[0]} is too long: 50 characters fit.", code="too-long")
    return list(dict.fromkeys(names))
