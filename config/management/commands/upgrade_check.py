from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from config.operations import release, upgrade


class Command(BaseCommand):
    help = (
        "Say before an upgrade what it would do and what is in its way. Run it with the new "
        "release, before `prepare` or `serve`: it changes nothing. It looks at the database, its "
        "migrations, the environment, the newest backup, the disk and waiting e-mail, and says "
        "what the way back is. Exit 1 if something should be done first."
    )
    requires_system_checks = []  # they are a part of the report
    requires_migrations_checks = False

    def handle(self, **options):
        self.stdout.write(f"Colloquy {release.version()}")
        try:
            found = upgrade.findings()
        except DatabaseError as error:
            raise CommandError(f"The database does not respond: {error}") from error
        for finding in found:
            mark = "ok  " if finding.is_fine else "STOP"
            self.stdout.write(f"{mark}  {finding.about}: {finding.words}")
        for line in release.to_do():
            self.stdout.write(f"READ  {line}")
        self.stdout.write(f"\n{upgrade.WAY_BACK}\n")
        stops = sum(not finding.is_fine for finding in found)
        if stops:
            raise CommandError(f"Not yet: {stops} to do first. They are marked STOP.")
        self.stdout.write("Ready for the upgrade.")
