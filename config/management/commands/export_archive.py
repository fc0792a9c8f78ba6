import signal
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from config.backup.archive import Refused
from config.backup.progress import ended_by, progress_bars
from config.exchange.archive import exporting


class Command(BaseCommand):
    help = (
        "Write the blog to a documented file that other programs can read (docs/archive.md), and "
        "that `import_archive` reads without loss. Readers and authors go on meanwhile."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="Where to write it. An older one is replaced.")

    def handle(self, *, file, **options):
        try:
            with ended_by(signal.SIGTERM, signal.SIGHUP), progress_bars() as track:
                found = exporting.export_archive(file, track=track)
        except (Refused, DatabaseError, OSError) as error:
            raise CommandError(f"No archive was made: {error}") from error
        rows = found["rows"]
        self.stdout.write(
            f"{file}: {rows['posts']} posts, {rows['comments']} comments, {found['pictures']} "
            f"files of pictures, {file.stat().st_size:,} bytes."
        )
        for name in found["missing"]:
            self.stdout.write(f"This picture is not in the media folder: {name}")
        self.stdout.write(exporting.HOLDS)
