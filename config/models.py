from django.conf import settings
from django.db import models
from django.utils import timezone


class Passkey(models.Model):
    """The public key of a passkey. The private key never leaves its owner's device."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="passkeys")
    name = models.CharField(max_length=60, help_text="What its owner calls it.")
    # WebAuthn allows 1,023 bytes, which have this length in base64url.
    credential_id = models.CharField(max_length=1364, unique=True)
    public_key = models.BinaryField()
    sign_count = models.BigIntegerField(help_text="Of the device; 0 where it does not count.")
    made_at = models.DateTimeField(default=timezone.now)
    used_at = models.DateTimeField(null=True)

    class Meta:
        ordering = ["made_at", "pk"]

    def __str__(self):
        return self.name


class Rendering(models.Model):
    """The progress of rendering all texts for one version (`config.operations.rendering`)."""

    version = models.CharField(
        max_length=60, primary_key=True, help_text="`config.operations.rendering.version()`"
    )
    last = models.PositiveBigIntegerField(default=0, help_text="The last comment that was.")
    last_post = models.PositiveBigIntegerField(default=0, help_text="The last post that was.")
    done_at = models.DateTimeField(null=True, help_text="When all were; empty until then.")

    def __str__(self):
        return f"Version {self.version}"


class ImportedRow(models.Model):
    """What became of one thing of an imported blog: a post, a comment, a picture, a person.

    It outlives the row that it leads to. So what was deleted here stays deleted when the import
    runs again.
    """

    source = models.CharField(max_length=30, help_text="The blog that it is from.")
    kind = models.CharField(max_length=10)
    source_id = models.CharField(max_length=200, help_text="What the other blog knows it by.")
    row = models.BigIntegerField(null=True, help_text="The key of its row here, if it has one.")
    mark = models.CharField(
        max_length=16, blank=True, help_text="The edition of a post as it was imported."
    )

    class Meta:
        default_permissions = ()  # nobody changes one
        constraints = [
            models.UniqueConstraint(
                name="imported_row_once", fields=["source", "kind", "source_id"]
            )
        ]

    def __str__(self):
        return f"{self.kind} {self.source_id} of {self.source}"
