"""Runs the commands of `manage.py`."""

import sys

from django.core.management import execute_from_command_line
from django.db import DatabaseError


def execute(argv):
    """Run a command. If the database lacks migrations, say so instead of how the command failed.

    Any command may be the first that somebody tries after a download or an upgrade.
    """
    try:
        execute_from_command_line(argv)
    except Exception as error:
        missing = missing_migrations(error)
        if not missing:
            raise
        sys.exit(
            f"The database is not prepared for this release: it lacks {missing} of its "
            "migrations. Run `manage.py prepare` first."
        )


def missing_migrations(error):
    """Return how many migrations the database lacks, if an error is, or hides, one of its own."""
    while error and not isinstance(error, DatabaseError):
        error = error.__cause__ or error.__context__
    if error is None:
        return 0
    from config.operations.health import waiting_migrations  # it needs the settings

    try:
        return len(waiting_migrations())
    except DatabaseError:
        return 0  # the database is away, which the error says itself
