import getpass
import signal
from pathlib import Path

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError

from config import env
from config.backup import encryption, making
from config.backup.archive import Refused
from config.backup.progress import ended_by, progress_bars


class Command(BaseCommand):
    help = (
        "Write everything of the blog to one file: the database as it is at one moment, the "
        "pictures, and, in an encrypted file alone, the secret key. Readers and authors go on "
        "meanwhile. The file is encrypted to BACKUP_RECIPIENT (a public key of age or SSH), or "
        "under a passphrase."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="Where to write it. An older one is replaced.")
        parser.add_argument(
            "--passphrase",
            action="store_true",
            help="Encrypt it under a passphrase: BACKUP_PASSPHRASE, else one that is asked for.",
        )

    def handle(self, *, file, passphrase, **options):
        words = asked_twice() if passphrase else ""
        to = [] if words else encryption.recipients(settings.BACKUP_RECIPIENT)
        try:
            with ended_by(signal.SIGTERM, signal.SIGHUP), progress_bars() as track:
                found = making.backup(file, recipients=to, passphrase=words, track=track)
        except (Refused, DatabaseError, OSError) as error:
            raise CommandError(f"No backup was made: {error}") from error
        rows = {table["model"]: table["rows"] for table in found["tables"]}
        self.stdout.write(
            f"{file}: {rows['blog.post']} posts, {rows['comments.comment']} comments, "
            f"{found['pictures']} pictures, {file.stat().st_size:,} bytes."
        )
        if not (to or words):
            self.stdout.write(making.HOLDS)


def asked_twice():
    """Return the passphrase from the environment, or else from the terminal."""
    if words := env.text("BACKUP_PASSPHRASE"):
        return words
    words = getpass.getpass("Passphrase: ")
    if not words or words != getpass.getpass("The same again: "):
        raise CommandError("No backup was made: the two passphrases differ, or are empty.")
    return words
