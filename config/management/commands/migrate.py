from django.core.management.commands import migrate
from django.db import connections

from config.operations.locks import alone


class Command(migrate.Command):
    """Django's own command, run by one process at a time. The other waits."""

    # Not only `handle`: the checks before it use the database too, and a lock would be an error.
    def execute(self, *arguments, **options):
        connection = connections[options["database"]]
        with alone(connection, "migrate", waiting=self.say_that_it_waits):
            return super().execute(*arguments, **options)

    def say_that_it_waits(self):
        self.stderr.write("Another process migrates this database. Waiting until it is done.")
