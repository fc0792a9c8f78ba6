import math
import secrets
from functools import partial

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.utils import timezone
from django.utils.functional import cached_property

from blog import images
from blog.content import sanitize
from blog.content.characters import isolated
from blog.content.toc import parts_of
from blog.dates import day_in_words, month_of, start_of
from blog.feeds.identifiers import new_guid
from blog.models.addresses import SlugField, absolute, address
from blog.models.people import Person
from blog.models.querysets import SURROUNDINGS, PostQuerySet
from blog.models.series import Series
from blog.models.tags import Tag
from blog.redirects.models import save_at_address
from blog.search_text import stems

WORDS_A_MINUTE = 200


def new_edition():
    return secrets.token_hex(8)


class Post(models.Model):
    """An article, from first draft to the archive."""

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
        help_text="The day on which somebody last checked the whole post, not only a part. "
        "Readers see the month, and the age of the post counts from that day.",
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
        help_text="Whose it is, besides those whose names stand over it.",
    )
    tags = models.ManyToManyField(Tag, blank=True, related_name="posts")
    series = models.ForeignKey(
        Series,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="posts",
        help_text="The posts of a series lead to one another, in the order of publication.",
    )
    image = models.ImageField(
        upload_to="posts/",
        blank=True,
        width_field="image_width",
        height_field="image_height",
        help_text="Kept as WebP, without the camera's notes.",
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
        help_text="Shown with the post, instead of the statements of its people.",
    )
    is_silent = models.BooleanField(
        "publish silently", default=False, help_text="Nobody is told of it by mail."
    )
    announced_at = models.DateTimeField(
        null=True,
        editable=False,
        help_text="Since when readers know it: none is told of it by mail again. What brings old "
        "posts in sets it.",
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

    RENDERED = ("body_html", "update_html", "words", "search_words", "silent_pictures")
    """What `save` makes of the texts."""

    WRITTEN = {"title", "summary", "body", "body_html", "update_text", "update_on"}
    """What it makes them of, or asks for with."""

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
        fields = update_fields and {*update_fields} | ({"slug"} if not self.slug else set())
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
        save_at_address(
            self, self.title, partial(self._save, *args, update_fields=fields, **kwargs)
        )

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
    def html(self):
        """The text as safe HTML; only `save` writes it."""
        return sanitize.safe(self.body_html)

    @property
    def image_srcset(self):
        """The sizes of the featured picture, for `srcset`; empty where there is but one."""
        return images.srcset(self.image.url, self.image_width)

    image_sizes = images.SHOWN

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

    @property
    def replacement(self):
        """The post that readers should read instead, if they can; else None."""
        return self.replaced_by if self.replaced_by and self.replaced_by.is_published else None

    @cached_property
    def authors(self):
        """The people of the bylines, in their order; one query, or none after `with_people`."""
        known = "bylines" in getattr(self, "_prefetched_objects_cache", ())
        bylines = self.bylines.all() if known else self.bylines.select_related("person")
        return [byline.person for byline in bylines]

    @cached_property
    def hashtags(self):
        """The tags, read once however often a page names them."""
        return list(self.tags.all())

    @property
    def byline(self):
        """The names of the authors as one reads them: A, B and C."""
        *names, last = [isolated(person.name) for person in self.authors] or [""]
        return f"{', '.join(names)} and {last}" if names else last

    @property
    def day(self):
        """The date of publication in words: 10 June 2026."""
        return day_in_words(self.publish_at)

    @property
    def is_published(self):
        """Whether readers may see it now. The same rule for many is `PostQuerySet.published`."""
        return self.status == self.Status.PUBLISHED and self.publish_at <= timezone.now()

    @property
    def is_scheduled(self):
        return self.status == self.Status.PUBLISHED and self.publish_at > timezone.now()

    @property
    def shown_update(self):
        """When the post changed, if that was after it appeared; else None."""
        moments = [self.updated_at, self.update_on and start_of(self.update_on)]
        latest = max(filter(None, moments), default=None)
        return latest if latest and latest > self.publish_at else None

    @property
    def checked_on(self):
        """The day from which its age counts: that of the last review, else of publication."""
        published_on = timezone.localdate(self.publish_at)
        return max(self.reviewed_on or published_on, published_on)

    @cached_property
    def reading_minutes(self):
        return max(1, math.ceil(len(self.words.split()) / WORDS_A_MINUTE))

    @cached_property
    def parts(self):
        """What a long post is made of, as (id, heading); nothing for a short one."""
        return parts_of(self.body_html, self.words)

    @cached_property
    def disclosures(self):
        """The conflict-of-interest statements to show: the post's own, else each writer's.

        Of several writers, each statement says whose it is.
        """
        if self.disclosure:
            return [self.disclosure]
        several = len(self.authors) > 1
        return [
            f"{person.name}: {person.disclosure}"
            if several and not person.is_named_in(person.disclosure)
            else person.disclosure
            for person in self.authors
            if person.disclosure
        ]

    @cached_property
    def shown_corrections(self):
        """What was corrected since readers first saw it, the oldest first; one query."""
        return list(self.corrections.all())

    def can_be_edited_by(self, user):
        """Whether it is this account's, or everybody's posts are. The same for many: `editable_by`.

        Whether the account may change posts at all is another question.
        """
        own = user.pk in (self.begun_by_id, *(person.user_id for person in self.authors))
        return own or user.has_perm("blog.edit_others")

    def leads_back(self):
        """Whether what replaces it is replaced, at last, by itself."""
        seen, key = {self.pk}, self.replaced_by_id
        while key and key not in seen:
            seen.add(key)
            rows = Post.objects.filter(pk=key).values_list("replaced_by", flat=True)
            key = rows.first()
        return bool(key)

    def surroundings(self):
        """The public posts that it leads to, by kind, in their order; one query.

        `earlier` and `later` are one at most, `part` are those of its series, itself among them,
        and `alike` those that were found to be.
        """
        adapt = connection.ops.adapt_datetimefield_value
        values = {"id": self.pk, "at": adapt(self.publish_at), "now": adapt(timezone.now())}
        rows = Post.objects.raw(SURROUNDINGS, values | {"series": self.series_id})
        found = {"earlier": [], "later": [], "part": [], "alike": []}
        for post in sorted(rows, key=lambda post: (post.place, post.publish_at, post.pk)):
            found[post.kind].append(post)
        return found

    def publish(self, at=None):
        """Make the post public, now or at a later time."""
        self.status, self.publish_at = self.Status.PUBLISHED, at or timezone.now()
        self.save(update_fields=["status", "publish_at"])

    def unpublish(self):
        """Take the post back to the drafts; its thread is kept."""
        self.status = self.Status.DRAFT
        self.save(update_fields=["status"])

    def take_month(self, stored=None):
        """Take year and month of the address from the date, or from `stored`, the row as it was.

        Once readers may know the address they are its own: neither another time zone nor another
        date moves it.
        """
        if stored and (stored.is_published or stored.announced_at):
            self.year, self.month = stored.year, stored.month
        else:
            self.year, self.month = month_of(self.publish_at)

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

    def _save(self, *args, **kwargs):
        if self.image and not self.image._committed:
            images.store(self.image, name=self.slug)
        super().save(*args, **kwargs)
