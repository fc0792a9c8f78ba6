from django.db import models


class TokenCount(models.Model):
    """How often something was seen in comments that were decided as spam, and in good ones.

    It is known by a keyed hash alone: no word of a reader stands here. See `comments.spam.counts`.
    """

    number = models.BigIntegerField(primary_key=True)
    spam = models.IntegerField(default=0)
    good = models.IntegerField(default=0)

    def __str__(self):
        return f"{self.number}: {self.spam} spam, {self.good} good"
