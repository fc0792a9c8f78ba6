from importlib import import_module

from django.db import migrations, models

NAMES = {"moderation": "moderationsettings", "word": "policyphrase", "clue": "tokencount"}
"""The models of before, and what each is called now."""

rename = import_module("blog.migrations.0026_common_names").rename_permissions


def name_as_now(apps, schema_editor):
    rename(apps, schema_editor, NAMES, "comments")


def name_as_before(apps, schema_editor):
    rename(apps, schema_editor, {new: old for old, new in NAMES.items()}, "comments")


class Migration(migrations.Migration):
    """Call things as the field does. Every row and right stays."""

    dependencies = [
        ("comments", "0036_after_care_in_short_sentences"),
        ("blog", "0026_common_names"),
    ]

    operations = [
        migrations.RenameModel("Moderation", "ModerationSettings"),
        migrations.RenameModel("Word", "PolicyPhrase"),
        migrations.RenameModel("Clue", "TokenCount"),
        migrations.AlterField(
            "moderationsettings",
            "blog",
            models.OneToOneField(
                "blog.Blog",
                models.CASCADE,
                primary_key=True,
                serialize=False,
                editable=False,
                related_name="moderation",
            ),
        ),
        migrations.RunPython(name_as_now, name_as_before),
    ]
