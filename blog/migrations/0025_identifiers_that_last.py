from django.db import migrations, models
from django.db.models import CharField, Value
from django.db.models.functions import Cast, Concat

import blog.feeds.identifiers

GUID = "What feeds know it by. A path is that of an address under `Blog.old_origin`."


def keep_identifiers(apps, schema_editor):
    """What there is stays known by its address, under the origin that the next start notes."""
    posts = apps.get_model("blog", "Post").objects.using(schema_editor.connection.alias)
    if posts.exists():
        posts.update(guid=Concat(Value("/?p="), Cast("pk", CharField())))
        blogs = apps.get_model("blog", "Blog").objects.using(schema_editor.connection.alias)
        blogs.update_or_create(pk=1, defaults={"old_origin": "unrecorded"})


def guid(default):
    return models.CharField(default=default, editable=False, help_text=GUID, max_length=200)


class Migration(migrations.Migration):
    dependencies = [("blog", "0024_month_of_an_address")]

    operations = [
        migrations.AddField(
            "blog",
            "old_origin",
            models.CharField(
                blank=True,
                editable=False,
                help_text="Under which feeds knew what is older than identifiers that are stored; "
                "empty for a blog that began with them.",
                max_length=200,
            ),
        ),
        migrations.AddField(
            "blog",
            "list_host",
            models.CharField(
                blank=True,
                editable=False,
                help_text="What mail programs know the lists of this blog by, since the first such "
                "mail.",
                max_length=253,
            ),
        ),
        # In the database a row that is older gets none of its own: each would have the same one.
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.AddField("post", "guid", guid(""))],
            state_operations=[
                migrations.AddField("post", "guid", guid(blog.feeds.identifiers.new_guid))
            ],
        ),
        migrations.RunPython(keep_identifiers, migrations.RunPython.noop),
    ]
