"""Posts that readers have seen for long are no news, whoever looks at them first."""

from datetime import timedelta

from django.db import migrations, models
from django.utils import timezone

# What was younger was still told of by mail before, and is.
DAYS = 7


def mark(apps, schema_editor):
    posts = apps.get_model("blog", "Post").objects.using(schema_editor.connection.alias)
    public = posts.filter(status="published", announced_at=None)
    old = timezone.now() - timedelta(days=DAYS)
    public.filter(publish_at__lt=old).update(announced_at=models.F("publish_at"))


class Migration(migrations.Migration):
    dependencies = [("blog", "0017_post_is_backdated")]
    operations = [migrations.RunPython(mark, migrations.RunPython.noop)]
