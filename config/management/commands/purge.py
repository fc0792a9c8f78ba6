from django.core.management.base import BaseCommand, CommandError
from rich.console import Console
from rich.progress import Progress

from config.operations import purges, retention


class Command(BaseCommand):
    help = (
        "Delete what is kept for a time only, as the page /privacy/ says: the list is in "
        "config/operations/retention.py. Then leave nothing of it in the database's own files."
    )

    def handle(self, **options):
        told, failed = [], []
        quiet = options["verbosity"] == 0  # as a job, without a terminal
        with Progress(console=Console(stderr=True), transient=True, disable=quiet) as progress:
            for kept in retention.KEPT + retention.OF_AUTHORS:
                if not kept.purge:
                    continue
                try:
                    count = kept.purge(
                        lambda rows, kept=kept: progress.track(rows, description=kept.purged)
                    )
                    told.append(f"{kept.purged}: {count}.")
                except OSError as error:  # an unwritable folder must not stop the rest
                    failed.append(f"{kept.purged}: not done. {error}")
        purges.overwrite()
        if not quiet:
            self.stdout.write(" ".join(told))
        if failed:
            raise CommandError(" ".join(failed))
