from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.templatetags.static import static

from blog.numbers import counted
from config.exchange.command import bar
from config.exchange.records import Refused
from config.exchange.static_site.export import Export
from config.exchange.static_site.folder import Folder


class Command(BaseCommand):
    help = (
        "Write the public site as files that open from a folder or a stick, without a server: "
        "posts with their whole threads, lists, pages, feeds, pictures and a small search. Forms "
        "are left out. Export into the same folder again, and what was deleted since is gone there "
        "too. Files in the folder that are not the copy's own are never touched."
    )

    def add_arguments(self, parser):
        parser.add_argument(
            "folder", type=Path, metavar="DIR", help="A new folder, or that of an earlier export."
        )

    def handle(self, *, folder, **options):
        try:
            static("css/base.css")
        except ValueError as error:
            hint = "The styles are not built. Run `manage.py prepare` first."
            raise CommandError(f"Nothing was exported: {hint}") from error

        def track(things, words, total=None):
            return progress.track(things, total, description=words)

        try:
            with Folder(folder) as opened, bar() as progress:
                export = Export(opened)
                export.run(track)
        except Refused as error:
            raise CommandError(f"Nothing was exported: {error}") from error
        except OSError as error:
            raise CommandError(f"The export did not end, so run it again: {error}") from error
        count = export.count
        self.stdout.write(
            f"{folder}: {counted(count['pages'], 'page')} and feeds, "
            f"{counted(count['files'], 'picture')}, styles and scripts, "
            f"{counted(count['former addresses'], 'page')} at former addresses."
        )
        for path in sorted(export.links.missing):
            self.stdout.write(f"Not found, so left out: {path}")
        self.stdout.write("It has what readers see now. After a deletion, export again.")
