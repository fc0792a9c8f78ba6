"""What authors publish: posts with bylines, tags and related links, pages, and the blog itself."""

import math
import secrets
from functools import lru_cache

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import connection, models
from django.http import HttpResponsePermanentRedirect
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import cached_property
from django.utils.text import slugify

from blog import markup
from blog.images import to_webp

WORDS_A_MINUTE = 200

# A list of posts asks for thirty addresses, and `reverse` is a fifth of what such a page costs.
address = lru_cache(maxsize=4096)(reverse)


class Blog(models.Model):
    """The one row with what an owner chooses for the whole blog."""

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
        help_text="Stands large at the top of the home page. Empty: the newest post.",
    )
    footer = models.TextField(
        blank=True, help_text="Shown at the foot of every page, such as whom to ring when worried."
    )
    version = models.PositiveBigIntegerField(
        default=1,
        editable=False,
        help_text="Moves when anything published changes; part of every cached page's key.",
    )

    class Meta:
        verbose_name = verbose_name_plural = "blog"

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        """There is one row. Its version only ever grows, whatever was read before."""
        self.pk = 1
        known = Blog.objects.filter(pk=1).exists()
        self.version = models.F("version") + 1 if known else 1
        super().save(*args, **kwargs)
        self.refresh_from_db(fields=["version"])

    @classmethod
    def load(cls):
        """The row, or an unsaved one with the defaults while nobody has filled it in."""
        return cls.objects.filter(pk=1).first() or cls(pk=1)

    @classmethod
    def touch(cls):
        """Say that something published has changed, so that no page built before it is shown."""
        if not cls.objects.filter(pk=1).update(version=models.F("version") + 1):
            cls.objects.create(pk=1)


class Person(models.Model):
    """Somebody who writes: with an account or, as a guest, without."""

    name = models.CharField(max_length=80)
    slug = models.SlugField(max_length=80, unique=True, allow_unicode=True)
    role = models.CharField(max_length=80, blank=True, help_text="Such as “MS nurse”.")
    bio = models.TextField(blank=True, help_text="Two or three sentences, without formatting.")
    disclosure = models.TextField(
        "conflict of interest",
        blank=True,
        help_text="Stands under every post of this person that has no statement of its own.",
    )
    user = models.OneToOneField(
        settings.AUTH_USER_MODEL,
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="person",
        help_text="Their account, if they have one: their comments then carry this name.",
    )

    class Meta:
        ordering = ["name"]
        verbose_name_plural = "people"

    def __str__(self):
        return self.name

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = free_slug(Person, self.name)
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return address("blog:author", args=(self.slug,))

    @property
    def initials(self):
        words = self.name.split()
        return "".join(word[0] for word in (words[0], *words[1:][-1:])).upper()


class Tag(models.Model):
    """A hashtag: what a post is about."""

    name = models.CharField(max_length=50, unique=True, help_text="Without the #.")
    slug = models.SlugField(max_length=50, unique=True, allow_unicode=True)

    class Meta:
        ordering = ["name"]

    def __str__(self):
        return f"#{self.name}"

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = free_slug(Tag, self.name)
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return address("blog:tag", args=(self.slug,))


class PostQuerySet(models.QuerySet):
    def published(self):
        """What readers may see now. The same rule for one post is `Post.is_published`."""
        return self.filter(status=Post.Status.PUBLISHED, publish_at__lte=timezone.now())

    def scheduled(self):
        return self.filter(status=Post.Status.PUBLISHED, publish_at__gt=timezone.now())

    def drafts(self):
        return self.filter(status=Post.Status.DRAFT)

    def newest_first(self):
        return self.order_by("-publish_at", "-pk")

    def for_list(self):
        """What a row in a list of posts shows: without the texts, with the people."""
        return self.only("title", "slug", "summary", "status", "publish_at").with_people(
            "person__name"
        )

    def with_people(self, *columns):
        """The bylines in their order, in one more query; of the people only `columns`, if given."""
        bylines = Byline.objects.select_related("person")
        if columns:
            bylines = bylines.only("post", "person", *columns)
        return self.prefetch_related(models.Prefetch("bylines", bylines))

    def at(self, year, month, slug):
        """The post of an address, or None; the month is the blog's own, not UTC's."""
        post = self.filter(slug=slug).first()
        day = post and timezone.localtime(post.publish_at)
        return post if day and (day.year, day.month) == (year, month) else None


