"""What a reader may send: a comment, a wish for e-mail about replies, a report."""

import re
import uuid
from functools import cached_property
from urllib.parse import urlsplit

from django import forms
from django.conf import settings
from django.core.exceptions import ValidationError

from blog.content.characters import bare, shows_nothing
from blog.numbers import whole_number
from comments import markup
from comments.forms.fields import PlacedForm, Words, email_field, too_long
from comments.markup import is_web_address
from comments.models import ModerationSettings, Report, Watch
from comments.models.report import REPLY_TO_DAYS, REQUESTS

# Spaces within one line only: with \s, each of many empty lines would be searched to the end.
QUOTATION = re.compile(r"^[^\S\n]*>.*$", re.MULTILINE)

EMPTY = "Write something first: a few words are enough."


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
                "There is only a quotation. Write something below it.", code="only-quotation"
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
        # A user name before the host is a password or a trick.
        if not is_web_address(website) or "@" in urlsplit(website).netloc:
            raise ValidationError(
                "Write the whole address, as in https://example.org, or leave this empty.",
                code="not-a-web-address",
            )
        return website

    @cached_property
    def moderation(self):
        """Return the moderation settings, loaded once for the form and the submission."""
        return ModerationSettings.load()

    def preview(self):
        """Return the words and the name as HTML, as the page would show them."""
        name, website = self.cleaned_data["name"], self.cleaned_data["website"]
        return {
            "words": markup.render(self.cleaned_data["body"]),
            "name": markup.render_author(name, website),
        }

    def as_fields(self):
        """Return the cleaned fields that belong to the comment itself."""
        return {
            "body": self.cleaned_data["body"],
            "author_name": self.cleaned_data["name"],
            "author_url": self.cleaned_data["website"],
        }


class WatchForm(PlacedForm):
    """Which replies are e-mailed, and how often."""

    about = forms.ChoiceField(label="Notify me about", choices=Watch.About, required=False)
    often = forms.ChoiceField(label="How often", choices=Watch.Often, required=False)

    def clean_about(self):
        return self.cleaned_data["about"] or Watch.About.REPLIES

    def clean_often(self):
        return self.cleaned_data["often"] or Watch.Often.AT_ONCE


class MailForm(WatchForm):
    """The same with an address, for a writer's own page."""

    email = email_field(required=True)
    email.widget.attrs["data-empty"] = email.error_messages["required"]
    field_order = ["email", "about", "often"]


SHORTEST_KEY = 30
"""Characters of a form's random key: a UUID has 36, and the keys of old browsers a few less."""


class ReplyForm(WordsForm, WatchForm):
    """A comment as a reader sends it."""

    notify = forms.BooleanField(required=False)
    # Used only when the box above is ticked. Without it, no address is stored.
    email = forms.CharField(
        label="E-mail",
        required=False,
        help_text=email_field(required=True).help_text,
        widget=email_field(required=True).widget,
    )
    parent = forms.IntegerField(required=False, min_value=1, max_value=2**62)
    # A honeypot: people do not see it, and programs fill in every field. No browser and no password
    # manager knows its name.
    moss = forms.CharField(required=False)
    # Set by script: one key for each form, and how long the typing took in seconds.
    key = forms.CharField(required=False, max_length=100)
    seconds = forms.CharField(required=False)
    # The random id that a browser stores when its reader asks to be remembered; set by script.
    writer = forms.CharField(required=False)
    remember = forms.BooleanField(required=False)

    @property
    def is_trapped(self):
        return bool(self.data.get("moss"))

    @property
    def watch(self):
        """Return the e-mail options for `submit_comment`; None when no e-mail was asked for."""
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
        """Return the key if it is long enough to be random, so that no other form has it."""
        key = self.cleaned_data["key"]
        return key if len(key) >= SHORTEST_KEY else ""

    def clean_seconds(self):
        return whole_number(self.cleaned_data["seconds"], digits=7)

    def clean_writer(self):
        """Return the id if it is a random one, which nobody else can have; else None."""
        try:
            writer = uuid.UUID(self.cleaned_data["writer"])
        except ValueError:
            return None
        return writer if writer.version == 4 else None

    def as_fields(self):
        writer = self.cleaned_data["writer"]
        return super().as_fields() | ({"browser_id": writer} if writer else {})


class ReportForm(PlacedForm):
    """What a reader reports about a comment, without giving their name."""

    reason = forms.ChoiceField(
        label="Why do you report it?",
        choices=Report.Reason,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose a reason.", "invalid_choice": "Choose one."},
    )
    line = Words(
        label="In a few words (optional)",
        max_length=1000,
        error_messages=too_long(1000),
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Only moderators can see it. Do not give your name.",
    )
    reply_to = email_field(required=False)
    reply_to.label = "Your e-mail address, for a reply (optional)"
    reply_to.help_text = (
        "Only with “I wrote this” or “This is about me”. "
        f"Moderators can see it. We delete it after {REPLY_TO_DAYS} days."
    )

    def clean(self):
        """Keep the address only for a request, and refuse nobody for one that is not kept."""
        if self.cleaned_data.get("reason") not in REQUESTS:
            self.cleaned_data["reply_to"] = ""
            self.errors.pop("reply_to", None)
