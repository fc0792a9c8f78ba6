import uuid

from django.conf import settings
from django.core.validators import RegexValidator
from django.db import models

from blog.models.old_posts import OldPosts


class Blog(OldPosts):
    """The single row with the settings of the blog."""

    name = models.CharField(max_length=80, default="A new blog")
    tagline = models.CharField(
        max_length=200, blank=True, help_text="One sentence, shown on the home page and in feeds."
    )
    featured = models.ForeignKey(
        "Post",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="featured post",
        help_text="Shown large at the top of the home page. Empty: the newest post.",
    )
    footer = models.TextField(
        blank=True, help_text="Shown at the foot of every page, such as whom to call when worried."
    )
    backup_days = models.PositiveSmallIntegerField(
        "days of backups",
        null=True,
        blank=True,
        help_text="How many days you keep backups elsewhere. The privacy page says this number. "
        "Backups in BACKUP_TO are counted by themselves.",
    )
    monthly_backups = models.BooleanField(
        "a backup of each month",
        default=False,
        help_text="Keep one backup a month for a year, besides those of 7 days and 4 weeks.",
    )
    identity = models.UUIDField(
        default=uuid.uuid4,
        editable=False,
        help_text="Tells this blog from every other: a list of erasures belongs to one.",
    )
    old_origin = models.CharField(
        max_length=200,
        blank=True,
        editable=False,
        help_text="Under which feeds knew what is older than identifiers that are stored; empty "
        "for a blog that began with them.",
    )
    list_host = models.CharField(
        max_length=253,
        blank=True,
        editable=False,
        help_text="What mail programs know the lists of this blog by, since the first such mail.",
    )
    security_contact = models.CharField(
        max_length=200,
        blank=True,
        validators=[
            RegexValidator(
                r"^(mailto:[^\s@]+@[^\s@]+|https://\S+)$",
                "Write mailto: and an address, or a whole address that begins with https://",
            )
        ],
        help_text="Where to report a weakness, as mailto:you@example.org or an https:// address. "
        "Readable at /.well-known/security.txt.",
    )
    version = models.PositiveBigIntegerField(
        default=1,
        editable=False,
        help_text="Moves when anything published changes; part of every cached page's key.",
    )
    compared_version = models.PositiveBigIntegerField(
        default=0,
        editable=False,
        help_text="The version in which posts were last compared, to find those that are alike.",
    )

    UNRECORDED = "unrecorded"
    """`old_origin` before the first start after an update records it."""

    class Meta:
        verbose_name = verbose_name_plural = "blog"

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        """Save the single row. Its version only grows, whatever this object has read."""
        self.pk = 1
        known = Blog.objects.filter(pk=1).exists()
        self.version = models.F("version") + 1 if known else 1
        super().save(*args, **kwargs)
        self.refresh_from_db(fields=["version"])

    @property
    def origin_of_guids(self):
        """Return the origin of old identifiers; empty if there are none."""
        return settings.SITE_URL if self.old_origin == self.UNRECORDED else self.old_origin

    @classmethod
    def load(cls):
        """Return the row, or an unsaved one with the defaults if there is none."""
        return cls.objects.filter(pk=1).first() or cls(pk=1)

    @classmethod
    def identify(cls):
        """Return the unique identity of this blog, and create it if necessary."""
        # This column alone: `upgrade_check` runs before the others are migrated.
        known = cls.objects.filter(pk=1).values_list("identity", flat=True).first()
        return known or cls.objects.get_or_create(pk=1)[0].identity

    @classmethod
    def record_origin(cls, origin=None):
        """Record the origin of the identifiers of old posts and comments, once and for ever.

        Called before the first request. `origin` is the current one by default. This also creates
        the identity of the blog, from which lists get their identifiers.
        """
        cls.identify()
        unknown = cls.objects.filter(old_origin=cls.UNRECORDED)
        unknown.update(old_origin=origin or settings.SITE_URL)

    @classmethod
    def touch(cls):
        """Note that something published has changed, so that no page built before is shown."""
        if not cls.objects.filter(pk=1).update(version=models.F("version") + 1):
            cls.objects.create(pk=1)
