import signal
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone

from blog.numbers import counted
from config.backup.archive import Refused
from config.backup.progress import ended_by, progress_bars
from config.exchange.archive import importing


class Command(BaseCommand):
    help = (
        "Bring in the blog of an archive that `export_archive` wrote. The blog here must be new: "
        "its first pages, its settings and its lists of help are replaced. All is checked before "
        "anything is written. Nobody is e-mailed."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="What `export_archive` wrote.")

    def handle(self, *, file, **options):
        try:
            with ended_by(signal.SIGTERM, signal.SIGHUP), progress_bars() as track:
                report = importing.import_archive(file, track=track)
        except (Refused, DatabaseError, OSError) as error:
            raise CommandError(f"Nothing was changed. {error}") from error
        rows = report.rows
        self.stdout.write(
            f"Imported: {counted(rows['posts'], 'post')}, {counted(rows['comments'], 'comment')}, "
            f"{counted(rows['subscribers'], 'subscriber')}, "
            f"{counted(rows['watches'], 'request')} for e-mail about replies."
        )
        self.stdout.write(self.about_erasures(report))
        if report.accounts:
            self.stdout.write(
                "These accounts are new. They have no password and no right until an owner gives "
                f"them both, in the admin under Users: {', '.join(sorted(report.accounts))}"
            )
        if report.appeared:
            self.stdout.write(
                f"Posts whose time has come since the export: {report.appeared}. They are public, "
                "and subscribers are not e-mailed about them."
            )
        self.stdout.write(
            "Links in e-mails that were sent before, such as to unsubscribe, do not work here. The "
            "next e-mail has new ones."
        )
        for note in report.notes:
            self.stdout.write(note)

    def about_erasures(self, report):
        if report.list_reaches is None:
            return self.style.WARNING(
                "There is no list of what was deleted since the export. What readers deleted since "
                "is here again. The list is erasures-….jsonl in the old var/ and in BACKUP_TO. Put "
                "it beside the archive, and import into an empty blog again."
            )
        until = f"{timezone.localtime(report.list_reaches):%d %B %Y, %H:%M:%S %Z}"
        return (
            f"Deleted again, as it was since the export: {report.erased_again}. The list reaches "
            f"until {until}."
        )
