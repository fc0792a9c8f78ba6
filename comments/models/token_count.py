from django.db import models


class TokenCount(models.Model):
    """How often a clue occurred in comments decided as spam, and in good ones.

    The clue is stored only as a keyed hash, so the table holds no words. See
    `comments.spam.counts`.
    """

    number = models.BigIntegerField(primary_key=True)
    spam = models.IntegerField(default=0)
    good = models.IntegerField(default=0)

    def __str__(self):
        return f"{self.number}: {self.spam} spam, {self.good} good"
