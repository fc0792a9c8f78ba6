from django.db import migrations, models
from django.db.models import CharField, Value
from django.db.models.functions import Cast, Concat

import blog.feeds.identifiers

GUID = "What feeds know it by. A path is that of an address under `Blog.old_origin`."


def keep_identifiers(apps, schema_editor):
    """What there is stays known by its address, under the origin that the next start notes."""
    comments = apps.get_model("comments", "Comment")._base_manager
    comments = comments.using(schema_editor.connection.alias)
    comments.update(guid=Concat(Value("/#comment-"), Cast("pk", CharField())))


def guid(default):
    return models.CharField(default=default, editable=False, help_text=GUID, max_length=200)


class Migration(migrations.Migration):
    dependencies = [
        ("blog", "0025_identifiers_that_last"),
        ("comments", "0034_order_of_publication"),
    ]

    operations = [
        # In the database a row that is older gets none of its own: each would have the same one.
        migrations.SeparateDatabaseAndState(
            database_operations=[migrations.AddField("comment", "guid", guid(""))],
            state_operations=[
                migrations.AddField("comment", "guid", guid(blog.feeds.identifiers.new_guid))
            ],
        ),
        migrations.RunPython(keep_identifiers, migrations.RunPython.noop),
    ]
