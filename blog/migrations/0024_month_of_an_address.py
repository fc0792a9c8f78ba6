from django.db import migrations, models
from django.db.models.functions import ExtractMonth, ExtractYear


def keep_addresses(apps, schema_editor):
    """Each post keeps the address that it has today, by the time zone of today."""
    posts = apps.get_model("blog", "Post").objects.using(schema_editor.connection.alias)
    posts.update(year=ExtractYear("publish_at"), month=ExtractMonth("publish_at"))


def of_an_address(**options):
    return models.PositiveSmallIntegerField(editable=False, **options)


YEAR = "Of its address, which it keeps whatever the time zone becomes."


class Migration(migrations.Migration):
    dependencies = [("blog", "0023_csp_violations")]

    operations = [
        migrations.AddField("post", "year", of_an_address(null=True, help_text=YEAR)),
        migrations.AddField("post", "month", of_an_address(null=True, help_text="Likewise.")),
        migrations.RunPython(keep_addresses, migrations.RunPython.noop),
        migrations.AlterField("post", "year", of_an_address(help_text=YEAR)),
        migrations.AlterField("post", "month", of_an_address(help_text="Likewise.")),
        migrations.AddIndex(
            "post", models.Index(fields=["year", "month", "-publish_at"], name="post_of_a_month")
        ),
    ]
