"""When a post says that it is old, and in which words. Meant for blogs about health."""

import re
from datetime import date

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils import timezone

from blog.dates import month_in_words

DATE = "{date}"
"""Replaced with the month and year of the post in the owner's words."""

NOTICE = (
    f"This post is from {DATE}. Treatments and advice may have changed. "
    "Ask your team before you act on it."
)
IN_BRACES = re.compile(r"\{[^{}]*\}")


def names_the_date(notice):
    """Refuse words without the date of the post, or with another placeholder."""
    if DATE not in notice:
        raise ValidationError(
            f"Write {DATE} where the month and year of the post go.", code="no-date"
        )
    if others := sorted({*IN_BRACES.findall(notice)} - {DATE}):
        raise ValidationError(
            f"{others[0]} means nothing here. Write {DATE} for the month and year of the post.",
            code="unknown-word",
        )


class OldPosts(models.Model):
    """An owner's settings about old posts, part of the Blog.

    Only age counts, so imported posts need nothing but their dates.
    """

    is_about_health = models.BooleanField(
        "this blog is about health",
        default=False,
        help_text="Old posts then say that they are old: at the top, in feeds and e-mails, on "
        "paper, in search results and in lists.",
    )
    old_after_years = models.PositiveSmallIntegerField(
        "years until a post is old",
        default=3,
        validators=[MinValueValidator(1), MaxValueValidator(50)],
        help_text="Counted from its publication, or from its last review if that is later. For "
        "blogs about health.",
    )
    old_notice = models.TextField(
        "notice on old posts",
        max_length=400,
        default=NOTICE,
        validators=[names_the_date],
        help_text=f"Write {DATE} where the month and year of the post go, as in June 2013.",
    )

    class Meta:
        abstract = True

    def old_until(self):
        """Return the latest date of an old post's publication or review; None if no post is old."""
        if not self.is_about_health:
            return None
        today = timezone.localdate()
        year = today.year - self.old_after_years
        try:
            return today.replace(year=year)
        except ValueError:  # 29 February, in a year without one
            return date(year, 2, 28)

    def is_old(self, post):
        """Return whether a post is old today.

        `PostQuerySet.old_in` is the same rule for a queryset.
        """
        until = self.old_until()
        return until is not None and post.checked_on <= until

    def notice_of(self, post):
        """Return the notice above an old post; empty if the post is not old."""
        if not self.is_old(post):
            return ""
        return self.old_notice.replace(DATE, month_in_words(post.publish_at))

    def summary_of(self, post):
        """Return the summary, which begins with the age of an old post."""
        age = self.age_of(post)
        return f"{age}. {post.summary}" if age and post.summary else post.summary

    def age_of(self, post):
        """Return the age of a post for lists: From June 2013."""
        return f"From {month_in_words(post.publish_at)}" if self.is_old(post) else ""