# Two rows by two walks along the index; the ORM would ask twice.
NEIGHBOURS = """
    SELECT * FROM (
        SELECT id, title, slug, publish_at FROM blog_post
        WHERE status = 'published' AND publish_at <= %(now)s
          AND (publish_at < %(at)s OR publish_at = %(at)s AND id < %(id)s)
        ORDER BY publish_at DESC, id DESC LIMIT 1
    ) AS earlier
    UNION ALL
    SELECT * FROM (
        SELECT id, title, slug, publish_at FROM blog_post
        WHERE status = 'published' AND publish_at <= %(now)s
          AND (publish_at > %(at)s OR publish_at = %(at)s AND id > %(id)s)
        ORDER BY publish_at, id LIMIT 1
    ) AS later
"""


def new_preview_token():
    return secrets.token_urlsafe(24)


class Post(models.Model):
    """An article, from first draft to the archive."""

    class Status(models.TextChoices):
        DRAFT = "draft", "Draft"
        PUBLISHED = "published", "Published"

    title = models.CharField(max_length=200)
    slug = models.SlugField(
        max_length=100,
        unique=True,
        blank=True,
        allow_unicode=True,
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
    words = models.TextField(editable=False, help_text="The text without its tags, to search in.")
    people = models.ManyToManyField(Person, through="Byline", related_name="posts")
    status = models.CharField(max_length=10, choices=Status, default=Status.DRAFT)
    publish_at = models.DateTimeField(
        default=timezone.now, help_text="A time in the future schedules a published post."
    )
    updated_at = models.DateTimeField(
        null=True, blank=True, help_text="Shown as “Updated” when later than the publication."
    )
    tags = models.ManyToManyField(Tag, blank=True, related_name="posts")
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
    preview_token = models.CharField(
        max_length=40, unique=True, editable=False, default=new_preview_token
    )

    objects = PostQuerySet.as_manager()

    class Meta:
        ordering = ["-publish_at", "-pk"]
        indexes = [models.Index(fields=["status", "-publish_at"], name="post_published")]
        constraints = [
            models.CheckConstraint(
                name="post_status_known", condition=models.Q(status__in=["draft", "published"])
            )
        ]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        if not self.slug:
            self.slug = free_slug(Post, self.title)
        self.body_html = markup.render(self.body)
        self.words = markup.plain(self.body_html)
        if self.image and not self.image._committed:
            self.image = to_webp(self.image, name=self.slug)
        if kwargs.get("update_fields"):
            kwargs["update_fields"] = {*kwargs["update_fields"], "slug", "body_html", "words"}
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        day = timezone.localtime(self.publish_at)
        return address("blog:post-detail", args=(day.year, day.month, self.slug))

    def get_preview_url(self):
        return reverse("blog:preview", args=[self.preview_token])

    def clean(self):
        if self.image and not self.image_alt and not self.image_is_decorative:
            raise ValidationError(
                {"image_alt": "Say what the picture shows, or tick that it is decoration."},
                code="alt-missing",
            )

    @property
    def html(self):
        """The text as safe HTML; only `save` writes it."""
        return markup.safe(self.body_html)

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
        *names, last = [person.name for person in self.authors] or [""]
        return f"{', '.join(names)} and {last}" if names else last

    @property
    def day(self):
        """The date of publication in words: 10 June 2026."""
        day = timezone.localtime(self.publish_at)
        return f"{day.day} {day:%B %Y}"

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
        return self.updated_at if self.updated_at and self.updated_at > self.publish_at else None

    @cached_property
    def reading_minutes(self):
        return max(1, math.ceil(len(self.words.split()) / WORDS_A_MINUTE))

    @cached_property
    def disclosures(self):
        """The conflict-of-interest statements to show: the post's own, else each writer's."""
        if self.disclosure:
            return [self.disclosure]
        return [person.disclosure for person in self.authors if person.disclosure]

    def is_written_by(self, user_id):
        """Whether the account with this id is one of the bylines."""
        return any(person.user_id == user_id for person in self.authors)

    def neighbours(self):
        """The public posts before and after this one, each None where there is none."""
        adapt = connection.ops.adapt_datetimefield_value
        values = {"id": self.pk, "at": adapt(self.publish_at), "now": adapt(timezone.now())}
        place = (self.publish_at, self.pk)
        found = {
            (post.publish_at, post.pk) > place: post
            for post in Post.objects.raw(NEIGHBOURS, values)
        }
        return found.get(False), found.get(True)

    def publish(self, at=None):
        """Make the post public, now or at a later time."""
        self.status, self.publish_at = self.Status.PUBLISHED, at or timezone.now()
        self.save(update_fields=["status", "publish_at"])

    def unpublish(self):
        """Take the post back to the drafts; its thread is kept."""
        self.status = self.Status.DRAFT
        self.save(update_fields=["status"])


class Byline(models.Model):
    """Who wrote a post, in which order."""

    post = models.ForeignKey(Post, models.CASCADE, related_name="bylines")
    person = models.ForeignKey(Person, models.PROTECT)
    position = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.UniqueConstraint(fields=["post", "person"], name="byline_once_a_post")
        ]

    def __str__(self):
        return str(self.person)


