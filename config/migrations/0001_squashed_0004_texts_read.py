import django.db.models.deletion
import django.utils.timezone
from django.conf import settings
from django.db import migrations, models


class Migration(migrations.Migration):
    initial = True

    replaces = [
        ("colloquy", "0001_passkey"),
        ("colloquy", "0002_rendering"),
        ("colloquy", "0003_owners_see_violations"),
        ("colloquy", "0004_texts_read"),
    ]

    dependencies = [
        migrations.swappable_dependency(settings.AUTH_USER_MODEL),
    ]

    operations = [
        migrations.CreateModel(
            name="Rendering",
            fields=[
                (
                    "version",
                    models.CharField(
                        help_text="`config.operations.rendering.version()`",
                        max_length=60,
                        primary_key=True,
                        serialize=False,
                    ),
                ),
                (
                    "last",
                    models.PositiveBigIntegerField(
                        default=0, help_text="The last comment that was."
                    ),
                ),
                (
                    "last_post",
                    models.PositiveBigIntegerField(default=0, help_text="The last post that was."),
                ),
                (
                    "done_at",
                    models.DateTimeField(help_text="When all were; empty until then.", null=True),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Passkey",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("name", models.CharField(help_text="What its owner calls it.", max_length=60)),
                ("credential_id", models.CharField(max_length=1364, unique=True)),
                ("public_key", models.BinaryField()),
                (
                    "sign_count",
                    models.BigIntegerField(help_text="Of the device; 0 where it does not count."),
                ),
                ("made_at", models.DateTimeField(default=django.utils.timezone.now)),
                ("used_at", models.DateTimeField(null=True)),
                (
                    "user",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.CASCADE,
                        related_name="passkeys",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
            ],
            options={
                "ordering": ["made_at", "pk"],
            },
        ),
    ]
