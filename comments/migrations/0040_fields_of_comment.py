from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("comments", "0039_index_of_same_as"),
    ]

    operations = [
        # A constraint keeps the old name of a field in the state: it is made anew.
        migrations.RemoveConstraint("comment", "comment_of_account_is_by_team"),
        migrations.RenameField("comment", "author", "staff_user"),
        migrations.RenameField("comment", "writer", "browser_id"),
        migrations.RenameField("comment", "reason", "moderator_reason"),
        migrations.RenameField("comment", "reasons", "hold_reasons"),
        migrations.RenameField("thread", "heard", "featured_comment"),
        migrations.RenameField("watch", "told_at", "emailed_until"),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(staff_user=None) | models.Q(by_team=True),
                name="comment_of_account_is_by_team",
            ),
        ),
    ]
