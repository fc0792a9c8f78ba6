from contextlib import ExitStack
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.utils import timezone

from config.exchange import blogger, disqus, wxr
from config.exchange.addresses import Mapping
from config.exchange.certificate.check import Certifier
from config.exchange.certificate.findings import Findings
from config.exchange.certificate.reading import program_of
from config.exchange.certificate.site import Site
from config.exchange.certificate.sitemap import addresses_in, walk
from config.exchange.command import Watched, bar
from config.exchange.records import Refused
from config.exchange.survey import Survey

READERS = {"wordpress": wxr.Export, "blogger": blogger.Export, "disqus": disqus.Export}
SHOWN = 15
"""Differences that the command prints. The sheets have them all."""


class Command(BaseCommand):
    help = (
        "Compare the export of a former blog with the running site, through its public pages "
        "alone: each post and comment at its old address and anchor, with its parent, text, "
        "author and date. What was not public there must not be public here. Writes a sheet for "
        "people and one for programs. Exits with 0 only if all agree. See docs/moving.md."
    )
    requires_system_checks = []
    site = Site

    def add_arguments(self, parser):
        what = parser.add_mutually_exclusive_group(required=True)
        what.add_argument(
            "--against",
            nargs="+",
            metavar="EXPORT",
            help="The exported files of one blog: of WordPress, Blogger or Disqus.",
        )
        what.add_argument(
            "--sitemap",
            nargs="+",
            metavar="FILE",
            help="Saved sitemaps of the former blog. Each address must lead to a page here.",
        )
        parser.add_argument(
            "--site",
            default=settings.SITE_URL,
            metavar="URL",
            help="The site to check (SITE_URL). Nothing else is asked.",
        )
        parser.add_argument(
            "--map",
            action="append",
            default=[],
            metavar="OLD=NEW",
            help="As for the import: read addresses that begin with OLD as if they began with NEW.",
        )
        parser.add_argument(
            "--out", metavar="DIR", help="Where the two sheets are written (var/certificates/…)."
        )
        parser.add_argument("--json", action="store_true", help="Print the certificate as JSON.")

    def handle(self, *, against, sitemap, site, out, **options):
        paths = [Path(path) for path in against or sitemap]
        now = timezone.localtime()
        try:
            site = self.site(site, known_as=settings.SITE_URL)
            mapping = Mapping(options["map"])
            source = "export" if against else "sitemap"
            found = Findings(site.address, [path.name for path in paths], now, source)
            with ExitStack() as stack:
                stack.callback(site.close)
                files = [stack.enter_context(path.open("rb")) for path in paths]
                progress = stack.enter_context(bar())
                check = self.check_export if against else self.check_sitemap
                check(paths, files, site, mapping, found, progress)
        except OSError as error:
            raise CommandError(f"{error.filename}: {error.strerror}.") from error
        except Refused as error:
            raise CommandError(
                str(error).replace("Nothing was imported", "Nothing was checked")
            ) from error
        default = settings.VAR / "certificates" / f"{now:%Y-%m-%d-%H%M%S}-{paths[0].stem}"
        try:
            sheet = found.write(out or default)
        except OSError as error:
            raise CommandError(f"{error.filename}: {error.strerror}.") from error
        if options["json"]:
            self.stdout.write(found.as_json())
        else:
            self.say(found, sheet)
        if found.leads_nowhere:
            raise CommandError(
                f"Not one post of the export is at its old address on {found.site}. Is it the "
                "right export, and the right site?"
            )
        if not found.is_whole:
            raise CommandError(
                f"{found.agree:,} of {found.of:,} agree."
                if found.of
                else "There was nothing to check in these files."
            )

    def check_export(self, paths, files, site, mapping, found, progress):
        survey, size = Survey(), sum(path.stat().st_size for path in paths)
        programs = [program_of(file, path.name) for path, file in zip(paths, files, strict=True)]
        if len(set(programs)) > 1:
            raise Refused("These files are from several programs. Certify one after the other.")
        certifier = Certifier(programs[0], site, mapping, found, now=found.at)

        def exports(reading):
            for path, file in zip(paths, files, strict=True):
                file.seek(0)
                zone, same = timezone.get_default_timezone(), {}
                if programs[0] == "disqus":
                    same = {"same": certifier.page_of}
                yield READERS[programs[0]](Watched(file, *reading), path.name, zone, **same)

        times = 2 if programs[0] == "blogger" else 1
        task = progress.add_task("Reading", total=size * times)
        for export in exports((progress, task)):
            for record in export:
                survey.add(record, mapping)
            for sentence in export.notes():
                found.purpose("Mended or guessed while the export was read", sentence)
        progress.remove_task(task)
        certifier.know(survey)
        task = progress.add_task("Posts and comments", total=survey.things)
        for export in exports((progress, progress.add_task("", visible=False))):
            for record in export:
                if certifier.check(record):
                    progress.advance(task, 1 + len(record.remarks))

    def check_sitemap(self, paths, files, site, mapping, found, progress):
        task = progress.add_task("Reading", total=None)
        total = 0
        for path, file in zip(paths, files, strict=True):
            total += sum(1 for _ in addresses_in(file, path.name))
        progress.update(task, description="Old addresses", total=total)
        for path, file in zip(paths, files, strict=True):
            file.seek(0)
            addresses = addresses_in(file, path.name)
            walk(site, mapping, found, addresses, lambda number: progress.advance(task, number))

    def say(self, found, sheet):
        for part, (agree, of) in found.counts.items():
            self.stdout.write(f"{part}: {agree:,} of {of:,}")
        for each in found.differences[:SHOWN]:
            self.stdout.write(
                f"  {each.what}, {each.kind}: “{each.there}” there, “{each.here}” here"
            )
        if len(found.differences) > SHOWN:
            self.stdout.write(f"  … and {len(found.differences) - SHOWN:,} more, in the sheet.")
        for reason, sentences in found.purposes.items():
            self.stdout.write(f"Different on purpose: {reason} ({len(sentences)})")
        self.stdout.write(f"{found.agree:,} of {found.of:,} agree on {found.site}.")
        self.stdout.write(f"The sheet: {sheet}")
