import signal
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from blog.numbers import counted
from config.backup.progress import ended_by
from config.exchange.command import bar
from config.exchange.wordpress_export.export import export_wordpress


class Command(BaseCommand):
    help = (
        "Write the blog as WordPress exports one (WXR 1.2): posts, drafts, pages, people, "
        "hashtags, the addresses of pictures, and threads whole. Comments that wait for a "
        "moderator come as such. Refused ones, spam and e-mail addresses are left out."
    )

    def add_arguments(self, parser):
        parser.add_argument("file", type=Path, help="Where to write it. An older one is replaced.")

    def handle(self, *, file, **options):
        try:
            with ended_by(signal.SIGTERM, signal.SIGHUP), bar() as progress:
                count = export_wordpress(
                    file,
                    lambda things, words, total: progress.track(things, total, description=words),
                )
        except OSError as error:
            raise CommandError(f"Nothing was exported: {error}") from error
        names = ("post", "page", "picture", "comment")
        counts = ", ".join(counted(count[f"{name}s"], name) for name in names)
        self.stdout.write(f"{file}: {counts}, {file.stat().st_size:,} bytes.")
        if count["hidden"]:
            self.stdout.write(
                f"{counted(count['hidden'], 'hidden comment')} came without words, because "
                "others reply to it."
            )
