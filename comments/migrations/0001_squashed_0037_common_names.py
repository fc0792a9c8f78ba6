import uuid

import django.core.validators
import django.db.models.deletion
import django.utils.timezone
import mptt.fields
from django.conf import settings
from django.db import migrations, models

import blog.feeds.identifiers
import comments.tokens
from comments.migrations._roles import make_groups
from comments.migrations._shipped import ship_help, ship_replies


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("comments", "0001_initial"),
        ("comments", "0002_groups"),
        ("comments", "0003_moderation"),
        ("comments", "0004_verb_of_a_decision"),
        ("comments", "0005_authors_pictures"),
        ("comments", "0006_mail_to_moderators"),
        ("comments", "0007_index_of_days"),
        ("comments", "0008_search_words"),
        ("comments", "0009_decision_change"),
        ("comments", "0010_clues"),
        ("comments", "0011_authors_series"),
        ("comments", "0012_help_now_default"),
        ("comments", "0013_authors_corrections"),
        ("comments", "0014_watch"),
        ("comments", "0015_index_of_lists"),
        ("comments", "0016_roles"),
        ("comments", "0017_comment_same_as"),
        ("comments", "0018_report_counts"),
        ("comments", "0019_help_by_country"),
        ("comments", "0020_help_that_is_shipped"),
        ("comments", "0021_words_of_help_moved"),
        ("comments", "0022_unread_spam"),
        ("comments", "0023_comment_scored_with"),
        ("comments", "0024_alerts_and_private_replies"),
        ("comments", "0025_texts_for_private_replies"),
        ("comments", "0026_private_replies_are_rendered_when_read"),
        ("comments", "0027_what_to_say_today"),
        ("comments", "0028_mail_to_the_rota"),
        ("comments", "0029_names_of_medicines"),
        ("comments", "0030_crisis_words_of_the_owner"),
        ("comments", "0031_what_the_rules_cannot_see"),
        ("comments", "0032_publication_and_team"),
        ("comments", "0033_know_what_was_published"),
        ("comments", "0034_order_of_publication"),
        ("comments", "0035_identifiers_that_last"),
        ("comments", "0036_after_care_in_short_sentences"),
        ("comments", "0037_common_names"),
    ]

    dependencies = [
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        ("blog", "0001_squashed_0026_common_names"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Comment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("tree_id", models.BigIntegerField(editable=False)),
                ("author_name", models.CharField(blank=True, max_length=80, verbose_name="name")),
                (
                    "author_email",
                    models.EmailField(
                        blank=True, editable=False, max_length=254, verbose_name="e-mail"
                    ),
                ),
                ("author_url", models.URLField(blank=True, max_length=300, verbose_name="website")),
                (
                    "by_team",
                    models.BooleanField(
                        default=False,
                        editable=False,
                        help_text="Written in the name of the team. Outlives the account.",
                    ),
                ),
                (
                    "writer",
                    models.UUIDField(
                        db_index=True,
                        default=uuid.uuid4,
                        editable=False,
                        help_text="A random id that a reader's browser keeps if they asked for that; else new.",
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
                (
                    "token_hash",
                    models.CharField(editable=False, max_length=64, null=True, unique=True),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("comment", "Comment"),
                            ("pingback", "Pingback"),
                            ("trackback", "Trackback"),
                        ],
                        default="comment",
                        editable=False,
                        max_length=10,
                    ),
                ),
                ("body", models.TextField(blank=True, max_length=10000)),
                ("author_html", models.TextField(editable=False)),
                ("when_html", models.TextField(editable=False)),
                ("body_html", models.TextField(editable=False)),
                (
                    "search_words",
                    models.TextField(
                        default="",
                        editable=False,
                        help_text="What a search compares: the text, without markup.",
                    ),
                ),
                (
                    "words_digest",
                    models.CharField(blank=True, db_index=True, editable=False, max_length=32),
                ),
                (
                    "status",
                    models.CharField(
                        choices=[
                            ("pending", "Held"),
                            ("approved", "Published"),
                            ("rejected", "Rejected"),
                            ("spam", "Spam"),
                            ("removed", "Removed"),
                        ],
                        default="pending",
                        editable=False,
                        max_length=10,
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True,
                        editable=False,
                        help_text="Why a moderator decided as they did, from the latest decision; readers see it.",
                        max_length=200,
                    ),
                ),
                (
                    "reasons",
                    models.JSONField(
                        default=list,
                        editable=False,
                        help_text="Why it is held: [rule, place in the text], no quotes.",
                    ),
                ),
                (
                    "urgency",
                    models.PositiveSmallIntegerField(
                        default=0,
                        editable=False,
                        help_text="What the queue is ordered by before age.",
                    ),
                ),
                (
                    "taught",
                    models.CharField(
                        blank=True,
                        editable=False,
                        help_text="What the spam score learned from it: spam, good or nothing.",
                        max_length=4,
                    ),
                ),
                (
                    "scored_with",
                    models.PositiveIntegerField(
                        editable=False,
                        help_text="How many decisions the spam score knew when it last scored it again.",
                        null=True,
                    ),
                ),
                (
                    "submitted_at",
                    models.DateTimeField(default=django.utils.timezone.now, editable=False),
                ),
                ("approved_at", models.DateTimeField(editable=False, null=True)),
                ("edited_at", models.DateTimeField(editable=False, null=True)),
                ("edited_by_team", models.BooleanField(default=False, editable=False)),
                (
                    "erased_at",
                    models.DateTimeField(
                        editable=False, help_text="When its writer took it back.", null=True
                    ),
                ),
                (
                    "emptied_at",
                    models.DateTimeField(
                        editable=False,
                        help_text="When the words of a refused comment were deleted.",
                        null=True,
                    ),
                ),
                ("source", models.CharField(blank=True, editable=False, max_length=30)),
                ("source_id", models.CharField(blank=True, editable=False, max_length=100)),
                ("lft", models.PositiveIntegerField(editable=False)),
                ("rght", models.PositiveIntegerField(editable=False)),
                ("level", models.PositiveIntegerField(editable=False)),
                (
                    "author",
                    models.ForeignKey(
                        blank=True,
                        editable=False,
                        help_text="The account that wrote it, for a comment of the team.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="comments",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "parent",
                    mptt.fields.TreeForeignKey(
                        blank=True,
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.RESTRICT,
                        related_name="replies",
                        to="comments.comment",
                    ),
                ),
                (
                    "person",
                    models.ForeignKey(
                        blank=True,
                        db_index=False,
                        editable=False,
                        help_text="Of the people of the blog the one who wrote it. Outlives the account.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="blog.person",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="comments",
                        to="blog.post",
                    ),
                ),
                (
                    "same_as",
                    models.ForeignKey(
                        db_index=False,
                        editable=False,
                        help_text="An earlier comment that says the same, for a moderator to compare.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="comments.comment",
                    ),
                ),
            ],
            options={
                "permissions": [("moderate_comment", "Can decide about comments")],
            },
        ),
        migrations.CreateModel(
            name="Digest",
            fields=[
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="digest",
                        serialize=False,
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "when",
                    models.CharField(
                        choices=[
                            ("each", "At once, whenever something new waits"),
                            ("hourly", "At most once an hour, when something new waits"),
                            ("daily", "Once a day, at 8:00, when anything waits"),
                            ("none", "Never"),
                        ],
                        default="daily",
                        help_text="Words that can mean a crisis are e-mailed at once, whatever is chosen here: to the rota that the owner keeps, or to every moderator while it is empty.",
                        max_length=6,
                        verbose_name="how often",
                    ),
                ),
                (
                    "looked_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        editable=False,
                        help_text="What came to wait after this is new.",
                    ),
                ),
            ],
            options={
                "verbose_name": "mail to a moderator",
                "verbose_name_plural": "mail to moderators",
            },
        ),
        migrations.CreateModel(
            name="HelpCountry",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(max_length=60, unique=True)),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        default=100, help_text="The lowest number is listed first."
                    ),
                ),
                (
                    "checked_on",
                    models.DateField(
                        editable=False,
                        help_text="When somebody last checked every number here. Readers see it.",
                        null=True,
                        verbose_name="last checked",
                    ),
                ),
            ],
            options={
                "verbose_name": "country with numbers for help",
                "verbose_name_plural": "countries with numbers for help",
                "ordering": ["position", "name"],
            },
        ),
        migrations.CreateModel(
            name="HelpWords",
            fields=[
                (
                    "kind",
                    models.CharField(
                        choices=[
                            ("ambulance", "An ambulance now"),
                            ("talk", "Somebody to talk to"),
                            ("home", "Not safe at home"),
                            ("side_effects", "Side effects of a medicine"),
                        ],
                        editable=False,
                        max_length=12,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        blank=True,
                        help_text="The heading. The line on side effects has none.",
                        max_length=100,
                    ),
                ),
                (
                    "words",
                    models.TextField(
                        help_text="Sentences of at most 20 words. Promise nothing, and ask nothing: there is nowhere to answer. An empty line starts a paragraph."
                    ),
                ),
            ],
            options={
                "verbose_name": "words of help",
                "verbose_name_plural": "words of help",
                "ordering": ["kind"],
            },
        ),
        migrations.CreateModel(
            name="PolicyPhrase",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "pattern",
                    models.CharField(
                        help_text="Whole words; * stands for any letters, as in miracle* or *coin.",
                        max_length=100,
                        unique=True,
                        verbose_name="word or phrase",
                    ),
                ),
                (
                    "verdict",
                    models.CharField(
                        choices=[
                            ("hold", "Hold the comment"),
                            ("refuse", "Refuse the comment"),
                            ("crisis", "Treat the comment as a crisis"),
                        ],
                        default="hold",
                        help_text="Treated as a crisis: help is shown at once, and moderators get an e-mail.",
                        max_length=6,
                    ),
                ),
            ],
            options={
                "ordering": ["pattern"],
            },
        ),
        migrations.CreateModel(
            name="ReplyTemplate",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "title",
                    models.CharField(
                        help_text="What moderators choose it by. Readers never see it.",
                        max_length=80,
                        unique=True,
                    ),
                ),
                (
                    "body",
                    models.TextField(
                        help_text="Moderators add their own words. Ask no question: there is no way to answer it privately. Promise nothing that a person must do.",
                        max_length=10000,
                        verbose_name="text",
                    ),
                ),
                (
                    "guidance",
                    models.CharField(
                        blank=True,
                        help_text="The guidance that it follows, for whoever checks it.",
                        max_length=200,
                    ),
                ),
                ("position", models.PositiveSmallIntegerField(default=1)),
                (
                    "checked_on",
                    models.DateField(
                        blank=True,
                        editable=False,
                        help_text="When somebody last compared it with the guidance.",
                        null=True,
                    ),
                ),
            ],
            options={
                "verbose_name": "text for private replies",
                "verbose_name_plural": "texts for private replies",
                "ordering": ["position", "title"],
            },
        ),
        migrations.CreateModel(
            name="TokenCount",
            fields=[
                ("number", models.BigIntegerField(primary_key=True, serialize=False)),
                ("spam", models.IntegerField(default=0)),
                ("good", models.IntegerField(default=0)),
            ],
        ),
        migrations.CreateModel(
            name="Decision",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "verb",
                    models.CharField(
                        choices=[
                            ("hold", "Held"),
                            ("approve", "Published"),
                            ("reject", "Rejected"),
                            ("mark_as_spam", "Marked as spam"),
                            ("remove", "Removed"),
                            ("edit", "Edited"),
                            ("change", "Changed by its writer"),
                            ("erase", "Taken back by its writer"),
                            ("pin", "Pinned"),
                            ("unpin", "Unpinned"),
                            ("lock", "Conversation closed"),
                            ("unlock", "Conversation opened"),
                            ("note", "Note"),
                            ("dismiss", "Reports dismissed"),
                            ("ban", "Banned"),
                            ("crisis", "Treated as a crisis"),
                            ("not-crisis", "Not a crisis"),
                            ("keep-back", "Kept back"),
                            ("private", "Replied privately"),
                        ],
                        max_length=12,
                    ),
                ),
                (
                    "from_status",
                    models.CharField(
                        choices=[
                            ("pending", "Held"),
                            ("approved", "Published"),
                            ("rejected", "Rejected"),
                            ("spam", "Spam"),
                            ("removed", "Removed"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "to_status",
                    models.CharField(
                        choices=[
                            ("pending", "Held"),
                            ("approved", "Published"),
                            ("rejected", "Rejected"),
                            ("spam", "Spam"),
                            ("removed", "Removed"),
                        ],
                        max_length=10,
                    ),
                ),
                (
                    "because",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("house-rules", "It is outside the house rules."),
                            ("personal-data", "It names somebody, or gives away personal data."),
                            ("advice", "It gives medical advice that could harm somebody."),
                            ("advertising", "It advertises something."),
                            ("unkind", "It is unkind to somebody."),
                            ("off-subject", "It is about something else than this post."),
                            ("other", "Another reason."),
                        ],
                        max_length=13,
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        blank=True, help_text="The writer may read this.", max_length=200
                    ),
                ),
                ("note", models.TextField(blank=True, help_text="For moderators only.")),
                ("taught_before", models.CharField(blank=True, editable=False, max_length=4)),
                (
                    "reasons_before",
                    models.JSONField(
                        editable=False,
                        help_text="Why it was held, before a moderator said whether it can mean a crisis.",
                        null=True,
                    ),
                ),
                ("at", models.DateTimeField(db_index=True, default=django.utils.timezone.now)),
                (
                    "by",
                    models.ForeignKey(
                        help_text="Empty: the blog's policy, or the writer.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="decisions",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="decisions",
                        to="comments.comment",
                    ),
                ),
                (
                    "undoes",
                    models.OneToOneField(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="undone_by",
                        to="comments.decision",
                    ),
                ),
            ],
            options={
                "ordering": ["-at", "-pk"],
            },
        ),
        migrations.CreateModel(
            name="Ban",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "kind",
                    models.CharField(
                        choices=[("writer", "A writer"), ("host", "Links to a site")], max_length=6
                    ),
                ),
                (
                    "value",
                    models.CharField(
                        help_text="The writer's random id, or the host.", max_length=253
                    ),
                ),
                ("until", models.DateTimeField()),
                (
                    "decision",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="bans",
                        to="comments.decision",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Edit",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("author_name", models.CharField(blank=True, max_length=80)),
                ("author_url", models.CharField(blank=True, max_length=300)),
                ("body", models.TextField()),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="edits",
                        to="comments.comment",
                    ),
                ),
                (
                    "decision",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="edit",
                        to="comments.decision",
                    ),
                ),
            ],
            options={
                "ordering": ["-pk"],
            },
        ),
        migrations.CreateModel(
            name="HelpLine",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        default=50, help_text="The lowest number is shown first."
                    ),
                ),
                ("who", models.CharField(help_text="Such as Samaritans.", max_length=80)),
                (
                    "phone",
                    models.CharField(
                        blank=True,
                        help_text="One number, as people say it: 116 123.",
                        max_length=30,
                        validators=[
                            django.core.validators.RegexValidator(
                                "^\\+?[\\d -]+$", "Write figures, blanks and hyphens alone."
                            )
                        ],
                        verbose_name="call",
                    ),
                ),
                (
                    "text",
                    models.CharField(
                        blank=True,
                        help_text="How to text or write, as a sentence without its full stop: Text SHOUT to 85258.",
                        max_length=80,
                        verbose_name="write",
                    ),
                ),
                ("website", models.URLField(blank=True)),
                (
                    "cost",
                    models.CharField(
                        blank=True,
                        choices=[("free", "Free"), ("charged", "Calls may cost money")],
                        help_text="Empty says nothing about it.",
                        max_length=7,
                    ),
                ),
                (
                    "hours",
                    models.CharField(
                        blank=True,
                        help_text="When somebody answers: Any time, day or night.",
                        max_length=80,
                    ),
                ),
                (
                    "note",
                    models.CharField(
                        blank=True,
                        help_text="What else to know, in sentences of at most 20 words: Ask for an ambulance.",
                        max_length=200,
                    ),
                ),
                (
                    "for_ambulance",
                    models.BooleanField(default=False, verbose_name="for an ambulance now"),
                ),
                (
                    "for_talk",
                    models.BooleanField(default=False, verbose_name="for somebody to talk to"),
                ),
                (
                    "for_home",
                    models.BooleanField(
                        default=False, verbose_name="for people who are not safe at home"
                    ),
                ),
                (
                    "for_side_effects",
                    models.BooleanField(
                        default=False, verbose_name="for side effects of a medicine"
                    ),
                ),
                (
                    "source",
                    models.URLField(
                        blank=True,
                        help_text="The page that says so. Whoever checks the number looks there.",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="lines",
                        to="comments.helpcountry",
                    ),
                ),
            ],
            options={
                "verbose_name": "line of help",
                "verbose_name_plural": "lines of help",
                "ordering": ["position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="ModerationSettings",
            fields=[
                (
                    "blog",
                    models.OneToOneField(
                        editable=False,
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="moderation",
                        serialize=False,
                        to="blog.blog",
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        choices=[
                            ("hold-all", "Every comment is read first"),
                            (
                                "known-publish",
                                "Who has published before is published at once, unless a rule holds",
                            ),
                            (
                                "publish-unless-held",
                                "Every comment is published at once, unless a rule holds",
                            ),
                        ],
                        default="hold-all",
                        help_text="A post can be stricter. A rule that holds a comment wins over this. The rules read eleven languages, English best. They cannot see irony, hints, pictures, or where a link leads. They miss some who are in danger. Where every comment is published at once, one in another language is held.",
                        max_length=20,
                    ),
                ),
                (
                    "max_links",
                    models.PositiveSmallIntegerField(
                        default=2,
                        help_text="A comment with more links than this is held.",
                        verbose_name="links",
                    ),
                ),
                (
                    "min_seconds",
                    models.PositiveSmallIntegerField(
                        default=4,
                        help_text="A comment typed faster than this is held, where script said how long it took.",
                        verbose_name="seconds of typing",
                    ),
                ),
                (
                    "reports_to_hold",
                    models.PositiveSmallIntegerField(
                        default=3,
                        help_text="So many readers' reports hold a published comment. Its answers stay.",
                        validators=[
                            django.core.validators.MinValueValidator(1),
                            django.core.validators.MaxValueValidator(100),
                        ],
                        verbose_name="reports",
                    ),
                ),
                (
                    "team_reads",
                    models.CharField(
                        blank=True,
                        help_text="A sentence for somebody who waits, such as: We usually read comments between 9 am and 6 pm. Empty says nothing about it.",
                        max_length=200,
                        verbose_name="when the team usually reads",
                    ),
                ),
                (
                    "what_to_say",
                    models.TextField(
                        default="Reply privately first, decide afterwards. Write as one person to another:\n\n- Thank them for saying it, in plain words.\n- Say back what you understood. You need not solve anything.\n- Name one place where somebody listens, with its number and its hours.\n- Ask no question: there is no way to answer it privately.\n- Promise nothing that a person must do later, such as to look here again.\n\nDo not argue, do not diagnose, and do not advise on treatment. Leave the means out of what you write. If a life is in danger and you know where, you can call your emergency number yourself.\n",
                        help_text="For moderators: how to answer somebody in a crisis.",
                    ),
                ),
                (
                    "after_care",
                    models.TextField(
                        default="Thank you for being there. Reading words like these is heavy, also for people who do it often.\n\n- Take a break now, away from the screen. The next moderator can take the next comment.\n- Tell somebody on the team how it was. You need not repeat the words.\n- You have done your part when you have replied. What happens next is not in your hands.\n- If it stays with you for days, talk to your doctor. The helplines that this blog lists are there for you too.\n- You may leave the rota at any time, and need give no reason.\n",
                        help_text="For moderators, after they have read or answered such a comment: where they find support, and from whom on the team.",
                    ),
                ),
                (
                    "medicines",
                    models.TextField(
                        blank=True,
                        help_text="Several hundred are known already. Add others here, one a line: a substance, a brand, or an ending such as *mab. All rules about medicines use them.",
                        max_length=20000,
                        verbose_name="names of medicines",
                    ),
                ),
                (
                    "shows_how",
                    models.BooleanField(
                        default=True,
                        help_text="A page with last month's figures and the reasons; no text, no name.",
                        verbose_name="“How we moderate” is public",
                    ),
                ),
                (
                    "country",
                    models.ForeignKey(
                        blank=True,
                        help_text="Its numbers are shown first to somebody in danger. Empty: all are in one list.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="comments.helpcountry",
                        verbose_name="the blog's country",
                    ),
                ),
            ],
            options={
                "verbose_name": "moderation",
                "verbose_name_plural": "moderation",
            },
        ),
        migrations.CreateModel(
            name="PrivateReply",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("body", models.TextField(max_length=10000)),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="private_replies",
                        to="comments.comment",
                    ),
                ),
                (
                    "decision",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="private_reply",
                        to="comments.decision",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Reading",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                ("on_rota", models.BooleanField(default=False)),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="readings",
                        to="comments.comment",
                    ),
                ),
                (
                    "user",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Report",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "reason",
                    models.CharField(
                        choices=[
                            ("personal-data", "It names somebody, or gives away personal data"),
                            ("advice", "It gives advice that could harm somebody"),
                            ("unkind", "It is unkind"),
                            ("advertising", "It advertises something"),
                            ("worry", "I am worried about the person who wrote it"),
                            ("other", "Something else"),
                        ],
                        max_length=13,
                    ),
                ),
                ("line", models.CharField(blank=True, max_length=200)),
                (
                    "counts",
                    models.BooleanField(
                        default=True,
                        help_text="Of one connection, which many may share, one a day counts towards the number that holds a comment. What the others say is read all the same.",
                    ),
                ),
                ("at", models.DateTimeField(default=django.utils.timezone.now)),
                (
                    "comment",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="reports",
                        to="comments.comment",
                    ),
                ),
                (
                    "dismissed_by",
                    models.ForeignKey(
                        editable=False,
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="dismissed",
                        to="comments.decision",
                    ),
                ),
            ],
            options={
                "ordering": ["at", "pk"],
            },
        ),
        migrations.CreateModel(
            name="RotaPlace",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                (
                    "position",
                    models.PositiveSmallIntegerField(
                        default=1,
                        help_text="The lowest number is e-mailed first. The next one follows after 15 minutes.",
                    ),
                ),
                (
                    "user",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="rota_place",
                        to=settings.AUTH_USER_MODEL,
                        verbose_name="moderator",
                    ),
                ),
            ],
            options={
                "verbose_name": "moderator on the rota",
                "verbose_name_plural": "rota",
                "ordering": ["position", "pk"],
            },
        ),
        migrations.CreateModel(
            name="Thread",
            fields=[
                (
                    "post",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="thread",
                        serialize=False,
                        to="blog.post",
                    ),
                ),
                (
                    "is_open",
                    models.BooleanField(
                        default=True,
                        help_text="Untick to close the thread now.",
                        verbose_name="takes comments",
                    ),
                ),
                (
                    "closes_after_days",
                    models.PositiveSmallIntegerField(
                        blank=True,
                        help_text="Days after publication. Empty: it stays open.",
                        null=True,
                    ),
                ),
                (
                    "mode",
                    models.CharField(
                        blank=True,
                        choices=[
                            ("hold-all", "Every comment is read first"),
                            (
                                "known-publish",
                                "Who has published before is published at once, unless a rule holds",
                            ),
                            (
                                "publish-unless-held",
                                "Every comment is published at once, unless a rule holds",
                            ),
                        ],
                        help_text="Stricter than the blog's own choice; what is milder has no effect.",
                        max_length=20,
                        verbose_name="moderation",
                    ),
                ),
                (
                    "visible_count",
                    models.PositiveIntegerField(default=0, editable=False, verbose_name="thoughts"),
                ),
                (
                    "latest_at",
                    models.DateTimeField(
                        db_index=True,
                        editable=False,
                        help_text="When a comment was published last.",
                        null=True,
                        verbose_name="latest thought",
                    ),
                ),
                (
                    "newest",
                    models.JSONField(
                        default=list,
                        editable=False,
                        help_text="[comment, tree_id] of the comment that was published last.",
                    ),
                ),
                ("version", models.PositiveBigIntegerField(default=1, editable=False)),
                (
                    "conversations",
                    models.JSONField(
                        default=list,
                        editable=False,
                        help_text="[tree_id, visible comments] of each, in order.",
                    ),
                ),
                (
                    "published",
                    models.JSONField(
                        default=list,
                        editable=False,
                        help_text="The tree_id of each conversation, in the order in which they were published. Empty when `conversations` has the same order.",
                    ),
                ),
                (
                    "pinned",
                    models.JSONField(
                        default=list,
                        editable=False,
                        help_text="[comment, tree_id] of what stands first.",
                    ),
                ),
                (
                    "locked",
                    models.JSONField(
                        default=list,
                        editable=False,
                        help_text="The tree_id of each conversation that is closed.",
                    ),
                ),
                (
                    "signal_html",
                    models.TextField(
                        editable=False,
                        help_text="The drawing of the thread, made when the thread changes.",
                    ),
                ),
                (
                    "heard",
                    models.ForeignKey(
                        blank=True,
                        help_text="A visible comment whose first words stand beside the post in lists.",
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to="comments.comment",
                        verbose_name="quoted on the home page",
                    ),
                ),
            ],
            options={
                "ordering": ["-latest_at"],
            },
        ),
        migrations.CreateModel(
            name="Alert",
            fields=[
                (
                    "comment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="alert",
                        serialize=False,
                        to="comments.comment",
                    ),
                ),
                (
                    "raised_at",
                    models.DateTimeField(
                        help_text="Empty where it came before there were alerts: nobody was called.",
                        null=True,
                    ),
                ),
                (
                    "step",
                    models.PositiveSmallIntegerField(
                        default=0,
                        help_text="How many on the rota were called before the latest one.",
                    ),
                ),
                (
                    "next_at",
                    models.DateTimeField(
                        help_text="When the next one is called. Empty: everybody was, or it is read.",
                        null=True,
                    ),
                ),
                (
                    "read_at",
                    models.DateTimeField(help_text="When a moderator read it first.", null=True),
                ),
                ("claimed_at", models.DateTimeField(null=True)),
                (
                    "claimed_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.SET_NULL,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "default_permissions": (),
            },
        ),
        migrations.CreateModel(
            name="Watch",
            fields=[
                (
                    "comment",
                    models.OneToOneField(
                        on_delete=django.db.models.deletion.CASCADE,
                        primary_key=True,
                        related_name="watch",
                        serialize=False,
                        to="comments.comment",
                    ),
                ),
                (
                    "about",
                    models.CharField(
                        choices=[
                            ("replies", "Answers to my comment"),
                            ("conversation", "The whole conversation"),
                            ("post", "Every comment on this post"),
                        ],
                        default="replies",
                        max_length=12,
                    ),
                ),
                (
                    "often",
                    models.CharField(
                        choices=[("at-once", "At once"), ("daily", "Once a day, together")],
                        default="at-once",
                        max_length=7,
                    ),
                ),
                (
                    "nonce",
                    models.CharField(
                        default=comments.tokens.new,
                        help_text="Stands in every link of the letters. Without the secret key it opens nothing.",
                        max_length=43,
                    ),
                ),
                ("asked_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("confirmed_at", models.DateTimeField(null=True)),
                (
                    "told_at",
                    models.DateTimeField(
                        default=django.utils.timezone.now,
                        help_text="Up to when a daily letter has told of answers.",
                    ),
                ),
                (
                    "post",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="+",
                        to="blog.post",
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(
                models.F("status"),
                models.OrderBy(models.F("urgency"), descending=True),
                models.F("submitted_at"),
                models.F("id"),
                models.F("erased_at"),
                models.F("emptied_at"),
                condition=models.Q(("emptied_at", None), ("erased_at", None)),
                name="comment_in_queue",
            ),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(
                condition=models.Q(("emptied_at", None), ("erased_at", None)),
                fields=["status", "submitted_at", "id", "erased_at", "emptied_at"],
                name="comment_in_list",
            ),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(fields=["post", "status"], name="comment_of_post"),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(
                condition=models.Q(
                    ("emptied_at", None), ("erased_at", None), ("status", "spam"), ("taught", "")
                ),
                fields=["status", "taught", "submitted_at", "id", "erased_at", "emptied_at"],
                name="comment_unread_spam",
            ),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(
                condition=models.Q(("same_as", None), _negated=True),
                fields=["same_as"],
                name="comment_same_as",
            ),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(
                condition=models.Q(("by_team", False), ("erased_at", None)),
                fields=["submitted_at", "status"],
                name="comment_of_day",
            ),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(fields=["status", "approved_at", "id"], name="comment_published"),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(fields=["tree_id", "lft"], name="comments_comment_tree_id_l4b1c"),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("status__in", ["pending", "approved", "rejected", "spam", "removed"])
                ),
                name="comment_status_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("status", "approved"), _negated=True),
                    ("approved_at__isnull", False),
                    _connector="OR",
                ),
                name="comment_published_at_some_time",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(("author", None), ("by_team", True), _connector="OR"),
                name="comment_of_account_is_by_team",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("erased_at", None),
                    models.Q(("body", ""), ("status", "removed")),
                    _connector="OR",
                ),
                name="comment_erased_is_removed",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("emptied_at", None),
                    models.Q(("body", ""), models.Q(("status", "approved"), _negated=True)),
                    _connector="OR",
                ),
                name="comment_emptied_has_no_words",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("search_words", ""), models.Q(("body", ""), _negated=True), _connector="OR"
                ),
                name="comment_without_words_is_not_found",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("parent__isnull", True)),
                fields=("tree_id",),
                name="comment_tree_id_once",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.UniqueConstraint(
                condition=models.Q(("source", ""), _negated=True),
                fields=("source", "source_id"),
                name="comment_source_once",
            ),
        ),
        migrations.AddIndex(
            model_name="ban",
            index=models.Index(fields=["until"], name="ban_until"),
        ),
        migrations.AddIndex(
            model_name="privatereply",
            index=models.Index(fields=["at"], name="private_reply_at"),
        ),
        migrations.AddConstraint(
            model_name="reading",
            constraint=models.UniqueConstraint(fields=("comment", "user"), name="reading_once"),
        ),
        migrations.AddIndex(
            model_name="report",
            index=models.Index(
                condition=models.Q(("dismissed_by", None)),
                fields=["comment"],
                name="report_standing",
            ),
        ),
        migrations.AddIndex(
            model_name="alert",
            index=models.Index(
                condition=models.Q(("next_at", None), _negated=True),
                fields=["next_at"],
                name="alert_next",
            ),
        ),
        migrations.AddIndex(
            model_name="alert",
            index=models.Index(fields=["raised_at"], name="alert_raised"),
        ),
        migrations.AddIndex(
            model_name="watch",
            index=models.Index(fields=["asked_at"], name="watch_asked"),
        ),
        migrations.AddConstraint(
            model_name="watch",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    ("about__in", ["replies", "conversation", "post"]),
                    ("often__in", ["at-once", "daily"]),
                ),
                name="watch_choices_known",
            ),
        ),
        migrations.RunPython(make_groups, migrations.RunPython.noop),
        migrations.RunPython(ship_help, migrations.RunPython.noop),
        migrations.RunPython(ship_replies, migrations.RunPython.noop),
    ]
