"""What a reader may send and a moderator may change: limits, and errors that say what to do."""

import re
import uuid
from functools import cached_property
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from blog.content.characters import bare, settled, shows_nothing
from blog.mail_address import MailField
from blog.numbers import whole_number
from comments import markup
from comments.markup import is_web_address
from comments.models import Decision, ModerationSettings, Report, Watch

CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufff9-\ufffb]")
UNREADABLE = re.compile("[\ud800-\udfff\ufffd\ufffe\uffff]")
# Blanks of one line alone: with \s, each of many empty lines would be searched to the last.
QUOTATION = re.compile(r"^[^\S\n]*>.*$", re.MULTILINE)


def check_characters(text):
    """Refuse characters that break a page or a feed."""
    if CONTROLS.search(text):
        raise ValidationError(
            "There is an invisible control character in this text. "
            "Write the words again, or paste them as plain text.",
            code="control-characters",
        )
    if UNREADABLE.search(text):
        raise ValidationError(
            "Some characters did not arrive whole; they look like �. Write those words again.",
            code="unreadable-characters",
        )


class Words(forms.CharField):
    """Text as a reader typed it: line ends made one, odd characters refused in plain words.

    What would turn the direction of the words behind it is left out (`blog.content.characters`):
    phones put it there, and nobody could find it.
    """

    def __init__(self, **kwargs):
        kwargs.setdefault("required", False)
        super().__init__(**kwargs)
        # Django's own check for NUL speaks to programmers; ours covers it.
        self.validators = [*self.validators[:-1], check_characters]

    def widget_attrs(self, widget):
        """Without maxlength: a browser cuts what is pasted at it, and says nothing. `check.js`
        says how much is left.

        Each text runs in the direction of its first letter; an address from left to right.
        """
        attrs = {"dir": widget.attrs.get("dir", "auto")}
        return attrs | ({"data-most": self.max_length} if self.max_length else {})

    def to_python(self, value):
        return settled(super().to_python(value).replace("\r\n", "\n").replace("\r", "\n"))


EMPTY = "Write something first: a few words are enough."


def too_long(limit):
    return {
        "max_length": f"This is too long: %(show_value)d characters, and {limit:,} fit. "
        "You could post it in two parts.",
    }


class PlacedForm(forms.Form):
    """A form whose ids say where it stands: several forms share a page."""

    def __init__(self, *args, **kwargs):
        kwargs.setdefault("auto_id", "reply-%s")
        super().__init__(*args, **kwargs)


class WordsForm(PlacedForm):
    """What a comment says, and under which name."""

    body = Words(
        label="Your comment",
        max_length=settings.COMMENT_MAX_LENGTH,
        error_messages=too_long(settings.COMMENT_MAX_LENGTH),
        widget=forms.Textarea(attrs={"rows": 6, "data-empty": EMPTY}),
        help_text="An empty line starts a paragraph. A line that begins with > is a quotation.",
    )
    name = Words(
        label="Name (optional)",
        max_length=80,
        error_messages=too_long(80),
        widget=forms.TextInput(attrs={"autocomplete": "nickname"}),
        help_text="Leave it empty to appear as Anonymous.",
    )
    website = Words(
        label="Website (optional)",
        max_length=300,
        error_messages=too_long(300),
        widget=forms.TextInput(attrs={"autocomplete": "url", "inputmode": "url", "dir": "ltr"}),
        help_text="Shown as a link on your name.",
    )

    def clean_body(self):
        body = self.cleaned_data["body"]
        if shows_nothing(markup.plain(markup.render(body))):
            raise ValidationError(EMPTY, code="empty")
        if shows_nothing(QUOTATION.sub("", body)):
            raise ValidationError(
                "There is only a quotation so far. Write something below it.", code="only-quotation"
            )
        return body

    def clean_name(self):
        name = self.cleaned_data["name"]
        if name and shows_nothing(name):
            raise ValidationError(
                "There is nothing to see in this name. Write another, or leave it empty to appear "
                "as Anonymous.",
                code="empty",
            )
        return name

    def clean_website(self):
        website = bare(self.cleaned_data["website"])
        if not website:
            return ""
        if "://" not in website:
            website = f"https://{website}"
        try:
            website = forms.URLField(assume_scheme="https").clean(website)
        except ValidationError:
            website = ""
        # A name before the host is either a password or a trick.
        if not is_web_address(website) or "@" in urlsplit(website).netloc:
            raise ValidationError(
                "Write the whole address, as in https://example.org, or leave this empty.",
                code="not-a-web-address",
            )
        return website

    @cached_property
    def moderation(self):
        """How comments are moderated. It is loaded once, for what is asked and for what is done."""
        return ModerationSettings.load()

    def preview(self):
        """What the page would show of it: the words and the name, as HTML."""
        name, website = self.cleaned_data["name"], self.cleaned_data["website"]
        return {
            "words": markup.render(self.cleaned_data["body"]),
            "name": markup.render_author(name, website),
        }

    def as_fields(self):
        """What of the form belongs to the comment itself."""
        return {
            "body": self.cleaned_data["body"],
            "author_name": self.cleaned_data["name"],
            "author_url": self.cleaned_data["website"],
        }


class WatchForm(PlacedForm):
    """Which answers are told by mail, and how often."""

    about = forms.ChoiceField(label="Tell me of", choices=Watch.About, required=False)
    often = forms.ChoiceField(label="How often", choices=Watch.Often, required=False)

    def clean_about(self):
        return self.cleaned_data["about"] or Watch.About.REPLIES

    def clean_often(self):
        return self.cleaned_data["often"] or Watch.Often.AT_ONCE


