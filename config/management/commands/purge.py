from datetime import timedelta

from django.conf import settings
from django.core.management.base import BaseCommand
from django.utils import timezone
from rich.console import Console
from rich.progress import Progress

from comments.models import Ban, Comment


class Command(BaseCommand):
    help = (
        "Delete what is kept for a time only: the words of comments that were rejected, removed "
        f"or marked as spam more than {settings.UNDO_DAYS} days ago, and bans that are over. "
        "The decisions stay on record."
    )

    def handle(self, **options):
        before = timezone.now() - timedelta(days=settings.UNDO_DAYS)
        keys = list(Comment.objects.refused_before(before).values_list("pk", flat=True))
        emptied = 0
        with Progress(console=Console(stderr=True), transient=True) as progress:
            for key in progress.track(keys, description="Comments"):
                emptied += Comment.objects.get(pk=key).empty()
        over, _ = Ban.objects.filter(until__lt=timezone.now()).delete()
        self.stdout.write(f"Comments emptied: {emptied}. Bans forgotten: {over}.")
