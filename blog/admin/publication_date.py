"""The publication date of a post: the moment it becomes public, or a date that its author chose."""

from django import forms
from django.contrib import messages
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.utils import timezone

from blog.admin.dates import MomentField
from blog.dates import moment_in_words as when
from blog.models import Post


class DatedForm(forms.ModelForm):
    """The part of a post's form that sets the publication date."""

    publish_at = MomentField(
        label="Publish at",
        required=False,
        help_text="Empty: when you publish it. A time in the future plans it; one "
        "in the past is kept as its date.",
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        # Read before the form changes the row.
        self.was_public = bool(self.instance.pk and self.instance.is_published)
        self.keeps_date = self.was_public or bool(self.instance.announced_at)
        self.date_before = self.instance.publish_at
        if not self.shows_date():
            self.initial["publish_at"] = None

    def shows_date(self):
        """Return whether to show the date. The date of a draft is only when it was created."""
        post = self.instance
        is_planned = bool(post.pk) and post.publish_at > timezone.now()
        is_public = bool(post.pk) and post.status == Post.Status.PUBLISHED
        return is_public or is_planned or self.keeps_date or post.is_backdated

    def clean(self):
        cleaned = super().clean()
        if "publish_at" not in cleaned:
            return cleaned
        now, at = timezone.now(), cleaned["publish_at"]
        post = self.instance
        is_typed = at is not None and ("publish_at" in self.changed_data or post.is_backdated)
        if self.keeps_date:
            at = at or self.date_before
        elif at is None or (at <= now and not is_typed):
            at = now
        post.is_backdated = not self.keeps_date and is_typed and at <= now
        cleaned["publish_at"] = at
        hides = self.was_public and cleaned.get("status") == Post.Status.PUBLISHED and at > now
        if hides and self.data.get("hide") != at.isoformat():
            error = f"Readers see this post now. With this date they do not, until {when(at)}."
            self.add_error(None, ValidationError(error, code="hides"))
        return cleaned


def questions(request, form):
    """Return what the form asks before it saves, and the answers so far."""
    # The form may also ask another question: do not repeat an answered one.
    asked = {"answered": {name: request.POST.get(name) for name in ("hide", "over")}}
    if form.is_bound and form.has_error(NON_FIELD_ERRORS, "hides"):
        at = form.cleaned_data["publish_at"]
        asked["hides"] = {"value": at.isoformat(), "words": when(at)}
        asked["date_before"] = when(form.date_before)
    return asked


def tell_readers_view(request, form):
    """Add a message about what the save means for readers."""
    post = form.instance
    if form.was_public and not post.is_published:
        messages.warning(request, hidden_in_words(post, form.date_before))
    elif post.is_scheduled:
        messages.success(request, f"Readers see “{post}” from {when(post.publish_at)}.")
    elif post.is_published and not form.was_public:
        messages.success(request, f"Readers see “{post}” now.")


def hidden_in_words(post, before):
    """Describe why readers no longer see a post, and how to undo it."""
    if post.is_scheduled:
        return (
            f"Readers do not see “{post}” until {when(post.publish_at)}, and its address leads "
            f"nowhere until then. To undo this, give it its date again: {when(before)}."
        )
    return (
        f"“{post}” is a draft: readers do not see it any more. To undo this, set its status to "
        "Published again; it keeps its date and address."
    )
