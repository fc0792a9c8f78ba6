import django.db.models.deletion
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("blog", "0023_csp_violations"),
        ("comments", "0031_what_the_rules_cannot_see"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.AddField(
            model_name="comment",
            name="by_team",
            field=models.BooleanField(
                default=False,
                editable=False,
                help_text="Written in the name of the team. Outlives the account.",
            ),
        ),
        migrations.AddField(
            model_name="comment",
            name="person",
            field=models.ForeignKey(
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
        migrations.AlterField(
            model_name="comment",
            name="author",
            field=models.ForeignKey(
                blank=True,
                editable=False,
                help_text="The account that wrote it, for a comment of the team.",
                null=True,
                on_delete=django.db.models.deletion.SET_NULL,
                related_name="comments",
                to=settings.AUTH_USER_MODEL,
            ),
        ),
        migrations.AddField(
            model_name="thread",
            name="newest",
            field=models.JSONField(
                default=list,
                editable=False,
                help_text="[comment, tree_id] of the comment that was published last.",
            ),
        ),
        migrations.AddField(
            model_name="thread",
            name="published",
            field=models.JSONField(
                default=list,
                editable=False,
                help_text="The tree_id of each conversation, in the order in which they were "
                "published. Empty when `conversations` has the same order.",
            ),
        ),
        migrations.AlterField(
            model_name="thread",
            name="latest_at",
            field=models.DateTimeField(
                db_index=True,
                editable=False,
                help_text="When a comment was published last.",
                null=True,
                verbose_name="latest thought",
            ),
        ),
    ]
