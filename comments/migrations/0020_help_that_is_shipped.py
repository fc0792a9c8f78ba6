"""The countries, numbers and words that are shipped. Decision 29 says where each was found.

No country is checked: its date is the owner's, who presses “Checked”.
"""

from django.apps import apps as installed
from django.contrib.auth.management import create_permissions
from django.db import migrations

from comments.migrations._shipped import ship_help

# What was shipped before 0012 promised that a person reads it.
PROMISE = "\nA person on our team will read what you wrote.\n"
NOTE = (
    "Help is now shown by country, and by the help that is needed. Your own words of help are the "
    "words for “Somebody to talk to”. Please read the others, choose your country under "
    "Moderation, and check the numbers of your country."
)


def carry(apps, schema_editor):
    """The words that an owner wrote are kept."""
    alias = schema_editor.connection.alias
    moderation = apps.get_model("comments", "Moderation")
    shipped = moderation._meta.get_field("help_now").default
    row = moderation.objects.using(alias).first()
    if row is None or row.help_now.replace("\r\n", "\n") in {shipped, shipped + PROMISE}:
        return
    words = apps.get_model("comments", "HelpWords").objects.using(alias)
    words.filter(kind="talk").update(words=row.help_now)
    apps.get_model("blog", "Note").objects.using(alias).create(text=NOTE)


def grant(apps, schema_editor):
    """Owners may do everything; Django makes permissions after all migrations."""
    alias = schema_editor.connection.alias
    create_permissions(installed.get_app_config("comments"), verbosity=0, using=alias)
    rights = apps.get_model("auth", "Permission").objects.using(alias)
    rights = rights.filter(content_type__model__in=["helpcountry", "helpline", "helpwords"])
    for owners in apps.get_model("auth", "Group").objects.using(alias).filter(name="Owners"):
        owners.permissions.add(*rights)


class Migration(migrations.Migration):
    dependencies = [("comments", "0019_help_by_country"), ("blog", "0020_erasures")]
    operations = [
        migrations.RunPython(function, migrations.RunPython.noop)
        for function in (ship_help, carry, grant)
    ]