class RelatedLinkQuerySet(models.QuerySet):
    def with_targets(self):
        """With what a row shows of our own post that it leads to."""
        shown = ("title", "slug", "summary", "status", "publish_at")
        return self.select_related("target").only(
            "post", "date", "title", "url", "excerpt", *(f"target__{name}" for name in shown)
        )


class RelatedLink(models.Model):
    """A row of “Other relevant posts of interest”: one of our posts, or an address elsewhere.

    What is typed here wins; what is empty is taken from our own post.
    """

    post = models.ForeignKey(Post, models.CASCADE, related_name="related_links")
    position = models.PositiveSmallIntegerField(default=0)
    target = models.ForeignKey(
        Post,
        models.CASCADE,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="our own post",
        help_text="Picking one fills date, title, address and excerpt where they are empty.",
    )
    date = models.DateField(null=True, blank=True)
    title = models.CharField(max_length=200, blank=True)
    url = models.URLField("address", max_length=500, blank=True)
    excerpt = models.TextField(blank=True, max_length=500)

    objects = RelatedLinkQuerySet.as_manager()

    class Meta:
        ordering = ["position", "pk"]
        constraints = [
            models.CheckConstraint(
                name="related_link_leads_somewhere",
                condition=models.Q(target__isnull=False) | ~models.Q(url=""),
                violation_error_message="Pick one of our posts, or give an address.",
            )
        ]

    def __str__(self):
        return self.shown_title

    @property
    def leads_to_readers(self):
        """Whether readers can follow it: a link to a post that is not public is left out."""
        return self.target is None or self.target.is_published

    @property
    def href(self):
        return self.target.get_absolute_url() if self.target else self.url

    @property
    def shown_title(self):
        """The title; a row without one is named by the first words of its excerpt."""
        if self.title or self.target:
            return self.title or self.target.title
        return first_words(self.excerpt, 12) or self.url

    @property
    def shown_date(self):
        return self.date or (self.target and timezone.localdate(self.target.publish_at))

    @property
    def shown_excerpt(self):
        return self.excerpt or (self.target.summary if self.target else "")


class OldAddress(models.Model):
    """A path that once led to a post and now redirects to it."""

    path = models.CharField(max_length=500, unique=True, help_text="Such as /2013/06/old-title/")
    post = models.ForeignKey(Post, models.CASCADE, related_name="old_addresses")

    class Meta:
        ordering = ["path"]
        verbose_name_plural = "old addresses"

    def __str__(self):
        return self.path

    @classmethod
    def redirect(cls, path):
        """A permanent redirect to the public post that `path` led to, or None."""
        old = cls.objects.filter(path=path, post__in=Post.objects.published())
        old = old.select_related("post").first()
        return old and HttpResponsePermanentRedirect(old.post.get_absolute_url())


class Page(models.Model):
    """A page that stands apart from the posts: about, privacy, accessibility, house rules."""

    slug = models.SlugField(max_length=50, unique=True)
    title = models.CharField(max_length=120)
    body = models.TextField(help_text="HTML, as in a post.")
    body_html = models.TextField(editable=False)

    class Meta:
        ordering = ["slug"]

    def __str__(self):
        return self.title

    def save(self, *args, **kwargs):
        self.body_html = markup.render(self.body)
        super().save(*args, **kwargs)

    def get_absolute_url(self):
        return address("blog:page", args=(self.slug,))

    @property
    def html(self):
        return markup.safe(self.body_html)


def first_words(text, count):
    """The first `count` words of `text`, with an ellipsis when more follow."""
    words = text.split()
    return " ".join(words[:count]) + (" …" if len(words) > count else "")


def free_slug(model, text):
    """A readable slug for `text` that no other row of `model` has: title, title-2, title-3 …"""
    room = model._meta.get_field("slug").max_length
    stem = slugify(text, allow_unicode=True)[:room].strip("-_") or model._meta.model_name
    taken = set(
        model.objects.filter(slug__startswith=stem[: room - 6]).values_list("slug", flat=True)
    )
    slug, number = stem, 1
    while slug in taken:
        number += 1
        slug = f"{stem[: room - len(str(number)) - 1]}-{number}"
    return slug
