from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations


def let_owners_see(apps, schema_editor):
    alias = schema_editor.connection.alias
    # Django makes permissions after all migrations; the group needs them now.
    create_permissions(installed.get_app_config("blog"), verbosity=0, using=alias)
    owners = apps.get_model("auth", "Group").objects.using(alias).get(name="Owners")
    permissions = apps.get_model("auth", "Permission").objects.using(alias)
    owners.permissions.add(
        *permissions.filter(
            content_type__app_label="blog",
            codename__in=["view_cspviolation", "delete_cspviolation"],
        )
    )


class Migration(migrations.Migration):
    dependencies = [
        ("colloquy", "0002_rendering"),
        ("blog", "0023_csp_violations"),
        ("comments", "0016_roles"),
    ]
    operations = [migrations.RunPython(let_owners_see, migrations.RunPython.noop)]
