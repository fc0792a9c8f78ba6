from django.core.management.base import BaseCommand
from rich.console import Console
from rich.progress import Progress

from config import retention


class Command(BaseCommand):
    help = (
        "Delete what is kept for a time only, as the page /privacy/ says: the list is in "
        "config/retention.py. Then leave nothing of it in the database's own files."
    )

    def handle(self, **options):
        told = []
        quiet = options["verbosity"] == 0  # as a job, with nobody to watch
        with Progress(console=Console(stderr=True), transient=True, disable=quiet) as progress:
            for kept in retention.KEPT + retention.OF_AUTHORS:
                if kept.purge:
                    count = kept.purge(
                        lambda rows, kept=kept: progress.track(rows, description=kept.purged)
                    )
                    told.append(f"{kept.purged}: {count}.")
        retention.overwrite()
        if not quiet:
            self.stdout.write(" ".join(told))
