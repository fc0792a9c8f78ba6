"""The texts that private replies may begin with, and the owners' right to edit them and the rota."""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

from comments.migrations._shipped import ship_replies


def give_rights(apps, schema_editor):
    alias = schema_editor.connection.alias
    # Django makes permissions after all migrations; the group needs them now.
    create_permissions(installed.get_app_config("comments"), verbosity=0, using=alias)
    owners, _ = apps.get_model("auth", "Group").objects.using(alias).get_or_create(name="Owners")
    rights = apps.get_model("auth", "Permission").objects.using(alias)
    models = ["rotaplace", "replytemplate"]
    owners.permissions.add(
        *rights.filter(content_type__app_label="comments", content_type__model__in=models)
    )


class Migration(migrations.Migration):
    dependencies = [
        ("comments", "0024_alerts_and_private_replies"),
    ]
    operations = [
        migrations.RunPython(function, migrations.RunPython.noop)
        for function in (give_rights, ship_replies)
    ]
