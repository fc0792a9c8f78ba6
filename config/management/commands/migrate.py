from django.core.management.commands import migrate
from django.db import connections

from config.operations.locks import alone


class Command(migrate.Command):
    """Django's own, by one process at a time: of two first starts, one waits for the other."""

    # Not only `handle`: the checks before it ask the database too, and take a lock for a fault.
    def execute(self, *arguments, **options):
        connection = connections[options["database"]]
        with alone(connection, "migrate", waiting=self.say_that_it_waits):
            return super().execute(*arguments, **options)

    def say_that_it_waits(self):
        self.stderr.write("Another process migrates this database. Waiting until it is done.")
