from django.conf import settings
from django.db import migrations, models

NAMES = {
    "sitting": "autosave",
    "plannedchange": "scheduledchange",
    "oldaddress": "redirect",
    "missingaddress": "brokenlink",
    "turn": "scheduledjob",
    "likeness": "relatedpost",
}
"""The models of before, and what each is called now."""


def rename_permissions(apps, schema_editor, names=NAMES, app_label="blog"):
    """Let the permissions follow their models: Django 5 renames the model alone.

    Groups and accounts keep what they were given. A new database has the new permissions already.
    """
    permissions = apps.get_model("auth", "Permission").objects.using(schema_editor.connection.alias)
    of_app = permissions.filter(content_type__app_label=app_label)
    for old, new in names.items():
        for verb in ("add", "change", "delete", "view"):
            known = of_app.filter(codename=f"{verb}_{new}")
            for permission in of_app.filter(codename=f"{verb}_{old}"):
                if known.exists():
                    known.get().group_set.add(*permission.group_set.all())
                    known.get().user_set.add(*permission.user_set.all())
                    permission.delete()
                else:
                    permission.codename = f"{verb}_{new}"
                    permission.save(update_fields=["codename"])


def name_as_before(apps, schema_editor):
    rename_permissions(apps, schema_editor, {new: old for old, new in NAMES.items()})


class Migration(migrations.Migration):
    """Call things as the field does. Every row, right and link stays."""

    dependencies = [
        ("blog", "0025_identifiers_that_last"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.RenameModel("Sitting", "Autosave"),
        migrations.RenameModel("PlannedChange", "ScheduledChange"),
        migrations.RenameModel("OldAddress", "Redirect"),
        migrations.RenameModel("MissingAddress", "BrokenLink"),
        migrations.RenameModel("Turn", "ScheduledJob"),
        migrations.RenameModel("Likeness", "RelatedPost"),
        migrations.AlterModelOptions("redirect", {"ordering": ["path"]}),
        migrations.AlterModelOptions("brokenlink", {"ordering": ["-day", "path"]}),
        migrations.AlterField(
            "autosave",
            "author",
            models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="autosaves"),
        ),
        migrations.AlterField(
            "autosave",
            "post",
            models.ForeignKey("blog.Post", models.SET_NULL, null=True, related_name="autosaves"),
        ),
        migrations.RunPython(rename_permissions, name_as_before),
    ]