def email_field(required):
    return MailField(
        label="E-mail",
        required=required,
        max_length=254,
        widget=forms.EmailInput(attrs={"autocomplete": "email"}),
        help_text="Never shown, and used for nothing else. One letter asks first if it is yours.",
        error_messages={
            "required": "Write your e-mail address, or leave the mail out.",
            "invalid": "Write the whole address, as in wren@example.org.",
            "max_length": "Write the whole address, as in wren@example.org.",
        },
    )


class MailForm(WatchForm):
    """The same with an address, from a writer's own page."""

    email = email_field(required=True)
    email.widget.attrs["data-empty"] = email.error_messages["required"]
    field_order = ["email", "about", "often"]


SHORTEST_KEY = 30
"""Characters of the random key of a form: a UUID has 36, and what old browsers draw a few less."""


class ReplyForm(WordsForm, WatchForm):
    """A comment as a reader sends it."""

    notify = forms.BooleanField(required=False)
    # Looked at only when the tick above is set: who did not ask for mail gives no address.
    email = forms.CharField(
        label="E-mail",
        required=False,
        help_text=email_field(required=True).help_text,
        widget=email_field(required=True).widget,
    )
    parent = forms.IntegerField(required=False, min_value=1, max_value=2**62)
    # People do not see this one; what fills in every field does. No browser and no password
    # manager knows what would belong into it.
    moss = forms.CharField(required=False)
    # From script alone: one key for one form, and how long the typing took.
    key = forms.CharField(required=False, max_length=100)
    seconds = forms.CharField(required=False)
    # The random id that a browser keeps when it was asked to remember; script fills it in.
    writer = forms.CharField(required=False)
    remember = forms.BooleanField(required=False)

    @property
    def is_trapped(self):
        return bool(self.data.get("moss"))

    @property
    def watch(self):
        """What `submit_comment` is told of mail about answers; None when none was asked for."""
        wanted = {name: self.cleaned_data[name] for name in ("email", "about", "often")}
        return wanted if self.cleaned_data["notify"] else None

    def clean(self):
        if self.cleaned_data.get("notify"):
            try:
                email = email_field(required=True).clean(self.cleaned_data.get("email", ""))
                self.cleaned_data["email"] = email
            except ValidationError as error:
                self.add_error("email", error)

    def clean_key(self):
        """Only what is long enough to be drawn at random is one form's and nobody else's."""
        key = self.cleaned_data["key"]
        return key if len(key) >= SHORTEST_KEY else ""

    def clean_seconds(self):
        return whole_number(self.cleaned_data["seconds"], digits=7)

    def clean_writer(self):
        """Only what was drawn at random can be nobody else's; whatever else it is, it is none."""
        try:
            writer = uuid.UUID(self.cleaned_data["writer"])
        except ValueError:
            return None
        return writer if writer.version == 4 else None

    def as_fields(self):
        writer = self.cleaned_data["writer"]
        return super().as_fields() | ({"writer": writer} if writer else {})


class ReportForm(PlacedForm):
    """What a reader finds wrong with a comment, without saying who they are."""

    reason = forms.ChoiceField(
        label="What is wrong with it?",
        choices=Report.Reason,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose what is wrong.", "invalid_choice": "Choose one."},
    )
    line = Words(
        label="In a few words (optional)",
        max_length=200,
        error_messages=too_long(200),
        help_text="Only moderators can see it. Do not give your name.",
    )


class RefusalForm(forms.Form):
    """Why a comment is refused: one of the reasons, or a moderator's own words."""

    EACH = "each", "That of the rule that held each"
    NONE = "", "None: no reason is given"

    because = forms.ChoiceField(choices=[EACH, *Decision.Because.choices], required=False)
    words = forms.CharField(required=False)

    def clean_words(self):
        return self.cleaned_data["words"].strip()[:200]

    def about(self, comment):
        """What is recorded of one comment, and what its writer reads: the moderator's words, else
        those of the reason chosen."""
        because, words = self.cleaned_data["because"], self.cleaned_data["words"]
        if because == self.EACH[0]:
            because = comment.likely_because
        if not words and because not in {"", Decision.Because.OTHER}:
            words = Decision.Because(because).label
        return {"because": because, "reason": words}


class BanForm(forms.Form):
    """Whom to take nothing from, and for how long."""

    days = forms.IntegerField(min_value=1, max_value=365)
    host = forms.CharField(required=False, max_length=253)


class EditForm(WordsForm):
    """What a moderator, or its writer, may change of a comment.

    It knows which words it was opened with, and in which state the comment was: what was saved in
    between is not lost (`Comment.edit`, `Comment.change`).
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
        """The version of the comment that the form was opened with, if it says so."""
        return self.data.get("version")

    def see(self, comment):
        """Go on from what the comment is now, which is shown beside the form."""
        self.data = self.data.copy()
        self.data.update({"version": comment.version, "seen": comment.status})
        changes = comment.decisions.filter(verb__in=["edit", "change"])
        self.since = changes.select_related("by").first()


class WithoutMethodForm(EditForm):
    """The words of a comment, of which a moderator takes out a way to harm oneself, and no more."""

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
        """Put the text of a template below what was typed so far; nothing is lost."""
        typed = self.data.get("body", "").strip()
        self.data = {"body": "\n\n".join(filter(None, [typed, template.body.strip()]))}

    def clean_body(self):
        body = self.cleaned_data["body"].strip()
        if not body:
            raise ValidationError("Write something first, or choose a text above.", code="empty")
        return body


class TeamReplyForm(PlacedForm):
    """An answer of the team, under its writer's own name."""

    body = WordsForm.base_fields["body"]
    clean_body = WordsForm.clean_body
