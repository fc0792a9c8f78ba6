import getpass
import signal
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError
from django.db import DatabaseError
from django.utils import timezone

from config import env
from config.backup import restoring
from config.backup.archive import Refused
from config.backup.progress import ended_by, progress_bars


class Command(BaseCommand):
    help = (
        "Put the blog of a backup here: into the database in DATABASE_URL, be it of the same kind "
        "or not, and into MEDIA_STORE. All of it is checked first; until the end, what is here "
        "stays as it is. What readers erased since the backup is erased again."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="What `backup` wrote.")
        parser.add_argument(
            "--replace", action="store_true", help="Although there is a blog here: it is deleted."
        )
        parser.add_argument(
            "--identity", type=Path, metavar="KEYFILE", help="The private key of age or SSH."
        )
        parser.add_argument(
            "--new-key",
            action="store_true",
            help="Although the secret key of the backup is lost. Links in mail stop working.",
        )

    def handle(self, *, file, replace, identity, new_key, **options):
        try:
            with ended_by(signal.SIGTERM, signal.SIGHUP), progress_bars() as track:
                report = restoring.restore(
                    file,
                    replace=replace,
                    identity=identity,
                    ask=passphrase,
                    any_key=new_key,
                    track=track,
                )
        except (Refused, DatabaseError, OSError) as error:
            raise CommandError(f"Nothing was changed. {error}") from error
        self.tell(report)

    def tell(self, report):
        at = f"{timezone.localtime(report.taken_at):%d %B %Y, %H:%M:%S %Z}"
        self.stdout.write(
            f"The blog is as it was on {at}: {report.rows('blog.post')} posts, "
            f"{report.rows('comments.comment')} comments, {report.manifest['pictures']} pictures."
        )
        if report.mended:
            self.stdout.write(
                f"{report.mended} comments had a wrong place in their thread: mended."
            )
        self.stdout.write(self.about_erasures(report))
        if report.mails_waiting:
            self.stdout.write(
                f"Mails that wait: {report.mails_waiting}. Some may have been sent since; "
                "`run_jobs` sends them."
            )
        for note in report.notes:
            self.stdout.write(note)

    def about_erasures(self, report):
        if report.list_reaches is None or report.list_reaches < report.taken_at:
            return self.style.WARNING(
                "There is no list of what was erased after the backup was made: what readers "
                "erased since is here again. The list is erasures-….jsonl in the old var/ and in "
                "BACKUP_TO: put it beside the backup, and restore again with --replace."
            )
        until = f"{timezone.localtime(report.list_reaches):%d %B %Y, %H:%M:%S %Z}"
        return (
            f"Erased again, as it was since: {report.erased_again}. The list reaches until "
            f"{until}: of what was erased later, nothing is known here."
        )


def passphrase():
    """Return the passphrase of a backup, asked for if the environment has none."""
    return env.text("BACKUP_PASSPHRASE") or getpass.getpass("Passphrase: ")
