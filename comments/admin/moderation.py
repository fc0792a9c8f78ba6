"""Settings of moderation: the rules, and which moderators are called and e-mailed."""

from django import forms
from django.contrib import admin, messages
from django.contrib.auth import get_user_model
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone
from django.utils.html import format_html

from blog.models import Blog
from blog.numbers import counted
from comments import policy, spam
from comments.admin.base import KeyOfAnotherAdmin
from comments.models import (
    Ban,
    Comment,
    Digest,
    ModerationSettings,
    PolicyPhrase,
    ReplyTemplate,
    RotaPlace,
)


@admin.register(ModerationSettings)
class ModerationSettingsAdmin(KeyOfAnotherAdmin):
    """One row: how comments are moderated."""

    fieldsets = [
        (None, {"fields": ["mode", "max_links", "min_seconds", "reports_to_hold"]}),
        ("Spam", {"fields": ["spam_score"]}),
        ("Medicines", {"fields": ["medicines"]}),
        ("In a crisis", {"fields": ["country", "team_reads", "what_to_say", "after_care"]}),
        ("In public", {"fields": ["shows_how"]}),
    ]
    readonly_fields = ["spam_score"]

    def has_add_permission(self, request):
        return not ModerationSettings.objects.exists() and super().has_add_permission(request)

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="spam score")
    def spam_score(self, moderation):
        """Describe what the spam score does now, and when it will do more."""
        as_spam, as_good = spam.learned()
        each = spam.classifier.EXPERIENCED
        learned = (
            f"It learns from what moderators publish and mark as spam. So far it has learned from "
            f"{counted(as_spam, 'comment')} marked as spam and {as_good} published. "
        )
        if min(as_spam, as_good) < each:
            return learned + (
                f"It puts nothing away until it knows {each} of each. "
                "Until then, what looks like spam is held with a mark."
            )
        return learned + (
            "What looks like spam is put away unread, in the list “Likely spam”. "
            f"It began to do so at {each} of each."
        )

    def save_model(self, request, obj, form, change):
        if not change:
            Blog.objects.get_or_create(pk=1)
            obj.blog_id = 1
        super().save_model(request, obj, form, change)


class WordForm(forms.ModelForm):
    """A blocked word or phrase. It is tried against published comments first, to catch mistakes."""

    sample = forms.CharField(
        label="test sentence",
        widget=forms.Textarea(attrs={"rows": 3, "class": "vLargeTextField"}),
        help_text="A sentence in which it should be found. It is not stored.",
    )

    class Meta:
        model = PolicyPhrase
        fields = ["pattern", "verdict"]

    def clean_pattern(self):
        pattern = " ".join(self.cleaned_data["pattern"].split())
        try:
            policy.check_pattern(pattern)
        except ValueError as error:
            raise ValidationError(str(error), code="bad-pattern") from error
        return pattern

    def clean(self):
        cleaned = super().clean()
        pattern, sample = cleaned.get("pattern"), cleaned.get("sample")
        if pattern and sample and not policy.find([pattern], sample):
            raise ValidationError(
                {"sample": f"“{pattern}” is not found in this sentence. Nothing was saved."}
            )
        return cleaned


@admin.register(PolicyPhrase)
class PolicyPhraseAdmin(admin.ModelAdmin):
    form = WordForm
    list_display = ["pattern", "verdict"]
    list_filter = ["verdict"]
    search_fields = ["pattern"]
    fields = ["pattern", "verdict", "sample"]

    def save_model(self, request, obj, form, change):
        super().save_model(request, obj, form, change)
        recent = Comment.objects.visible().newest_first().values_list("body", flat=True)[:TRIED]
        found = sum(bool(policy.find([obj.pattern], body)) for body in recent)
        said = f"“{obj}” is in {found} of the latest {len(recent)} published comments."
        messages.info(request, said)


TRIED = 1000
"""Published comments that a new phrase is tried against, so that the owner sees its effect."""


@admin.register(Ban)
class BanAdmin(admin.ModelAdmin):
    """Read-only: a ban is set and lifted on the record of a comment."""

    list_display = ["kind", "value", "until", "in_queue"]
    list_filter = ["kind"]
    list_select_related = ["decision"]
    fields = ["kind", "value", "until", "in_queue"]
    readonly_fields = fields

    def has_add_permission(self, request):
        return False

    def has_change_permission(self, request, obj=None):
        return False

    def has_delete_permission(self, request, obj=None):
        return False

    @admin.display(description="record")
    def in_queue(self, ban):
        address = reverse("queue:comment", args=[ban.decision.comment_id])
        return format_html('<a href="{}">The comment, and Undo</a>', address)


class ModeratorsAdmin(admin.ModelAdmin):
    """Rows about accounts of moderators; they are few enough for a list."""

    def formfield_for_foreignkey(self, db_field, request, **kwargs):
        if db_field.name == "user":
            kwargs["queryset"] = get_user_model().objects.filter(is_staff=True)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)


@admin.register(RotaPlace)
class RotaAdmin(ModeratorsAdmin):
    """Who is e-mailed when somebody may be in danger, in which order. Empty: all at once."""

    list_display = ["user", "position", "can_be_called"]
    list_editable = ["position"]
    list_select_related = ["user"]

    @admin.display(description="can be e-mailed", boolean=True)
    def can_be_called(self, place):
        user = place.user
        return bool(user.email) and user.has_perm("comments.moderate_comment")


@admin.register(ReplyTemplate)
class ReplyTemplateAdmin(admin.ModelAdmin):
    """Texts that a private reply can start from."""

    list_display = ["title", "position", "guidance", "checked_on"]
    list_editable = ["position"]
    fields = ["title", "body", "guidance", "position", "checked_on"]
    readonly_fields = ["checked_on"]
    actions = ["mark_as_checked"]

    @admin.action(description="Checked: they follow the guidance today", permissions=["change"])
    def mark_as_checked(self, request, texts):
        checked = texts.update(checked_on=timezone.localdate())
        messages.info(request, f"Checked today: {checked}.")

    def save_model(self, request, obj, form, change):
        """Reset the check of a text when it changes."""
        if "body" in form.changed_data:
            obj.checked_on = None
        super().save_model(request, obj, form, change)


@admin.register(Digest)
class DigestAdmin(KeyOfAnotherAdmin, ModeratorsAdmin):
    """What each moderator chose. They choose it themselves in the queue, under “E-mails to you”."""

    list_display = ["user", "when"]
    list_filter = ["when"]
    list_select_related = ["user"]

    def get_readonly_fields(self, request, obj=None):
        return ["user"] if obj else []
