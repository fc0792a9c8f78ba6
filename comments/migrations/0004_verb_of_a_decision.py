"""Name what each earlier decision did: it was known from where the comment went."""

from django.db import migrations

VERBS = {
    "pending": "hold",
    "approved": "approve",
    "rejected": "reject",
    "spam": "mark_as_spam",
    "removed": "remove",
}


def name_verbs(apps, schema_editor):
    Decision = apps.get_model("comments", "Decision")
    unnamed = Decision.objects.filter(verb="")
    unnamed.exclude(edit=None).update(verb="edit")
    erased = unnamed.filter(to_status="removed", by=None).exclude(comment__erased_at=None)
    erased.update(verb="erase")
    for status, verb in VERBS.items():
        unnamed.filter(to_status=status).update(verb=verb)


class Migration(migrations.Migration):
    dependencies = [("comments", "0003_moderation")]
    operations = [migrations.RunPython(name_verbs, migrations.RunPython.noop)]
