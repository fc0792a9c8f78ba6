from django.db import models


class ImportedAddress(models.Model):
    """A keyed hash of the e-mail address under which an imported comment was written elsewhere.

    The address itself is not stored. With the hash, whoever has that address can show that a
    comment is theirs. Only the key, which is not in the database, can make such a hash.
    """

    comment = models.OneToOneField(
        "Comment", models.CASCADE, primary_key=True, related_name="imported_address"
    )
    digest = models.CharField(max_length=64, db_index=True)

    class Meta:
        default_permissions = ()  # nobody changes one

    def __str__(self):
        return f"Of comment {self.comment_id}"
