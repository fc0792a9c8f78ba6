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
from config.exchange.wxr import Export


class Command(BaseCommand):
    help = (
        "Bring in a WordPress blog: the files that Tools → Export makes (WXR 1.0 to 1.2), all of "
        "one blog together. Posts, pages, people, hashtags, pictures and comments, each under its "
        "own parent and at its old address. Nobody is e-mailed. Run it again with a newer export, "
        "and only what is new is added. See docs/moving.md."
    )

    def add_arguments(self, parser):
        parser.add_argument("files", nargs="+", metavar="FILES", help="The exported files (.xml).")
        parser.add_argument(
            "--media", metavar="DIR", help="A copy of wp-content/uploads. No picture is fetched."
        )
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

    def handle(self, *, files, media, dry_run, **options):
        if media and not Path(media).is_dir():
            raise CommandError(f"{media} is no folder.")
        report = Report()
        try:
            importer = Importer(
                "wordpress", report, maps=options["map"], media=media, dry_run=dry_run
            )
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

    def run(self, importer, paths):
        with ExitStack() as stack:
            try:
                opened = [stack.enter_context(path.open("rb")) for path in paths]
            except OSError as error:
                raise CommandError(f"{error.filename}: {error.strerror}.") from error
            progress = stack.enter_context(bar())
            size = sum(path.stat().st_size for path in paths)
            task = progress.add_task("Reading", total=size)
            for path, file in zip(paths, opened, strict=True):
                importer.read(Watched(export(file, path), progress, task))
                file.seek(0)
            progress.remove_task(task)
            task = progress.add_task("Posts and comments", total=importer.survey.things)
            exports = (export(file, path) for path, file in zip(paths, opened, strict=True))
            importer.write(exports, lambda number: progress.advance(task, number))


def export(file, path):
    return Export(file, path.name, timezone.get_default_timezone())


class Watched:
    """An export whose progress is drawn while it is read."""

    def __init__(self, export, progress, task):
        self.export, self.progress, self.task = export, progress, task
        self.notes = export.notes

    def __iter__(self):
        before = 0
        for record in self.export:
            yield record
            self.progress.advance(self.task, self.export.read - before)
            before = self.export.read


class Rate(ProgressColumn):
    """How many are done in a second."""

    def render(self, task):
        return Text(f"{task.speed:,.0f}/s" if task.speed else "")


def bar():
    """Return a progress bar with its rate and the time left, on the error output."""
    columns = [TextColumn("{task.description}"), BarColumn(), TaskProgressColumn()]
    columns += [Rate(), TimeRemainingColumn()]
    return Progress(*columns, console=Console(stderr=True), transient=True)
