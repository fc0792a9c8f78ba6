"""What the commands that bring in a former blog have in common."""

import json
from contextlib import ExitStack
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone
from rich.console import Console
from rich.progress import (
    BarColumn,
    Progress,
    ProgressColumn,
    TaskProgressColumn,
    TextColumn,
    TimeRemainingColumn,
)
from rich.text import Text

from blog import images
from config.exchange.digest import digest
from config.exchange.importer import Importer
from config.exchange.records import Refused
from config.exchange.report import Report


class ImportCommand(BaseCommand):
    """A command for the exports of one program. `reader` is the class that reads a file."""

    program, reader = "", None
    files_help = "The exported files (.xml)."
    media_help = ""
    """What the folder of pictures is. Empty for a program whose exports have none."""
    times_read = 1
    """How often the reader reads a file from its start to its end."""

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILES", help=self.files_help)
        if self.media_help:
            parser.add_argument("--media", metavar="DIR", help=self.media_help)
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            metavar="OLD=NEW",
            help="Read addresses that begin with OLD as if they began with NEW. May be repeated.",
        )
        parser.add_argument(
            "--dry-run", action="store_true", help="Say all that would happen, and write nothing."
        )
        parser.add_argument("--json", action="store_true", help="Print the report as JSON.")

    def handle(self, *, files, dry_run, media=None, **options):
        if media and not Path(media).is_dir():
            raise CommandError(f"{media} is no folder.")
        report = Report()
        try:
            importer = Importer(
                self.program, report, maps=options["map"], media=media, dry_run=dry_run
            )
            self.prepare(importer, options)
            self.run(importer, [Path(file) for file in files])
        except (Refused, images.NotStored) as error:
            raise CommandError(str(error)) from error
        found = digest(importer.ledger)
        if options["json"]:
            said = {"dry_run": dry_run, **report.as_json(), "digest": found}
            self.stdout.write(json.dumps(said, ensure_ascii=False, indent=1))
            return
        for line in report.lines():
            self.stdout.write(line)
        self.stdout.write(f"\nDigest of what is here from {importer.ledger.place}: {found}")

    def prepare(self, importer, options):
        """Tell the importer what only the exports of one program need."""

    def export(self, importer, file, path):
        """Return a reader of one file, from its start."""
        file.seek(0)
        return self.reader(file, path.name, timezone.get_default_timezone())

    def run(self, importer, paths):
        with ExitStack() as stack:
            try:
                opened = [stack.enter_context(path.open("rb")) for path in paths]
            except OSError as error:
                raise CommandError(f"{error.filename}: {error.strerror}.") from error
            progress = stack.enter_context(bar())
            size = sum(path.stat().st_size for path in paths)
            task = progress.add_task("Reading", total=size * self.times_read)
            for path, file in zip(paths, opened, strict=True):
                importer.read(self.export(importer, Watched(file, progress, task), path))
            progress.remove_task(task)
            task = progress.add_task("Posts and comments", total=importer.survey.things)
            exports = (
                self.export(importer, file, path) for path, file in zip(paths, opened, strict=True)
            )

            def track(rows, total):
                return progress.track(rows, total=total, description="Reading by the rules")

            importer.write(exports, lambda number: progress.advance(task, number), track)


class Watched:
    """A file whose progress is drawn while it is read."""

    def __init__(self, file, progress, task):
        self.file, self.progress, self.task = file, progress, task
        self.seek = file.seek

    def read(self, size):
        data = self.file.read(size)
        self.progress.advance(self.task, len(data))
        return data


class Rate(ProgressColumn):
    """How many are done in a second."""

    def render(self, task):
        return Text(f"{task.speed:,.0f}/s" if task.speed else "")


def bar():
    """Return a progress bar with its rate and the time left, on the error output."""
    columns = [TextColumn("{task.description}"), BarColumn(), TaskProgressColumn()]
    columns += [Rate(), TimeRemainingColumn()]
    return Progress(*columns, console=Console(stderr=True), transient=True)
