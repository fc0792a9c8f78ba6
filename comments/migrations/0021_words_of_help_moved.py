"""The owner's words of help stand with their kind now (0020 carried them there)."""

from django.db import migrations


class Migration(migrations.Migration):
    dependencies = [("comments", "0020_help_that_is_shipped")]
    operations = [migrations.RemoveField(model_name="moderation", name="help_now")]
