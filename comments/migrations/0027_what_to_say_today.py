"""Bring the advice to moderators up to date, where the owner has not written their own."""

from django.db import migrations

BEFORE = """\
Answer first, decide afterwards. Write as one person to another:

- Thank them for saying it, in plain words.
- Ask how they are now. Asking does not put the thought into anybody's head.
- Name one place where somebody listens at any hour, with its number.
- Say when you will look here again, and do.

Do not argue, do not promise, and do not diagnose. If there is a place, a time or a means in what \
they wrote, call the emergency services.
"""


def renew(apps, schema_editor):
    moderation = apps.get_model("comments", "Moderation")
    today = moderation._meta.get_field("what_to_say").default
    rows = moderation.objects.using(schema_editor.connection.alias)
    rows.filter(what_to_say=BEFORE).update(what_to_say=today)


class Migration(migrations.Migration):
    dependencies = [
        ("comments", "0026_private_replies_are_rendered_when_read"),
    ]
    operations = [migrations.RunPython(renew, migrations.RunPython.noop)]
