import hashlib
import json
import os
import secrets
import sys

from django.conf import settings
from django.core.checks import Tags
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection

from blog.models import Blog, Post
from config import env
from config.demo import load
from config.operations import file_modes, owner
from config.operations.locks import alone

BUILT = ".built"
"""The file in STATIC_ROOT that says how new its sources were."""


class Command(BaseCommand):
    help = (
        "Prepare the blog to be served, and end: migrate the database in DATABASE_URL, build "
        "static files, and make the first pages and the owner of a new blog, as `serve` does. "
        "For services: once before each start of `serve --web` and `run_jobs`."
    )
    requires_system_checks = [Tags.caches]

    def handle(self, **options):
        os.umask(0o077)
        file_modes.close_all(settings.VAR)
        _logins, link = prepare(self.stdout)
        self.stdout.write("The blog is prepared.")
        if link:
            self.stdout.write("It has no owner yet: the web server prints a link to become one.")


def prepare(stdout):
    """Do all that comes before serving, in one process at a time.

    Return the demo logins, and the link to create an owner if there is none yet.
    """
    with alone(connection, "start"):
        call_command("migrate", verbosity=0, interactive=False)
        Blog.record_origin()
        build_static_files()
        return fill(stdout)


def fill(stdout):
    """Fill a new blog: the demo or the first pages, and an owner. Return as `prepare` does."""
    if env.text("DEMO", "1") != "0":
        return load_demo(), ""
    load.load_start_pages(settings.BASE_DIR / "fixtures")
    if owner.exists() or owner.from_environment():
        return {}, ""
    if not sys.stdin.isatty():
        return {}, owner.link()
    stdout.write("Who owns this blog? The name and the password open the admin.")
    call_command("createsuperuser", email="")
    return {}, ""


def build_static_files():
    """Collect static files again only if one is newer than the last build."""
    stamp = settings.STATIC_ROOT / BUILT
    sources = [settings.BASE_DIR / "requirements.txt"]
    for app in ("blog", "comments", "config"):
        sources += (settings.BASE_DIR / app).glob("static/**/*")
    newest = str(max(source.stat().st_mtime for source in sources))
    if not stamp.exists() or stamp.read_text() != newest:
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)
        stamp.write_text(newest)


def load_demo():
    """Return the demo logins and their passwords, made on the first start, from var/."""
    # Each database has its own logins.
    database = f"{connection.settings_dict['HOST']} {connection.settings_dict['NAME']}"
    digest = hashlib.sha256(database.encode()).hexdigest()[:12]
    path = settings.VAR / f"demo-logins-{digest}.json"
    if not Post.objects.exists():
        logins = {name: secrets.token_urlsafe(9) for name in load.GROUPS}
        load.load(settings.BASE_DIR / "fixtures", passwords=logins)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "w") as file:
            json.dump(logins, file)
    return json.loads(path.read_text()) if path.exists() else {}
