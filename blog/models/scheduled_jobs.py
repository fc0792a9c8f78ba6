from django.db import models


class ScheduledJob(models.Model):
    """When a repeated job is due next. A restart does not repeat it."""

    job = models.CharField(max_length=40, primary_key=True)
    due_at = models.DateTimeField()

    def __str__(self):
        return self.job
