import uuid

import django.core.validators
import django.db.models.deletion
import django.db.models.functions.text
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models

import blog.editing.autosave
import blog.feeds.identifiers
import blog.models.addresses
import blog.models.old_posts
import blog.models.posts
import blog.newsletter.models


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("blog", "0001_initial"),
        ("blog", "0002_blog_backup_days"),
        ("blog", "0003_outbox"),
        ("blog", "0004_picture"),
        ("blog", "0005_blog_security_contact"),
        ("blog", "0006_newsletter"),
        ("blog", "0007_addresses_that_last"),
        ("blog", "0008_search_words"),
        ("blog", "0009_series"),
        ("blog", "0010_corrections"),
        ("blog", "0011_preview_links"),
        ("blog", "0012_sitting"),
        ("blog", "0013_revisions"),
        ("blog", "0014_post_edition"),
        ("blog", "0015_planned_change"),
        ("blog", "0016_likeness"),
        ("blog", "0017_post_is_backdated"),
        ("blog", "0018_old_posts_are_known"),
        ("blog", "0019_whose_a_post_is"),
        ("blog", "0020_erasures"),
        ("blog", "0021_old_posts_say_so"),
        ("blog", "0022_updates_and_replacements"),
        ("blog", "0023_csp_violations"),
        ("blog", "0024_month_of_an_address"),
        ("blog", "0025_identifiers_that_last"),
        ("blog", "0026_common_names"),
    ]

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Note",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("text", models.TextField()),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "ordering": ["made_at", "pk"],
                "default_permissions": ("view", "delete"),
            },
        ),
        migrations.CreateModel(
            name="Page",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("slug", models.SlugField(unique=True)),
                ("title", models.CharField(max_length=120)),
                ("body", models.TextField(help_text="HTML, as in a post.")),
                ("body_html", models.TextField(editable=False)),
            ],
            options={
                "ordering": ["slug"],
            },
        ),
        migrations.CreateModel(
            name="ScheduledJob",
            fields=[
                ("job", models.CharField(max_length=40, primary_key=True, serialize=False)),
                ("due_at", models.DateTimeField()),
            ],
        ),
        migrations.CreateModel(
            name="Series",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=120, unique=True)),
            ],
            options={
                "verbose_name_plural": "series",
                "ordering": ["title"],
            },
        ),
        migrations.CreateModel(
            name="Tag",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(help_text="Without the #.", max_length=50, unique=True)),
                ("slug", blog.models.addresses.SlugField(unique=True)),
            ],
            options={
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="BrokenLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("path", models.CharField(max_length=200)),
                ("day", models.DateField()),
                ("count", models.PositiveIntegerField(default=0)),
            ],
            options={
                "ordering": ["-day", "path"],
                "indexes": [models.Index(fields=["day"], name="missing_address_day")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("path", "day"), name="missing_address_once_a_day"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="CspViolation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "route",
                    models.CharField(
                        help_text="Name of the page's route, or nothing.", max_length=100
                    ),
                ),
                (
                    "directive",
                    models.CharField(help_text="The rule, such as img-src.", max_length=40),
                ),
                ("count", models.PositiveIntegerField(default=0)),
                ("first_on", models.DateField()),
                ("last_on", models.DateField()),
            ],
            options={
                "verbose_name": "thing that browsers blocked",
                "verbose_name_plural": "blocked by browsers",
                "ordering": ["-count", "route", "directive"],
                "indexes": [models.Index(fields=["last_on"], name="csp_violation_last_on")],
                "constraints": [
                    models.UniqueConstraint(
                        fields=("route", "directive"), name="csp_violation_once"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="Erasure",
            fields=[
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("kind", models.CharField(max_length=40)),
                ("row", models.BigIntegerField()),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
            ],
            options={
                "default_permissions": (),
                "indexes": [models.Index(fields=["at"], name="erasure_at")],
            },
        ),
        migrations.CreateModel(
            name="Mail",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("uid", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("kind", models.CharField(max_length=40)),
                (
                    "recipient",
                    models.EmailField(
                        blank=True,
                        help_text="Kept until it is sent. Empty: a mail to many, before it is spread.",
                        max_length=254,
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        blank=True, help_text="The key of what it tells about.", max_length=200
                    ),
                ),
                ("once", models.CharField(max_length=200, null=True)),
                ("urgent", models.BooleanField(default=False)),
                (
                    "state",
                    models.CharField(
                        choices=[
                            ("waiting", "Waiting"),
                            ("sent", "Sent"),
                            ("dropped", "Not wanted any more"),
                            ("parked", "Parked"),
                        ],
                        default="waiting",
                        max_length=10,
                    ),
                ),
                (
                    "since",
                    models.DateTimeField(
                        default=django.utils.timezone.now, help_text="When it was due first."
                    ),
                ),
                (
                    "due_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        help_text="When it is tried next, or taken from whoever has it.",
                    ),
                ),
                ("lease", models.UUIDField(help_text="Who is sending it just now.", null=True)),
                ("attempts", models.PositiveSmallIntegerField(default=0)),
                (
                    "trouble",
                    models.CharField(
                        blank=True,
                        help_text="What stood in the way last: a name and a code.",
                        max_length=80,
                    ),
                ),
                ("settled_at", models.DateTimeField(null=True)),
            ],
            options={
                "verbose_name_plural": "mail",
                "ordering": ["-pk"],
                "indexes": [
                    models.Index(
                        models.OrderBy(models.F("urgent"), descending=True),
                        models.F("due_at"),
                        models.F("id"),
                        condition=models.Q(("state", "waiting")),
                        name="mail_waiting",
                    ),
                    models.Index(fields=["state", "settled_at"], name="mail_settled"),
                ],
                "constraints": [
                    models.UniqueConstraint(fields=("kind", "once"), name="mail_once"),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["waiting", "sent", "dropped", "parked"])),
                        name="mail_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state__in", ["waiting", "parked"]), ("recipient", ""), _connector="OR"
                        ),
                        name="mail_address_while_unsent",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Person",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=80)),
                ("slug", blog.models.addresses.SlugField(max_length=80, unique=True)),
                (
                    "role",
                    models.CharField(blank=True, help_text="Such as “MS nurse”.", max_length=80),
                ),
                (
                    "bio",
                    models.TextField(
                        blank=True, help_text="Two or three sentences, without formatting."
                    ),
                ),
                (
                    "disclosure",
                    models.TextField(
                        blank=True,
                        help_text="Stands under every post of this person that has no statement of its own.",
                        verbose_name="conflict of interest",
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        blank=True,
                        help_text="Their account, if they have one: their comments then carry this name.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="person",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "verbose_name_plural": "people",
                "ordering": ["name"],
            },
        ),
        migrations.CreateModel(
            name="Byline",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0)),
                (
                    "person",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, to="blog.person"
                    ),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Picture",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "file",
                    models.ImageField(
                        height_field="height", upload_to="pictures/", width_field="width"
                    ),
                ),
                ("width", models.PositiveIntegerField(editable=False)),
                ("height", models.PositiveIntegerField(editable=False)),
                (
                    "alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for those who cannot see it.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "is_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="It says nothing that the text does not.",
                        verbose_name="the picture is decoration",
                    ),
                ),
                ("uploaded_at", models.DateTimeField(auto_now_add=True)),
                (
                    "uploaded_by",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["-uploaded_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Post",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "guid",
                    models.CharField(
                        default=blog.feeds.identifiers.new_guid,
                        editable=False,
                        help_text="What feeds know it by. A path is that of an address under `Blog.old_origin`.",
                        max_length=200,
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                (
                    "slug",
                    blog.models.addresses.SlugField(
                        blank=True,
                        help_text="The end of the address. Made from the title when empty.",
                        max_length=100,
                        unique=True,
                    ),
                ),
                (
                    "summary",
                    models.TextField(
                        blank=True,
                        help_text="One or two sentences for lists, feeds and search engines.",
                        max_length=400,
                    ),
                ),
                (
                    "body",
                    models.TextField(
                        blank=True,
                        help_text="HTML: paragraphs, h2 to h4, lists, quotes, tables, figures, links, code.",
                    ),
                ),
                ("body_html", models.TextField(editable=False)),
                ("words", models.TextField(editable=False, help_text="The text without its tags.")),
                (
                    "search_words",
                    models.TextField(
                        default="",
                        editable=False,
                        help_text="What a search compares: the title; on the next line the summary and the text.",
                    ),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[("draft", "Draft"), ("published", "Published")],
                        default="draft",
                        max_length=10,
                    ),
                ),
                (
                    "publish_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        help_text="A time in the future schedules a published post.",
                    ),
                ),
                (
                    "year",
                    models.PositiveSmallIntegerField(
                        editable=False,
                        help_text="Of its address, which it keeps whatever the time zone becomes.",
                    ),
                ),
                ("month", models.PositiveSmallIntegerField(editable=False, help_text="Likewise.")),
                (
                    "updated_at",
                    models.DateTimeField(
                        blank=True,
                        help_text="Shown as “Updated” when later than the publication.",
                        null=True,
                    ),
                ),
                (
                    "reviewed_on",
                    models.DateField(
                        blank=True,
                        help_text="The day on which somebody last checked the whole post, not only a part. Readers see the month, and the age of the post counts from that day.",
                        null=True,
                    ),
                ),
                (
                    "update_text",
                    models.TextField(
                        blank=True,
                        help_text="What has changed since. Shown above the text as “Update, November 2026: …”, and in feeds and e-mails. Text, or HTML with links.",
                        max_length=2000,
                        verbose_name="update",
                    ),
                ),
                (
                    "update_on",
                    models.DateField(
                        blank=True,
                        help_text="The day of the update. Empty: today, or the day on which a planned change takes effect.",
                        null=True,
                        verbose_name="date of the update",
                    ),
                ),
                ("update_html", models.TextField(default="", editable=False)),
                (
                    "image",
                    models.ImageField(
                        blank=True,
                        height_field="image_height",
                        help_text="Kept as WebP, without the camera's notes.",
                        upload_to="posts/",
                        width_field="image_width",
                    ),
                ),
                ("image_width", models.PositiveIntegerField(editable=False, null=True)),
                ("image_height", models.PositiveIntegerField(editable=False, null=True)),
                (
                    "image_alt",
                    models.CharField(
                        blank=True,
                        help_text="What the picture shows, for those who cannot see it.",
                        max_length=250,
                        verbose_name="alternative text",
                    ),
                ),
                (
                    "image_is_decorative",
                    models.BooleanField(
                        default=False,
                        help_text="It says nothing that the text does not.",
                        verbose_name="the picture is decoration",
                    ),
                ),
                (
                    "disclosure",
                    models.TextField(
                        blank=True,
                        help_text="Shown with the post, instead of the statements of its people.",
                        verbose_name="conflict of interest",
                    ),
                ),
                (
                    "is_silent",
                    models.BooleanField(
                        default=False,
                        help_text="Nobody is told of it by mail.",
                        verbose_name="publish silently",
                    ),
                ),
                (
                    "announced_at",
                    models.DateTimeField(
                        editable=False,
                        help_text="Since when readers know it: none is told of it by mail again. What brings old posts in sets it.",
                        null=True,
                    ),
                ),
                (
                    "is_backdated",
                    models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Its author gave it a date in the past, which it keeps when it appears.",
                    ),
                ),
                (
                    "edition",
                    models.CharField(
                        default=blog.models.posts.new_edition,
                        editable=False,
                        help_text="Another one after each change of what authors write: forms carry it.",
                        max_length=16,
                    ),
                ),
                (
                    "silent_pictures",
                    models.PositiveSmallIntegerField(
                        default=0,
                        editable=False,
                        help_text="Pictures in the text that say nothing to those who cannot see them.",
                    ),
                ),
                (
                    "begun_by",
                    models.ForeignKey(
                        editable=False,
                        help_text="Whose it is, besides those whose names stand over it.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "people",
                    models.ManyToManyField(
                        related_name="posts", through="blog.Byline", to="blog.person"
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        blank=True,
                        help_text="Another post that readers should read instead. Once it is public, this one leads them to it at the top.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="replaces",
                        to="blog.post",
                    ),
                ),
                (
                    "series",
                    models.ForeignKey(
                        blank=True,
                        help_text="The posts of a series lead to one another, in the order of publication.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="posts",
                        to="blog.series",
                    ),
                ),
                ("tags", models.ManyToManyField(blank=True, related_name="posts", to="blog.tag")),
            ],
            options={
                "ordering": ["-publish_at", "-pk"],
                "permissions": [("edit_others", "Can change what others wrote")],
            },
        ),
        migrations.CreateModel(
            name="Correction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(default=django.utils.timezone.now, editable=False)),
                (
                    "text",
                    models.TextField(
                        help_text="Stands under the post and in the feeds for good: “The trial had 88 people, not 90. A reader counted.”",
                        max_length=1000,
                        verbose_name="what was changed, and why",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="corrections",
                        to="blog.post",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.AddField(
            model_name="byline",
            name="post",
            field=models.ForeignKey(
                on_delete=django.db.models.deletion.CASCADE, related_name="bylines", to="blog.post"
            ),
        ),
        migrations.CreateModel(
            name="Blog",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "is_about_health",
                    models.BooleanField(
                        default=False,
                        help_text="Old posts then say that they are old: at the top, in feeds and e-mails, on paper, in search results and in lists.",
                        verbose_name="this blog is about health",
                    ),
                ),
                (
                    "old_after_years",
                    models.PositiveSmallIntegerField(
                        default=3,
                        help_text="Counted from its publication, or from its last review if that is later. For blogs about health.",
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(50),
                        ],
                        verbose_name="years until a post is old",
                    ),
                ),
                (
                    "old_notice",
                    models.TextField(
                        default="This post is from {date}. Treatments and advice may have changed. Ask your team before you act on it.",
                        help_text="Write {date} where the month and year of the post go, as in June 2013.",
                        max_length=400,
                        validators=[blog.models.old_posts.names_the_date],
                        verbose_name="notice on old posts",
                    ),
                ),
                ("name", models.CharField(default="A new blog", max_length=80)),
                (
                    "tagline",
                    models.CharField(
                        blank=True,
                        help_text="One sentence, shown on the home page and in feeds.",
                        max_length=200,
                    ),
                ),
                (
                    "footer",
                    models.TextField(
                        blank=True,
                        help_text="Shown at the foot of every page, such as whom to ring when worried.",
                    ),
                ),
                (
                    "backup_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="For how many days you keep backups in places of your own. The privacy page says it; what the blog keeps in BACKUP_TO it counts by itself.",
                        null=True,
                        verbose_name="days of backups",
                    ),
                ),
                (
                    "monthly_backups",
                    models.BooleanField(
                        default=False,
                        help_text="Keep one backup a month for a year, besides those of 7 days and 4 weeks.",
                        verbose_name="a backup of each month",
                    ),
                ),
                (
                    "identity",
                    models.UUIDField(
                        default=uuid.uuid4,
                        editable=False,
                        help_text="Tells this blog from every other: a list of erasures belongs to one.",
                    ),
                ),
                (
                    "old_origin",
                    models.CharField(
                        blank=True,
                        editable=False,
                        help_text="Under which feeds knew what is older than identifiers that are stored; empty for a blog that began with them.",
                        max_length=200,
                    ),
                ),
                (
                    "list_host",
                    models.CharField(
                        blank=True,
                        editable=False,
                        help_text="What mail programs know the lists of this blog by, since the first such mail.",
                        max_length=253,
                    ),
                ),
                (
                    "security_contact",
                    models.CharField(
                        blank=True,
                        help_text="Where to report a weakness, as mailto:you@example.org or an https:// address. Readable at /.well-known/security.txt.",
                        max_length=200,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^(mailto:[^\\s@]+@[^\\s@]+|https://\\S+)$",
                                "Write mailto: and an address, or a whole address that begins with https://",
                            )
                        ],
                    ),
                ),
                (
                    "version",
                    models.PositiveBigIntegerField(
                        default=1,
                        editable=False,
                        help_text="Moves when anything published changes; part of every cached page's key.",
                    ),
                ),
                (
                    "compared_version",
                    models.PositiveBigIntegerField(
                        default=0,
                        editable=False,
                        help_text="The version in which posts were last compared, to find those that are alike.",
                    ),
                ),
                (
                    "featured",
                    models.ForeignKey(
                        blank=True,
                        help_text="Stands large at the top of the home page. Empty: the newest post.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="blog.post",
                        verbose_name="featured post",
                    ),
                ),
            ],
            options={
                "verbose_name": "blog",
                "verbose_name_plural": "blog",
            },
        ),
        migrations.CreateModel(
            name="Autosave",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("key", models.CharField(default=blog.editing.autosave.new_key, max_length=32)),
                (
                    "text",
                    models.TextField(
                        help_text="The whole form, as a browser sends it; empty: nothing new."
                    ),
                ),
                ("began_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("seen_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("typed_at", models.DateTimeField(null=True)),
                ("saved_at", models.DateTimeField(null=True)),
                (
                    "author",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="autosaves",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "replaced_by",
                    models.ForeignKey(
                        help_text="Who saved another text over this one, which was saved before.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="autosaves",
                        to="blog.post",
                    ),
                ),
            ],
            options={
                "ordering": ["-typed_at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="PreviewLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("digest", models.CharField(max_length=64, unique=True)),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("expires_at", models.DateTimeField()),
                (
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="preview_links",
                        to="blog.post",
                    ),
                ),
            ],
            options={
                "ordering": ["expires_at", "pk"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="RelatedLink",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=0)),
                ("date", models.DateField(blank=True, null=True)),
                ("title", models.CharField(blank=True, max_length=200)),
                ("url", models.URLField(blank=True, max_length=500, verbose_name="address")),
                ("excerpt", models.TextField(blank=True, max_length=500)),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="related_links",
                        to="blog.post",
                    ),
                ),
                (
                    "target",
                    models.ForeignKey(
                        blank=True,
                        help_text="Picking one fills date, title, address and excerpt where they are empty.",
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="blog.post",
                        verbose_name="our own post",
                    ),
                ),
            ],
            options={
                "ordering": ["position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="RelatedPost",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "place",
                    models.PositiveSmallIntegerField(help_text="0 for the one that is most alike."),
                ),
                (
                    "other",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="blog.post",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="likenesses",
                        to="blog.post",
                    ),
                ),
            ],
            options={
                "ordering": ["post", "place"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Revision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                ("summary", models.TextField(blank=True, max_length=400)),
                ("body", models.TextField(blank=True, verbose_name="text")),
                ("disclosure", models.TextField(blank=True, verbose_name="conflict of interest")),
                (
                    "update_text",
                    models.TextField(blank=True, max_length=2000, verbose_name="update"),
                ),
                (
                    "update_on",
                    models.DateField(blank=True, null=True, verbose_name="date of the update"),
                ),
                ("hashtags", models.TextField(blank=True)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "added",
                    models.PositiveIntegerField(
                        default=0, help_text="Words more than in the one before."
                    ),
                ),
                ("removed", models.PositiveIntegerField(default=0)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="revisions",
                        to="blog.post",
                    ),
                ),
            ],
            options={
                "ordering": ["-pk"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="ScheduledChange",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("title", models.CharField(max_length=200)),
                ("summary", models.TextField(blank=True, max_length=400)),
                ("body", models.TextField(blank=True, verbose_name="text")),
                ("disclosure", models.TextField(blank=True, verbose_name="conflict of interest")),
                (
                    "update_text",
                    models.TextField(blank=True, max_length=2000, verbose_name="update"),
                ),
                (
                    "update_on",
                    models.DateField(blank=True, null=True, verbose_name="date of the update"),
                ),
                ("hashtags", models.TextField(blank=True)),
                ("at", models.DateTimeField(db_index=True, verbose_name="takes effect at")),
                (
                    "based_on",
                    models.ForeignKey(
                        editable=False,
                        help_text="What the post said when the change was written.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to="blog.revision",
                    ),
                ),
                (
                    "by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "post",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="planned_change",
                        to="blog.post",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Subscriber",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("email", models.EmailField(max_length=254, verbose_name="e-mail")),
                (
                    "frequency",
                    models.CharField(
                        choices=[
                            ("each", "Each post, when it appears"),
                            ("weekly", "A letter on Mondays"),
                            ("monthly", "A letter on the first of the month"),
                        ],
                        default="each",
                        max_length=7,
                    ),
                ),
                (
                    "nonce",
                    models.CharField(
                        default=blog.newsletter.models.new_nonce,
                        editable=False,
                        help_text="Stands in every link of the letters. A new one makes all of them worthless.",
                        max_length=22,
                    ),
                ),
                ("asked_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("confirmed_at", models.DateTimeField(blank=True, null=True)),
                (
                    "tags",
                    models.ManyToManyField(
                        blank=True,
                        help_text="None: posts about everything.",
                        to="blog.tag",
                        verbose_name="hashtags",
                    ),
                ),
            ],
            options={
                "ordering": ["-pk"],
            },
        ),
        migrations.CreateModel(
            name="Redirect",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "path",
                    models.CharField(
                        help_text="Such as /2013/06/old-title/", max_length=500, unique=True
                    ),
                ),
                (
                    "made_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now, editable=False, verbose_name="since"
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="old_addresses",
                        to="blog.person",
                        verbose_name="or person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="old_addresses",
                        to="blog.post",
                    ),
                ),
                (
                    "tag",
                    models.ForeignKey(
                        blank=True,
                        null=True,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="old_addresses",
                        to="blog.tag",
                        verbose_name="or hashtag",
                    ),
                ),
            ],
            options={
                "ordering": ["path"],
            },
        ),
        migrations.AddConstraint(
            model_name="byline",
            constraint=models.UniqueConstraint(
                fields=("post", "person"), name="byline_once_a_post"
            ),
        ),
        migrations.AddConstraint(
            model_name="autosave",
            constraint=models.UniqueConstraint(fields=("author", "key"), name="sitting_once"),
        ),
        migrations.AddConstraint(
            model_name="relatedlink",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("target__isnull", False), models.Q(("url", ""), _negated=True), _connector="OR"
                ),
                name="related_link_leads_somewhere",
                violation_error_message="Pick one of our posts, or give an address.",
            ),
        ),
        migrations.AddConstraint(
            model_name="relatedpost",
            constraint=models.UniqueConstraint(fields=("post", "other"), name="likeness_once"),
        ),
        migrations.AddConstraint(
            model_name="subscriber",
            constraint=models.UniqueConstraint(
                django.db.models.functions.text.Lower("email"), name="subscriber_address_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="subscriber",
            constraint=models.CheckConstraint(
                condition=models.Q(("frequency__in", ["each", "weekly", "monthly"])),
                name="subscriber_frequency_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="redirect",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("person__isnull", True), ("post__isnull", False), ("tag__isnull", True)
                    ),
                    models.Q(
                        ("person__isnull", True), ("post__isnull", True), ("tag__isnull", False)
                    ),
                    models.Q(
                        ("person__isnull", False), ("post__isnull", True), ("tag__isnull", True)
                    ),
                    _connector="OR",
                ),
                name="old_address_leads_to_one_thing",
                violation_error_message="Choose one thing that it leads to.",
            ),
        ),
        migrations.AddIndex(
            model_name="post",
            index=models.Index(fields=["status", "-publish_at"], name="post_published"),
        ),
        migrations.AddIndex(
            model_name="post",
            index=models.Index(fields=["year", "month", "-publish_at"], name="post_of_a_month"),
        ),
        migrations.AddConstraint(
            model_name="post",
            constraint=models.CheckConstraint(
                condition=models.Q(("status__in", ["draft", "published"])), name="post_status_known"
            ),
        ),
        migrations.AddConstraint(
            model_name="post",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("replaced_by", None),
                    models.Q(("replaced_by", models.F("pk")), _negated=True),
                    _connector="OR",
                ),
                name="post_replaced_by_another",
            ),
        ),
    ]
