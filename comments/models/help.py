"""Numbers and words of help, country by country. The owner edits all of it.

The defaults, with the page on which each number was found, are in decision 29.
"""

from datetime import timedelta
from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator
from django.db import models
from django.utils import timezone

from comments import markup

AMBULANCE, TALK, HOME, SIDE_EFFECTS = "ambulance", "talk", "home", "side_effects"

CHECK_DAYS = 180
"""Days after which numbers must be checked again."""


class HelpCountryQuerySet(models.QuerySet):
    def with_lines(self):
        return self.prefetch_related("lines")

    def to_check(self, today):
        """Return countries not checked within `CHECK_DAYS`, or never; the longest ago first."""
        before = today - timedelta(days=CHECK_DAYS)
        late = models.Q(checked_on=None) | models.Q(checked_on__lt=before)
        return self.filter(late).order_by(models.F("checked_on").asc(nulls_first=True), "position")


class HelpCountry(models.Model):
    """A country with its numbers. Readers choose theirs; no IP address is looked up."""

    name = models.CharField(max_length=60, unique=True)
    position = models.PositiveSmallIntegerField(
        default=100, help_text="The lowest number is listed first."
    )
    checked_on = models.DateField(
        "last checked",
        null=True,
        editable=False,
        help_text="When somebody last checked every number here. Readers see it.",
    )

    objects = HelpCountryQuerySet.as_manager()

    class Meta:
        ordering = ["position", "name"]
        verbose_name = "country with numbers for help"
        verbose_name_plural = "countries with numbers for help"

    def __str__(self):
        return self.name

    def mark_as_checked(self):
        """Record that somebody has checked all its numbers today."""
        self._check(timezone.localdate())

    def mark_as_changed(self):
        """Reset the check, because nobody has checked the new number."""
        self._check(None)

    def _check(self, day):
        self.checked_on = day
        self.save(update_fields=["checked_on"])


class HelpLine(models.Model):
    """A service to call, write to or report to."""

    class Cost(models.TextChoices):
        FREE = "free", "Free"
        CHARGED = "charged", "Calls may cost money"

    country = models.ForeignKey(HelpCountry, models.CASCADE, related_name="lines")
    position = models.PositiveSmallIntegerField(
        default=50, help_text="The lowest number is shown first."
    )
    who = models.CharField(max_length=80, help_text="Such as Samaritans.")
    phone = models.CharField(
        "call",
        max_length=30,
        blank=True,
        validators=[RegexValidator(r"^\+?[\d -]+$", "Write figures, blanks and hyphens alone.")],
        help_text="One number, as people say it: 116 123.",
    )
    text = models.CharField(
        "write",
        max_length=80,
        blank=True,
        help_text="How to text or write, as a sentence without its full stop: Text SHOUT to 85258.",
    )
    website = models.URLField(blank=True)
    cost = models.CharField(
        max_length=7, choices=Cost, blank=True, help_text="Empty says nothing about it."
    )
    hours = models.CharField(
        max_length=80, blank=True, help_text="When somebody answers: Any time, day or night."
    )
    note = models.CharField(
        max_length=200,
        blank=True,
        help_text="What else to know, in sentences of at most 20 words: Ask for an ambulance.",
    )
    for_ambulance = models.BooleanField("for an ambulance now", default=False)
    for_talk = models.BooleanField("for somebody to talk to", default=False)
    for_home = models.BooleanField("for people who are not safe at home", default=False)
    for_side_effects = models.BooleanField("for side effects of a medicine", default=False)
    source = models.URLField(
        blank=True, help_text="The page that says so. Whoever checks the number looks there."
    )

    class Meta:
        ordering = ["position", "pk"]
        verbose_name = "line of help"
        verbose_name_plural = "lines of help"

    def __str__(self):
        return self.who

    def clean(self):
        if (self.phone or self.text) and not self.source:
            message = "Give the page that this number was found on, so that it can be checked."
            raise ValidationError({"source": message}, code="no-source")

    def is_for(self, kind):
        """Return whether it gives this kind of help: AMBULANCE, TALK, HOME or SIDE_EFFECTS."""
        return getattr(self, f"for_{kind}")

    @property
    def dialled(self):
        """Return the number as digits for a telephone link."""
        return self.phone.replace(" ", "").replace("-", "")

    @property
    def host(self):
        """Return the host of its page: samaritans.org."""
        return (urlsplit(self.website).hostname or "").removeprefix("www.")


class HelpWords(models.Model):
    """The words above the numbers, for one kind of help."""

    class Kind(models.TextChoices):
        AMBULANCE = AMBULANCE, "An ambulance now"
        TALK = TALK, "Somebody to talk to"
        HOME = HOME, "Not safe at home"
        SIDE_EFFECTS = SIDE_EFFECTS, "Side effects of a medicine"

    kind = models.CharField(max_length=12, choices=Kind, primary_key=True, editable=False)
    title = models.CharField(
        max_length=100,
        blank=True,
        help_text="The heading. The line on side effects has none.",
    )
    words = models.TextField(
        help_text="Sentences of at most 20 words. Promise nothing, and ask nothing: there is "
        "nowhere to answer. An empty line starts a paragraph."
    )

    class Meta:
        ordering = ["kind"]
        verbose_name = verbose_name_plural = "words of help"

    def __str__(self):
        return self.get_kind_display()

    @property
    def html(self):
        return markup.render(self.words)
