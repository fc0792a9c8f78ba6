"""What is derived from the text of a post when it is saved, and how to read it."""

import math

from django.utils import timezone
from django.utils.functional import cached_property

from blog.content import sanitize
from blog.content.toc import parts_of
from blog.models.addresses import absolute
from blog.search_text import stems

WORDS_A_MINUTE = 200


class RenderedText:
    """The part of `Post` that renders its text, on `save` only."""

    RENDERED = ("body_html", "update_html", "words", "search_words", "silent_pictures")
    """The fields that `render` sets."""

    WRITTEN = {"title", "summary", "body", "body_html", "update_text", "update_on"}
    """The fields that make a save render again."""

    @property
    def html(self):
        """Return the text as safe HTML. Only `save` writes it."""
        return sanitize.safe(self.body_html)

    def date_update(self):
        """Set the date of an update, or clear it if there is none. Return whether it changed."""
        before = self.update_on
        self.update_on = (before or timezone.localdate()) if self.update_text.strip() else None
        return self.update_on != before

    def render(self):
        """Set the fields for display, search and reports from the texts."""
        self.body_html = sanitize.render(self.body)
        self.update_html = ""
        if self.update_on:
            label = f"Update, {self.update_on:%B %Y}:"
            self.update_html = sanitize.render_note(self.update_text, label)
        self.words = sanitize.plain(self.body_html)
        self.search_words = self.folded()
        self.silent_pictures = sanitize.pictures_without_words(self.body_html)

    def folded(self):
        """Return the `search_words` of the current text."""
        text = f"{self.summary} {self.words} {sanitize.plain(self.update_html)}"
        return f"{stems.searched(self.title)}\n{stems.searched(text)}"

    @property
    def update(self):
        """Return the update with its month as safe HTML; empty if there is none."""
        return sanitize.safe(self.update_html)

    @property
    def update_elsewhere(self):
        """Return the update with absolute links, for feeds and e-mails."""
        return sanitize.with_whole_links(self.update_html, absolute(self.get_absolute_url()))

    @property
    def update_in_words(self):
        """Return the update as plain text with absolute links."""
        return sanitize.plain_note(self.update_elsewhere)

    @cached_property
    def reading_minutes(self):
        return max(1, math.ceil(len(self.words.split()) / WORDS_A_MINUTE))

    @cached_property
    def parts(self):
        """Return the headings of a long post as (id, heading); empty for a short one."""
        return parts_of(self.body_html, self.words)
