"""Authors may begin a series, rename it, and put posts into it."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations


def allow(apps, schema_editor):
    # Django makes permissions after all migrations; the group needs them now.
    create_permissions(
        installed.get_app_config("blog"), verbosity=0, using=schema_editor.connection.alias
    )
    rights = apps.get_model("auth", "Permission").objects.filter(
        content_type__app_label="blog",
        codename__in=[f"{verb}_series" for verb in ("add", "change", "view")],
    )
    apps.get_model("auth", "Group").objects.get(name="Authors").permissions.add(*rights)


class Migration(migrations.Migration):
    dependencies = [("comments", "0010_clues"), ("blog", "0009_series")]
    operations = [migrations.RunPython(allow, migrations.RunPython.noop)]
