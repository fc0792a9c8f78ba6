"""Shorten a sentence of the page for moderators, where the owner has left it as it was shipped."""

from django.db import migrations, models

BEFORE = (
    "talk to your doctor, or to somebody at one of the helplines that this blog lists. They are "
    "there for you too."
)
TODAY = "talk to your doctor. The helplines that this blog lists are there for you too."


AFTER_CARE = """\
Thank you for being there. Reading words like these is heavy, also for people who do it often.

- Take a break now, away from the screen. The next moderator can take the next comment.
- Tell somebody on the team how it was. You need not repeat the words.
- You have done your part when you have replied. What happens next is not in your hands.
- If it stays with you for days, talk to your doctor. The helplines that this blog lists are there \
for you too.
- You may leave the rota at any time, and need give no reason.
"""


def shorten(apps, schema_editor):
    moderation = apps.get_model("comments", "Moderation")
    for row in moderation.objects.using(schema_editor.connection.alias).only("after_care"):
        if BEFORE in row.after_care:
            row.after_care = row.after_care.replace(BEFORE, TODAY)
            row.save(update_fields=["after_care"])


class Migration(migrations.Migration):
    dependencies = [
        ("comments", "0035_identifiers_that_last"),
    ]
    operations = [
        migrations.AlterField(
            model_name="moderation",
            name="after_care",
            field=models.TextField(
                default=AFTER_CARE,
                help_text="For moderators, after they have read or answered such a comment: where "
                "they find support, and from whom on the team.",
            ),
        ),
        migrations.RunPython(shorten, migrations.RunPython.noop),
    ]
