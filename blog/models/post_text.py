"""What is made of the text of a post when it is saved, and how it is read."""

import math

from django.utils import timezone
from django.utils.functional import cached_property

from blog.content import sanitize
from blog.content.toc import parts_of
from blog.models.addresses import absolute
from blog.search_text import stems

WORDS_A_MINUTE = 200


class RenderedText:
    """The part of `Post` that renders its text. `save` renders; all else reads."""

    RENDERED = ("body_html", "update_html", "words", "search_words", "silent_pictures")
    """What `render` makes of the texts."""

    WRITTEN = {"title", "summary", "body", "body_html", "update_text", "update_on"}
    """What it makes them of, or asks for with."""

    @property
    def html(self):
        """The text as safe HTML; only `save` writes it."""
        return sanitize.safe(self.body_html)

    def date_update(self):
        """An update has a date, and no update has none. Whether that changes the post."""
        before = self.update_on
        self.update_on = (before or timezone.localdate()) if self.update_text.strip() else None
        return self.update_on != before

    def render(self):
        """Make of the texts what is shown, searched and reported."""
        self.body_html = sanitize.render(self.body)
        self.update_html = ""
        if self.update_on:
            label = f"Update, {self.update_on:%B %Y}:"
            self.update_html = sanitize.render_note(self.update_text, label)
        self.words = sanitize.plain(self.body_html)
        self.search_words = self.folded()
        self.silent_pictures = sanitize.pictures_without_words(self.body_html)

    def folded(self):
        """The `search_words` of what the post says now."""
        text = f"{self.summary} {self.words} {sanitize.plain(self.update_html)}"
        return f"{stems.searched(self.title)}\n{stems.searched(text)}"

    @property
    def update(self):
        """What has changed since, with its month, as safe HTML; empty when nothing has."""
        return sanitize.safe(self.update_html)

    @property
    def update_elsewhere(self):
        """The same for feeds and mail, with whole addresses."""
        return sanitize.with_whole_links(self.update_html, absolute(self.get_absolute_url()))

    @property
    def update_in_words(self):
        """The same as text."""
        return sanitize.plain_note(self.update_elsewhere)

    @cached_property
    def reading_minutes(self):
        return max(1, math.ceil(len(self.words.split()) / WORDS_A_MINUTE))

    @cached_property
    def parts(self):
        """What a long post is made of, as (id, heading); nothing for a short one."""
        return parts_of(self.body_html, self.words)
