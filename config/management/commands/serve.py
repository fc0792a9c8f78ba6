import hashlib
import json
import os
import secrets
import sys
from pathlib import Path

from django.conf import settings
from django.contrib.auth import get_user_model
from django.core.checks import Tags
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection, connections
from django.urls import reverse

from blog.models import Post
from config import demo, env
from config.together import Together


class Command(BaseCommand):
    help = (
        "Start the blog: migrate the database in DATABASE_URL, load the demo blog when there is "
        "no post (DEMO=0: ask for an owner instead), build static files, serve on PORT, and run "
        "the jobs beside it."
    )

    # The others run in `make lint` and in the tests; here they would cost a third of the start.
    requires_system_checks = [Tags.caches]

    def handle(self, **options):
        call_command("migrate", verbosity=0, interactive=False)
        self.build_static_files()
        if env.text("DEMO", "1") == "0":
            demo.load_start_pages(settings.BASE_DIR / "fixtures")
            self.ask_for_owner()
            logins = {}
        else:
            logins = self.load_demo()
        self.announce(logins)
        self.serve()

    def build_static_files(self):
        """Collect again only when a file is newer than what was built."""
        stamp = settings.STATIC_ROOT / ".built"
        sources = [settings.BASE_DIR / "requirements.txt"]
        for app in ("blog", "comments", "config"):
            sources += (settings.BASE_DIR / app).glob("static/**/*")
        newest = str(max(source.stat().st_mtime for source in sources))
        if not stamp.exists() or stamp.read_text() != newest:
            call_command("collectstatic", verbosity=0, interactive=False, clear=True)
            stamp.write_text(newest)

    def load_demo(self):
        """The demo logins with their passwords, made at the first start and kept in var/."""
        # Another database has logins of its own.
        database = f"{connection.settings_dict['HOST']} {connection.settings_dict['NAME']}"
        digest = hashlib.sha256(database.encode()).hexdigest()[:12]
        path = settings.VAR / f"demo-logins-{digest}.json"
        if not Post.objects.exists():
            logins = {name: secrets.token_urlsafe(9) for name in demo.GROUPS}
            demo.load(settings.BASE_DIR / "fixtures", passwords=logins)
            with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as f:
                json.dump(logins, f)
        return json.loads(path.read_text()) if path.exists() else {}

    def ask_for_owner(self):
        if not get_user_model().objects.filter(is_superuser=True).exists():
            self.stdout.write("Who owns this blog? The name and the password open the admin.")
            call_command("createsuperuser", email="")

    def announce(self, logins):
        self.stdout.write(
            f"\nThe blog       {settings.SITE_URL}/"
            f"\nThe admin      {settings.SITE_URL}{reverse('admin:index')}"
            f"\nThe queue      {settings.SITE_URL}{reverse('queue:list')}"
        )
        for name, password in logins.items():
            self.stdout.write(f"Demo login     {name} / {password}")
        self.stdout.write("\nCtrl-C stops it.\n", ending="\n")
        self.stdout.flush()

    def serve(self):
        """Serve, with the job runner beside it, until a signal or the server's own end."""
        connections.close_all()
        os.chdir(settings.BASE_DIR)
        sys.exit(Together(serve_pages, run_jobs).run())


def serve_pages():
    """Become the web server."""
    granian = Path(sys.executable).with_name("granian")
    arguments = [
        str(granian),
        "--interface=wsgi",
        f"--host={env.text('HOST', '127.0.0.1')}",
        f"--port={env.number('PORT', 8000)}",
        f"--workers={settings.WEB_CONCURRENCY}",
        # Each blocking thread holds a database connection of its own.
        "--blocking-threads=4",
        "--no-ws",
        "--log-level=warning",
        "config.wsgi:application",
    ]
    os.execv(granian, arguments)  # noqa: S606 (no shell, and our own program)


def run_jobs():
    call_command("run_jobs")
