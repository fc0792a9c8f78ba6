from django.db import migrations, models


def rename_state(old, new):
    def rename(apps, schema_editor):
        mails = apps.get_model("blog", "Mail").objects.using(schema_editor.connection.alias)
        mails.filter(state=old).update(state=new)

    return rename


class Migration(migrations.Migration):
    dependencies = [
        ("blog", "0027_plain_words"),
    ]

    operations = [
        # A constraint or an index keeps the old name of a field in the state: it is made anew.
        migrations.RemoveConstraint("mail", "mail_once"),
        migrations.RemoveConstraint("mail", "mail_state_known"),
        migrations.RemoveConstraint("mail", "mail_address_while_unsent"),
        migrations.RemoveIndex("mail", "mail_settled"),
        migrations.RenameField("mail", "about", "subject_key"),
        migrations.RenameField("mail", "once", "dedupe_key"),
        migrations.RenameField("mail", "since", "first_due_at"),
        migrations.RenameField("mail", "trouble", "last_error"),
        migrations.RenameField("mail", "settled_at", "finished_at"),
        migrations.AlterField(
            model_name="mail",
            name="subject_key",
            field=models.CharField(
                blank=True, help_text="The key of what it is about.", max_length=200
            ),
        ),
        migrations.AlterField(
            model_name="mail",
            name="recipient",
            field=models.EmailField(
                blank=True,
                help_text=(
                    "Kept until it is sent. Empty: an e-mail to many, before it is fanned out."
                ),
                max_length=254,
            ),
        ),
        migrations.AlterField(
            model_name="mail",
            name="state",
            field=models.CharField(
                choices=[
                    ("waiting", "Waiting"),
                    ("sent", "Sent"),
                    ("dropped", "No longer wanted"),
                    ("failed", "Failed"),
                ],
                default="waiting",
                max_length=10,
            ),
        ),
        migrations.RunPython(rename_state("parked", "failed"), rename_state("failed", "parked")),
        migrations.AddIndex(
            model_name="mail",
            index=models.Index(fields=["state", "finished_at"], name="mail_finished"),
        ),
        migrations.AddConstraint(
            model_name="mail",
            constraint=models.UniqueConstraint(
                fields=("kind", "dedupe_key"), name="mail_dedupe_key_once"
            ),
        ),
        migrations.AddConstraint(
            model_name="mail",
            constraint=models.CheckConstraint(
                condition=models.Q(state__in=["waiting", "sent", "dropped", "failed"]),
                name="mail_state_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="mail",
            constraint=models.CheckConstraint(
                condition=models.Q(state__in=["waiting", "failed"]) | models.Q(recipient=""),
                name="mail_address_while_unsent",
            ),
        ),
    ]
