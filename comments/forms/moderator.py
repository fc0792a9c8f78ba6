"""What moderators decide, write or change. Writers change their comments with the same form."""

import re

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from comments.forms.fields import PlacedForm, Words, too_long
from comments.forms.reader import WordsForm
from comments.models import Decision


class RefusalForm(forms.Form):
    """Why a comment is refused: a listed reason, or a moderator's own words."""

    EACH = "each", "The reason of the rule that held each"
    NONE = "", "No reason"

    because = forms.ChoiceField(choices=[EACH, *Decision.Because.choices], required=False)
    words = forms.CharField(required=False)

    def clean_words(self):
        return self.cleaned_data["words"].strip()[:200]

    def about(self, comment):
        """Return what is recorded and what the comment's writer reads.

        That is the moderator's words, or else the text of the chosen reason.
        """
        because, words = self.cleaned_data["because"], self.cleaned_data["words"]
        if because == self.EACH[0]:
            because = comment.likely_because
        if not words and because not in {"", Decision.Because.OTHER}:
            words = Decision.Because(because).label
        return {"because": because, "reason": words}


class BanForm(forms.Form):
    """Whom to ban, and for how long."""

    days = forms.IntegerField(min_value=1, max_value=365)
    host = forms.CharField(required=False, max_length=253)


class EditForm(WordsForm):
    """The words of a comment that a moderator or its writer may change.

    The form stores the version that it was opened with and the status of the comment then, so that
    no change in between is overwritten (`Comment.edit`, `Comment.change`).
    """

    since = None
    version = forms.Field(required=False, widget=forms.HiddenInput)
    seen = forms.Field(required=False, widget=forms.HiddenInput)

    def __init__(self, *args, comment, **kwargs):
        kwargs["initial"] = {
            "body": comment.body,
            "name": comment.author_name,
            "website": comment.author_url,
            "version": comment.version,
            "seen": comment.status,
        }
        super().__init__(*args, **kwargs)

    @property
    def was(self):
        """Return the version of the comment that the form was opened with, if it says so."""
        return self.data.get("version")

    def see(self, comment):
        """Continue from the comment's present version, which the page shows beside the form."""
        self.data = self.data.copy()
        self.data.update({"version": comment.version, "seen": comment.status})
        changes = comment.decisions.filter(verb__in=[Decision.Verb.EDIT, Decision.Verb.CHANGE])
        self.since = changes.select_related("by").first()


class WithoutMethodForm(EditForm):
    """The words of a comment, from which a moderator removes only a method of self-harm."""

    body = Words(
        label="What is published",
        widget=forms.Textarea(attrs={"rows": 8}),
        help_text="Take out the means, the place and how. Write […] where something is left out. "
        "Nothing can be added.",
    )
    name = website = None

    def __init__(self, *args, comment, **kwargs):
        self.comment = comment
        super().__init__(*args, comment=comment, **kwargs)

    def clean_body(self):
        body = self.cleaned_data["body"].strip()
        left, before = words_of(body), words_of(self.comment.body)
        if not left:
            raise ValidationError("Nothing is left of it. Keep it back instead.", code="empty")
        if left == before:
            raise ValidationError("Take the method out first. Nothing was changed.", code="same")
        written = iter(before)
        added = next((word for word in left if word not in written), None)
        if added:
            raise ValidationError(
                f"“{added}” is not what its writer wrote there. Only take words out.", code="added"
            )
        return body

    def as_fields(self):
        known = {name: getattr(self.comment, name) for name in ("author_name", "author_url")}
        return {"body": self.cleaned_data["body"]} | known


def words_of(text):
    """Return the words of a text, without punctuation."""
    return re.findall(r"\w+", text)


class PrivateReplyForm(PlacedForm):
    """A reply that only the writer of a comment sees."""

    body = Words(
        label="Your reply",
        max_length=settings.COMMENT_MAX_LENGTH,
        error_messages=too_long(settings.COMMENT_MAX_LENGTH),
        widget=forms.Textarea(attrs={"rows": 10}),
        help_text="Ask no question: there is no way to answer it privately. Promise nothing that "
        "a person must do. Do not advise on treatment.",
    )

    def begin_with(self, template):
        """Add the text of a template below the words typed so far."""
        typed = self.data.get("body", "").strip()
        self.data = {"body": "\n\n".join(filter(None, [typed, template.body.strip()]))}

    def clean_body(self):
        body = self.cleaned_data["body"].strip()
        if not body:
            raise ValidationError("Write something first, or choose a text above.", code="empty")
        return body


class TeamReplyForm(PlacedForm):
    """A reply by the team, under the name of the person who writes it."""

    body = WordsForm.base_fields["body"]
    clean_body = WordsForm.clean_body
