import errno
import os
import time
from functools import partial
from http.client import HTTPConnection, HTTPException
from urllib.parse import urlsplit

from django.conf import settings
from django.core.cache import caches
from django.core.checks import Tags
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandError
from django.core.wsgi import get_wsgi_application
from django.db import connections
from django.urls import get_resolver, reverse

from comments import policy
from config import env
from config.management.commands.prepare import BUILT, prepare
from config.middleware import busy
from config.operations import file_modes, health, owner, server
from config.operations.locks import Taken, hold
from config.operations.supervisor import Part, Supervisor


class Command(BaseCommand):
    help = (
        "Start the blog: migrate the database in DATABASE_URL, load the demo blog when there is "
        "no post (DEMO=0: take an owner from DJANGO_SUPERUSER_USERNAME, _PASSWORD and _EMAIL, "
        "ask for one, or print a link to become one), build static files, serve on PORT, and "
        "run the jobs beside it."
    )

    # The other checks run in `make lint` and in the tests. Here they would be a third of the start.
    requires_system_checks = [Tags.caches]

    def add_arguments(self, parser):
        parser.add_argument(
            "--web",
            action="store_true",
            help="only serve: `prepare` ran before, and `run_jobs` is a service of its own",
        )

    def handle(self, *, web, **options):
        os.umask(0o077)  # only this user may read what the site writes
        file_modes.close_all(settings.VAR)
        host, port = env.text("HOST", "127.0.0.1"), env.number("PORT", 8000)
        self.take_folder()
        listener = self.take_port(host, port)
        logins, link = self.find_prepared() if web else prepare(self.stdout)
        announce = partial(self.announce, host, port, logins, link)
        self.serve(listener, announce, is_owned=not link, with_jobs=not web)

    def find_prepared(self):
        """Return what `prepare` returns, for a blog that another service has prepared."""
        if waiting := health.waiting_migrations():
            raise CommandError(
                f"The database is not migrated to this release: {len(waiting)} to go. "
                "Run manage.py prepare first."
            )
        if not (settings.STATIC_ROOT / BUILT).exists():
            raise CommandError("There are no static files yet. Run manage.py prepare first.")
        return {}, "" if owner.exists() else owner.link()

    def take_folder(self):
        """Lock var/ while the blog runs."""
        mine = f"process {os.getpid()}, {settings.SITE_URL}/"
        try:
            self.lock = hold(settings.VAR / "serve.lock", mine)
        except Taken as taken:
            raise CommandError(
                f"A blog runs on {settings.VAR} already: {taken}. Stop that one first, or start "
                "this one on a folder of its own: VAR=/another/folder PORT=8001 make run."
            ) from taken

    def take_port(self, host, port):
        try:
            return server.listen(host, port)
        except OSError as error:
            if error.errno == errno.EADDRINUSE:
                raise CommandError(
                    f"PORT {port} is taken: another program listens on {host}. "
                    f"Stop that one first, or choose another port: PORT={port + 1} make run."
                ) from error
            raise CommandError(
                f"Nothing can listen on HOST {host}, PORT {port}: {error.strerror}."
            ) from error

    def announce(self, host, port, logins, link):
        """Print the address of the blog once it responds there."""
        wait_for_answer(host, port)
        lines = [
            "",
            f"The blog       {settings.SITE_URL}/",
            f"The admin      {settings.SITE_URL}{reverse('admin:index')}",
            f"The queue      {settings.SITE_URL}{reverse('queue:list')}",
            *(f"Demo login     {name} / {password}" for name, password in logins.items()),
        ]
        if link:
            lines += [
                "",
                "Nobody owns this blog yet, and it answers nobody until somebody does.",
                f"Open this link within {owner.LINK_SECONDS // 3600} hours to own it:",
                f"{settings.SITE_URL}{link}",
            ]
        self.stdout.write("\n".join([*lines, "", "Ctrl-C stops it.", ""]))
        self.stdout.flush()

    def serve(self, listener, announce, *, is_owned, with_jobs):
        """Serve until a signal, with the job runner as another process if `with_jobs`."""
        # Loaded once, here, so that a restarted worker is ready at once.
        application = get_wsgi_application()
        get_resolver().url_patterns  # noqa: B018
        policy.prepare()
        if not is_owned:
            application = owner.UntilOwned(application)
        connections.close_all()
        caches.close_all()
        os.chdir(settings.BASE_DIR)
        workers = settings.WEB_CONCURRENCY
        jobs = [Part("The job runner", partial(call_command, "run_jobs"))] if with_jobs else []
        Supervisor(
            *(
                Part(f"Web worker {n} of {workers}", partial(answer, application, listener))
                for n in range(1, workers + 1)
            ),
            *jobs,
            Part("The announcer", announce, once=True),
        ).run()


def answer(application, listener):
    """Run a web worker. Only web workers limit how long they wait for the database."""
    busy.begin_to_serve()
    server.serve(application, listener)


def wait_for_answer(host, port):
    """Wait until a request to /healthz gets any response."""
    host = {"0.0.0.0": "127.0.0.1", "::": "::1"}.get(host, host)  # noqa: S104 (it is replaced)
    while True:
        connection = HTTPConnection(host, port, timeout=5)
        try:
            connection.request(
                "GET", "/healthz", headers={"Host": urlsplit(settings.SITE_URL).netloc}
            )
            connection.getresponse()
            return
        except (OSError, HTTPException):
            time.sleep(0.1)
        finally:
            connection.close()
