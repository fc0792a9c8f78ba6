import secrets
from datetime import timedelta

from django.conf import settings
from django.db import models, transaction
from django.urls import reverse
from django.utils import timezone

from blog.models import Erasure
from comments import tokens
from comments.models import Comment


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


class AddressLinkQuerySet(models.QuerySet):
    def valid(self):
        return self.filter(asked_at__gt=timezone.now() - timedelta(hours=AddressLink.HOURS))

    def expired(self):
        return self.filter(asked_at__lte=timezone.now() - timedelta(hours=AddressLink.HOURS))

    def by_token(self, token):
        """Return the valid link with this token; None if it is over, or was never made."""
        parts = tokens.read(AddressLink.PURPOSE, token)
        return self.valid().filter(pk=parts[0], nonce=parts[1]).first() if parts else None

    def was_made(self, token):
        """Return whether this is the token of a link, which may be over."""
        return tokens.read(AddressLink.PURPOSE, token) is not None


class AddressLink(models.Model):
    """A link to the imported comments of one e-mail address, which is mailed to that address.

    There is one for each address that somebody types, whether comments have it or not: so nobody
    can learn that from the answer. Of the address only the keyed hash is stored.
    """

    PURPOSE = "colloquy.address-link"
    HOURS = 24
    """How long a link works."""

    ERASED_AS = "colloquy.address_link"

    digest = models.CharField(max_length=64, help_text="`config.exchange.keys.hash_of`")
    nonce = models.CharField(max_length=43, default=secrets.token_urlsafe)
    asked_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = AddressLinkQuerySet.as_manager()

    class Meta:
        default_permissions = ()  # nobody changes one

    def __str__(self):
        return f"Asked for at {self.asked_at}"

    @property
    def path(self):
        """Return the path of the page with the comments. It is the same each time."""
        token = tokens.sign(self.PURPOSE, [self.pk, self.nonce])
        return reverse("found-comments", args=[token])

    @property
    def comments(self):
        """Return the imported comments that were written with the address, the latest first."""
        rows = Comment.objects.filter(imported_address__digest=self.digest)
        return rows.select_related("post").order_by("-submitted_at", "-pk")

    def end(self):
        """Make the link stop working at once, also after an older backup is restored."""
        with transaction.atomic():
            Erasure.note(self.ERASED_AS, self.pk)
            self.delete()
