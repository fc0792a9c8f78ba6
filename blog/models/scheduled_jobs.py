from django.db import models


class ScheduledJob(models.Model):
    """When a job that comes again and again is due next: a restart repeats none."""

    job = models.CharField(max_length=40, primary_key=True)
    due_at = models.DateTimeField()

    def __str__(self):
        return self.job
