"""Redirects from former addresses, and addresses that lead nowhere."""

import operator
import unicodedata
from functools import reduce
from urllib.parse import parse_qs, unquote, urlsplit

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.utils import timezone

TARGETS = ("post", "tag", "person", "page")

PATHS_A_DAY = 500
"""Distinct broken links that are counted in a day, so that a flood cannot fill the disk."""


QUERIES = ("p", "page_id", "attachment_id", "cat", "tag", "author")
"""Parts of a query by which WordPress names a post, a page, a file, a category or an author."""


def as_path(address):
    """Return `address` as paths are stored: decoded, normalized, without a host, after a slash.

    An address such as `/?p=12`, which names something by its number, is stored as that.
    """
    parts = urlsplit(address.strip())
    path = parts.path if parts.path.startswith("/") else f"/{parts.path}"
    path = numbered_path(parse_qs(parts.query)) or path
    return unicodedata.normalize("NFC", unquote(path))


def exactly_one(names):
    """Return a Q that is true when one of these columns is set and the others are empty."""
    ways = [models.Q(**{f"{name}__isnull": name != chosen for name in names}) for chosen in names]
    return reduce(operator.or_, ways)


class Redirect(models.Model):
    """A former path of a post, a hashtag, a person or a page.

    It points to the row, not to another path. One step is always enough, and there are no loops.
    """

    path = models.CharField(max_length=500, unique=True, help_text="Such as /2013/06/old-title/")
    post = models.ForeignKey(
        "Post", models.CASCADE, null=True, blank=True, related_name="old_addresses"
    )
    tag = models.ForeignKey(
        "Tag",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="old_addresses",
        verbose_name="or hashtag",
    )
    person = models.ForeignKey(
        "Person",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="old_addresses",
        verbose_name="or person",
    )
    page = models.ForeignKey(
        "Page",
        models.CASCADE,
        null=True,
        blank=True,
        related_name="old_addresses",
        verbose_name="or page",
    )
    made_at = models.DateTimeField("since", default=timezone.now, editable=False)

    class Meta:
        ordering = ["path"]
        constraints = [
            models.CheckConstraint(
                name="old_address_leads_to_one_thing",
                condition=exactly_one(TARGETS),
                violation_error_message="Choose one thing that it leads to.",
            )
        ]

    def __str__(self):
        return self.path

    def clean(self):
        try:
            path = as_path(self.path)
        except ValueError:  # it begins like a host but is not one
            path = "\x00"
        # Decoded and normalized, it may be longer than what was typed, and contain null characters.
        if "\x00" in path or len(path) > self._meta.get_field("path").max_length:
            raise ValidationError({"path": "That is no address."}, code="address")
        self.path = path
        if self.path == "/":
            raise ValidationError({"path": "The home page cannot be redirected."}, code="home")

    @property
    def target(self):
        return self.post or self.tag or self.person or self.page

    @property
    def leads_to_readers(self):
        """Return whether readers can see its target."""
        if self.post:
            return self.post.is_published
        if self.page:
            return True
        return self.target.posts.published().exists()

    @classmethod
    def leave(cls, address, **target):
        """Redirect `address`, which its owner is about to leave, to `target`."""
        nothing = dict.fromkeys(TARGETS)
        cls.objects.update_or_create(path=as_path(address), defaults={**nothing, **target})

    @classmethod
    def record_move(cls, row, stored):
        """Redirect the former public address of `row` to it, if its address has changed.

        `stored` is the row as it was before, None for a new one.
        """
        known = stored and has_readers(stored) and stored.get_absolute_url()
        here = row.get_absolute_url() if has_readers(row) else None
        target = {row._meta.model_name: row}
        if known and known != here:
            cls.leave(known, **target)
        if stored and here:
            cls.objects.filter(path=as_path(here), **target).delete()


def numbered_path(query):
    """Return the stored path of a query such as `p=12`, as {name: [values]}; empty if it is none.

    The other parts of such a query only choose how it is shown.
    """
    for name in QUERIES:
        if values := query.get(name):
            return f"/?{name}={values[-1]}"
    return ""


class BrokenLink(models.Model):
    """How often a missing address was requested on one day. Nothing about who requested it."""

    path = models.CharField(max_length=200)
    day = models.DateField()
    count = models.PositiveIntegerField(default=0)

    class Meta:
        ordering = ["-day", "path"]
        constraints = [
            models.UniqueConstraint(fields=["path", "day"], name="missing_address_once_a_day")
        ]
        indexes = [models.Index(fields=["day"], name="missing_address_day")]

    def __str__(self):
        return self.path

    @classmethod
    def add(cls, counts):
        """Add `counts`, {path: times}, to today's. Add new paths only up to `PATHS_A_DAY`."""
        day = timezone.localdate()
        with transaction.atomic():
            today = cls.objects.filter(day=day)
            known = set(today.filter(path__in=counts).values_list("path", flat=True))
            new = [path for path in counts if path not in known]
            if new:
                new = new[: max(0, PATHS_A_DAY - today.count())]
                cls.objects.bulk_create(
                    (cls(path=path, day=day) for path in new), ignore_conflicts=True
                )
            rows = list(today.filter(path__in=counts))
            for row in rows:
                row.count = models.F("count") + counts[row.path]
            cls.objects.bulk_update(rows, ["count"])


def has_readers(row):
    """Return whether readers can see `row`. Only a post can be hidden."""
    return getattr(row, "is_published", True)
