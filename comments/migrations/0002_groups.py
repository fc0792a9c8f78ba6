"""The groups "Authors" and "Moderators", each with the least rights that its work needs."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

AUTHORS = {
    "blog": ["add_post", "change_post", "view_post", "view_page", "view_blog"]
    + [f"{verb}_{model}" for model in ("byline", "relatedlink") for verb in ("add", "change", "delete", "view")]
    + [f"{verb}_{model}" for model in ("person", "tag") for verb in ("add", "change", "view")],
}  # fmt: skip
MODERATORS = {
    "comments": [
        "moderate_comment",
        "view_comment",
        "view_decision",
        "view_thread",
        "change_thread",
    ],
    "blog": ["view_post"],
}


def make_groups(apps, schema_editor):
    # Django makes permissions after all migrations; the groups need them now.
    for label in ("blog", "comments"):
        create_permissions(
            installed.get_app_config(label), verbosity=0, using=schema_editor.connection.alias
        )
    Group = apps.get_model("auth", "Group")
    Permission = apps.get_model("auth", "Permission")
    for name, rights in (("Authors", AUTHORS), ("Moderators", MODERATORS)):
        group, _ = Group.objects.get_or_create(name=name)
        for label, codenames in rights.items():
            group.permissions.add(
                *Permission.objects.filter(content_type__app_label=label, codename__in=codenames)
            )


class Migration(migrations.Migration):
    dependencies = [
        ("comments", "0001_initial"),
        ("blog", "0001_initial"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]
    operations = [migrations.RunPython(make_groups, migrations.RunPython.noop)]
