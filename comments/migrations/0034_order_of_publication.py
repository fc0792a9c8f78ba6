from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("comments", "0033_know_what_was_published")]

    operations = [
        migrations.RemoveIndex(model_name="comment", name="comment_of_day"),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(
                fields=["submitted_at", "status"],
                condition=models.Q(by_team=False, erased_at=None),
                name="comment_of_day",
            ),
        ),
        migrations.AddIndex(
            model_name="comment",
            index=models.Index(fields=["status", "approved_at", "id"], name="comment_published"),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=~models.Q(status="approved") | models.Q(approved_at__isnull=False),
                name="comment_published_at_some_time",
            ),
        ),
        migrations.AddConstraint(
            model_name="comment",
            constraint=models.CheckConstraint(
                condition=models.Q(author=None) | models.Q(by_team=True),
                name="comment_of_account_is_by_team",
            ),
        ),
    ]
