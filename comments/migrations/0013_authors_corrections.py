"""Authors may note what they corrected, and not take such a note away."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

RIGHTS = ["add_correction", "change_correction", "view_correction"]


def grant(apps, schema_editor):
    # Django makes permissions after all migrations; the group needs them now.
    blog = installed.get_app_config("blog")
    create_permissions(blog, verbosity=0, using=schema_editor.connection.alias)
    Permission = apps.get_model("auth", "Permission")
    rights = Permission.objects.filter(content_type__app_label="blog", codename__in=RIGHTS)
    apps.get_model("auth", "Group").objects.get(name="Authors").permissions.add(*rights)


class Migration(migrations.Migration):
    dependencies = [("comments", "0012_help_now_default"), ("blog", "0010_corrections")]
    operations = [migrations.RunPython(grant, migrations.RunPython.noop)]
