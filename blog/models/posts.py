import secrets

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, models, transaction
from django.utils import timezone
from django.utils.functional import cached_property

from blog import images
from blog.feeds.identifiers import new_guid
from blog.models.addressed import Addressed
from blog.models.addresses import SlugField, address
from blog.models.authorship import Authorship
from blog.models.people import Person
from blog.models.post_text import RenderedText
from blog.models.publication import Publication
from blog.models.querysets import RELATED_POSTS, PostQuerySet
from blog.models.series import Series
from blog.models.tags import Tag
from blog.redirects.models import Redirect


def new_edition():
    """Return a random key for what a post says at the moment."""
    return secrets.token_hex(8)


class Post(RenderedText, Publication, Authorship, Addressed):
    """An article, as a draft, planned or public."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        PUBLISHED = "published", "Published"

    guid = models.CharField(
        max_length=200,
        default=new_guid,
        editable=False,
        help_text="What feeds know it by. A path is that of an address under `Blog.old_origin`.",
    )
    title = models.CharField(max_length=200)
    slug = SlugField(
        max_length=100,
        unique=True,
        blank=True,
        help_text="The end of the address. Made from the title when empty.",
    )
    summary = models.TextField(
        blank=True,
        max_length=400,
        help_text="One or two sentences for lists, feeds and search engines.",
    )
    body = models.TextField(
        blank=True,
        help_text="HTML: paragraphs, h2 to h4, lists, quotes, tables, figures, links, code.",
    )
    body_html = models.TextField(editable=False)
    words = models.TextField(editable=False, help_text="The text without its tags.")
    search_words = models.TextField(
        editable=False,
        default="",
        help_text="What a search compares: the title; on the next line the summary and the text.",
    )
    people = models.ManyToManyField(Person, through="Byline", related_name="posts")
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    publish_at = models.DateTimeField(
        default=timezone.now, help_text="A time in the future schedules a published post."
    )
    year = models.PositiveSmallIntegerField(
        editable=False, help_text="Of its address, which it keeps whatever the time zone becomes."
    )
    month = models.PositiveSmallIntegerField(editable=False, help_text="Likewise.")
    updated_at = models.DateTimeField(
        null=True, blank=True, help_text="Shown as “Updated” when later than the publication."
    )
    reviewed_on = models.DateField(
        null=True,
        blank=True,
        help_text="When somebody last checked the whole post, not only a part. Readers see the "
        "month. The age of the post counts from this day.",
    )
    replaced_by = models.ForeignKey(
        "self",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="replaces",
        help_text="Another post that readers should read instead. Once it is public, this one "
        "leads them to it at the top.",
    )
    update_text = models.TextField(
        "update",
        blank=True,
        max_length=2000,
        help_text="What has changed since. Shown above the text as “Update, November 2026: …”, and "
        "in feeds and e-mails. Text, or HTML with links.",
    )
    update_on = models.DateField(
        "date of the update",
        null=True,
        blank=True,
        help_text="The day of the update. Empty: today, or the day on which a planned change "
        "takes effect.",
    )
    update_html = models.TextField(editable=False, default="")
    begun_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        editable=False,
        related_name="+",
        help_text="Who began it, besides its authors.",
    )
    tags = models.ManyToManyField(Tag, blank=True, related_name="posts")
    series = models.ForeignKey(
        Series,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="posts",
        help_text="The posts of a series link to each other, in the order of publication.",
    )
    image = models.ImageField(
        upload_to="posts/",
        blank=True,
        width_field="image_width",
        height_field="image_height",
        help_text="Stored as WebP, without the camera’s data.",
    )
    image_width = models.PositiveIntegerField(null=True, editable=False)
    image_height = models.PositiveIntegerField(null=True, editable=False)
    image_alt = models.CharField(
        "alternative text",
        max_length=250,
        blank=True,
        help_text="What the picture shows, for those who cannot see it.",
    )
    image_is_decorative = models.BooleanField(
        "the picture is decoration",
        default=False,
        help_text="It says nothing that the text does not.",
    )
    disclosure = models.TextField(
        "conflict of interest",
        blank=True,
        help_text="Shown with the post, instead of its authors’ own statements.",
    )
    is_silent = models.BooleanField(
        "publish silently", default=False, help_text="Nobody is e-mailed about it."
    )
    announced_at = models.DateTimeField(
        null=True,
        editable=False,
        help_text="Since when readers know it: nobody is e-mailed about it again. Imports set it.",
    )
    is_backdated = models.BooleanField(
        default=False,
        editable=False,
        help_text="Its author gave it a date in the past, which it keeps when it appears.",
    )
    edition = models.CharField(
        max_length=16,
        editable=False,
        default=new_edition,
        help_text="Another one after each change of what authors write: forms carry it.",
    )
    silent_pictures = models.PositiveSmallIntegerField(
        default=0,
        editable=False,
        help_text="Pictures in the text that say nothing to those who cannot see them.",
    )

    SLUG_FROM = "title"

    objects = PostQuerySet.as_manager()

    class Meta:
        ordering = ["-publish_at", "-pk"]
        permissions = [("edit_others", "Can change what others wrote")]
        indexes = [
            models.Index(fields=["status", "-publish_at"], name="post_published"),
            models.Index(fields=["year", "month", "-publish_at"], name="post_of_a_month"),
        ]
        constraints = [
            models.CheckConstraint(
                name="post_status_known", condition=models.Q(status__in=["draft", "published"])
            ),
            models.CheckConstraint(
                name="post_replaced_by_another",
                condition=models.Q(replaced_by=None) | ~models.Q(replaced_by=models.F("pk")),
            ),
        ]

    def __str__(self):
        return self.title

    def save(self, *args, update_fields=None, **kwargs):
        fields = self.changed_with(update_fields)
        with transaction.atomic():
            stored = self.lock_stored()
            self.take_month(stored)
            is_new_slug = self.assign_slug()
            self.store_image()
            self.save_row(*args, is_new_slug=is_new_slug, update_fields=fields, **kwargs)
            Redirect.record_move(self, stored)

    def changed_with(self, fields):
        """Set what depends on `fields`: the rendered text and the edition. None means all fields.

        Return the names of all fields to save, or None.
        """
        fields = fields and {*fields} | ({"slug"} if not self.slug else set())
        if not fields or fields & self.WRITTEN:
            dated = {"update_on"} if self.date_update() else set()
            self.render()
            fields = fields and fields | dated | {*self.RENDERED}
        if not fields or any(
            field.editable and field.name in fields for field in self._meta.fields
        ):
            self.edition = new_edition()
            fields = fields and fields | {"edition"}
        if fields and fields & {"publish_at", "status"}:
            fields |= {"year", "month"}
        return fields

    def store_image(self):
        """Store a newly chosen picture in the media folder, named after the post."""
        if self.image and not self.image._committed:
            images.store(self.image, name=self.slug)

    def get_absolute_url(self):
        if self.year is None:
            self.take_month()
        return address("blog:post-detail", args=(self.year, self.month, self.slug))

    def clean(self):
        if self.image and not self.image_alt and not self.image_is_decorative:
            raise ValidationError(
                {"image_alt": "Say what the picture shows, or tick that it is decoration."},
                code="alt-missing",
            )
        if self.leads_back():
            raise ValidationError(
                {"replaced_by": "That post leads to this one: readers would go round in a circle."},
                code="circle",
            )

    @property
    def image_srcset(self):
        """Return the `srcset` of the featured picture; empty if it has one size."""
        return images.srcset(self.image.url, self.image_width)

    image_sizes = images.SHOWN

    @cached_property
    def hashtags(self):
        """Return the tags, with one query for this object."""
        return list(self.tags.all())

    @cached_property
    def shown_corrections(self):
        """Return the corrections since the first publication, oldest first, with one query."""
        return list(self.corrections.all())

    def related_posts(self):
        """Return the public posts that this one leads to, by kind and in order, with one query.

        `earlier` and `later` have at most one post, `part` all posts of its series, itself
        included, and `alike` the similar posts.
        """
        adapt = connection.ops.adapt_datetimefield_value
        values = {"id": self.pk, "at": adapt(self.publish_at), "now": adapt(timezone.now())}
        rows = Post.objects.raw(RELATED_POSTS, values | {"series": self.series_id})
        found = {"earlier": [], "later": [], "part": [], "alike": []}
        for post in sorted(rows, key=lambda post: (post.place, post.publish_at, post.pk)):
            found[post.kind].append(post)
        return found
