"""A real Chromium in which nothing may go wrong unseen, and the servers that it visits."""

import fcntl
import json
import os
import secrets
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path
from urllib.error import URLError
from urllib.parse import urlsplit
from urllib.request import urlopen

import pytest
from django.conf import settings as django_settings
from django.db import connection
from django.test import Client, override_settings
from playwright.sync_api import expect, sync_playwright

from comments import policy
from config.csp_reports.views import tally
from tests.conftest import begun_with_a_copy
from tests.support import migrated
from tests.support.shared import skip

# Playwright's loop runs in the tests' own thread, where Django would refuse to touch a database.
os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"

ROOT = Path(__file__).parents[2]
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
CHROMIUM = [
    "--no-sandbox",  # CI is root
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    # Whatever a page asks of another host stays on this machine, and is seen to fail.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
]
# The console then has an error for a policy that is violated, also when it is only reported.
TELL = """addEventListener("securitypolicyviolation", (event) =>
    console.error(`CSP: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`));"""


LONGEST = ["test_xss.py", "test_accessibility.py", "test_accessibility_staff.py"]


def pytest_collection_modifyitems(items):
    """The longest files first: begun last, one would run alone while the other processes wait."""
    places = {name: place for place, name in enumerate(LONGEST)}
    items.sort(key=lambda item: places.get(item.path.name, len(places)))


@pytest.fixture(scope="session")
def browser():
    policy.prepare()  # as a server does before the first request
    expect.set_options(timeout=15_000)  # a busy machine is slow; a fault is one all the same
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM")
        browser = playwright.chromium.launch(executable_path=program, args=CHROMIUM)
        yield browser
        browser.close()


class Watch:
    """Collects what may never happen in any page of a visit."""

    def __init__(self, context, home):
        self.host, self.problems, self.allowed = urlsplit(home).netloc, [], []
        context.add_init_script(TELL)
        context.on("console", self._console)
        context.on("weberror", lambda error: self.problems.append(f"script: {error.error}"))
        context.on("request", self._request)
        context.on("requestfailed", self._failed)

    def allow(self, *statuses):
        """Expect answers with these statuses, which Chromium calls errors."""
        self.allowed += [f"status of {status}" for status in statuses]

    def _console(self, message):
        if message.type in {"error", "warning"} and not any(
            status in message.text for status in self.allowed
        ):
            self.problems.append(f"console: {message.text}")

    def _request(self, request):
        parts = urlsplit(request.url)
        if parts.scheme not in {"data", "blob"} and parts.netloc != self.host:
            self.problems.append(f"outside: {request.url}")

    def _failed(self, request):
        # Leaving a page ends what it was still loading.
        if request.failure != "net::ERR_ABORTED":
            self.problems.append(f"failed: {request.url} {request.failure}")


@pytest.fixture
def visit(browser):
    """`visit(home)` is a page in a browser profile of its own; `page.watch` has its problems.

    Options are those of Playwright's contexts; `script=False` turns JavaScript off.
    """
    contexts = []

    def visit(home, *, script=True, **options):
        options.setdefault("viewport", DESKTOP)
        context = browser.new_context(base_url=home, java_script_enabled=script, **options)
        context.set_default_timeout(20_000)
        page = context.new_page()
        page.watch = Watch(context, home)
        contexts.append((context, page.watch))
        return page

    yield visit
    for context, _ in contexts:
        context.close()
    assert not [problem for _, watch in contexts for problem in watch.problems]


def sign_in(page, name, password):
    page.goto("/admin/")
    page.get_by_label("Username").fill(name)
    page.get_by_label("Password").fill(password)
    page.get_by_role("button", name="Log in").click()
    page.wait_for_url("**/admin/")


def becomes(page, script, wanted):
    """Wait until `script` finds `wanted` in the page, which may be a promise.

    `page.wait_for_function` does not wait for one: a promise is true before it is kept.
    """
    until = time.monotonic() + 15
    while (found := page.evaluate(script)) != wanted and time.monotonic() < until:
        page.wait_for_timeout(50)
    assert found == wanted


@pytest.fixture
def signed_in(visit, live_server):
    """`signed_in(user)` is a page on the live server whose visitor has an account."""

    def signed_in(user, **options):
        page = visit(live_server.url, **options)
        client = Client()
        client.force_login(user)
        name = django_settings.SESSION_COOKIE_NAME
        cookie = {"name": name, "value": client.cookies[name].value, "path": "/admin/"}
        page.context.add_cookies([cookie | {"domain": urlsplit(live_server.url).hostname}])
        return page

    return signed_in


# The server inside pytest -------------------------------------------------------------------------


@pytest.fixture(scope="session")
def django_db_modify_db_settings(tmp_path_factory, browser):
    """A database in a file: threads of the server would share the one connection to memory.

    After the browser, whose loop gives this thread another connection than it had before it: what
    is put back into the database after each test is kept at the connection that it is made with.
    """
    if connection.vendor == "sqlite":
        file = tmp_path_factory.mktemp("browser") / "test.sqlite3"
        connection.settings_dict["TEST"]["NAME"] = str(file)
    with begun_with_a_copy():
        yield


@pytest.fixture(scope="session", autouse=True)
def _no_files_built_at_start(_no_built_files):
    """The server starts before any test's own settings hold, and warns of a missing folder."""
    with override_settings(STATIC_ROOT=_no_built_files):
        yield


@pytest.fixture
def live_server(live_server, django_db_serialized_rollback):
    """The server, and after each test the groups that a migration made: a flush takes them too.

    No page of ours may be one that a browser reports.
    """
    yield live_server
    assert not tally.counts


# The server that people run -----------------------------------------------------------------------


class Site:
    """`manage.py serve` as a process of its own, with its own database and folder.

    A database that is there already is taken as it is, and so is what is in the folder.
    """

    def __init__(self, folder, database_url=None, *, secret_key=None):
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        self.url = f"http://127.0.0.1:{port}"
        self.log = folder / "log"
        self.environment = os.environ | {
            "VAR": str(folder / "var"),
            "DATABASE_URL": database_url or f"sqlite:///{folder}/blog.sqlite3",
            "MEDIA_STORE": str(folder / "media"),
            "EMAIL_URL": f"file://{folder}/mail",
            "SECRET_KEY": secret_key or secrets.token_urlsafe(50),
            "PORT": str(port),
            "TRUSTED_PROXIES": "127.0.0.1",  # a browser may say whose address it has
            "DEMO": "0",
            "DJANGO_SUPERUSER_USERNAME": "owner",
            "DJANGO_SUPERUSER_PASSWORD": "owner's password",
            "DJANGO_SUPERUSER_EMAIL": "",
        }
        if database_url:
            self.manage("migrate", "--verbosity=0")
        elif (folder / "blog.sqlite3").exists():
            return
        else:
            migrated.fill(self.environment["DATABASE_URL"])
        self.manage("createsuperuser", "--noinput", "--verbosity=0")

    def manage(self, *arguments):
        command = [sys.executable, "manage.py", *arguments]
        options = {"cwd": ROOT, "env": self.environment, "capture_output": True, "text": True}
        result = subprocess.run(command, check=False, **options)
        assert result.returncode == 0, result.stderr
        return result.stdout

    def shell(self, code):
        """What `code` leaves in `answer`, brought over as JSON."""
        code = f"{code}\nimport json; print('\\n' + json.dumps(answer))"
        return json.loads(self.manage("shell", "--verbosity=0", "-c", code).splitlines()[-1])

    def start(self):
        with self.log.open("w") as log:
            command = [sys.executable, "manage.py", "serve"]
            options = {"cwd": ROOT, "env": self.environment, "stdin": subprocess.DEVNULL}
            self.process = subprocess.Popen(command, stdout=log, stderr=log, **options)
        for _ in range(1200):
            assert self.process.poll() is None, self.log.read_text()
            try:
                with urlopen(f"{self.url}/readyz", timeout=5):  # noqa: S310 (our own address)
                    return self
            except (URLError, TimeoutError):  # it may take a connection before it can answer
                time.sleep(0.1)
        self.stop()
        pytest.fail(f"{self.url} did not get ready:\n{self.log.read_text()}")

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise


@pytest.fixture(scope="session")
def copied_once(tmp_path_factory, worker_id):
    """`copied_once(name, make)`: a folder of one's own, a copy of one that `make(folder)` filled.

    That runs once for all processes of a run: the first that asks makes it, the others wait.
    """
    common = tmp_path_factory.getbasetemp()
    if worker_id != "master":
        common = common.parent

    def copied_once(name, make):
        made = common / f"made-{name}"
        with (common / f"{name}.lock").open("w") as lock:
            fcntl.flock(lock, fcntl.LOCK_EX)
            if not made.exists():
                begun = tmp_path_factory.mktemp(f"begun-{name}")
                make(begun)
                begun.rename(made)
        return shutil.copytree(made, tmp_path_factory.mktemp(name), dirs_exist_ok=True)

    return copied_once


BUILD = "from config.management.commands.prepare import build_static_files; build_static_files()"


def built(folder):
    """Make a site in the folder, and its static files. `test_serve.py` serves without them."""
    site = Site(folder)
    site.shell(f"{BUILD}; answer = None")


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def empty_site(request, copied_once):
    """An empty blog with an owner, as people run it, on either database."""
    postgresql = request.param == "postgresql"
    url = request.getfixturevalue("postgresql_url") if postgresql else None
    site = Site(copied_once("empty", built), url).start()
    yield site
    site.stop()


@pytest.fixture(scope="session")
def postgresql_url():
    """The address of a private cluster, which goes when its input ends."""
    command = [sys.executable, "tests/with_postgres.py", sys.executable, "-c"]
    code = "import os, sys; print(os.environ['DATABASE_URL'], flush=True); sys.stdin.read()"
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with subprocess.Popen([*command, code], cwd=ROOT, **pipes) as cluster:
        url = cluster.stdout.readline().strip()
        if not url and cluster.wait() == 69:
            skip("PostgreSQL is missing")
        assert url
        yield url
        cluster.stdin.close()
        cluster.wait(30)


DEMO = f"""
from django.core.management import call_command
from tests.browser import scene
{BUILD}
call_command("load_demo")
answer = scene.build()
"""


def demo(folder):
    """Make the demo blog in the folder, and beside it what opens its pages."""
    site = Site(folder)
    known = {"places": site.shell(DEMO), "secret_key": site.environment["SECRET_KEY"]}
    (folder / "known.json").write_text(json.dumps(known))


@pytest.fixture(scope="session")
def demo_site(copied_once):
    """The demo blog and what it lacks (see scene.py), as people run it; only to be read.

    `places` has the addresses, `password` opens every account.
    """
    folder = copied_once("demo", demo)
    known = json.loads((folder / "known.json").read_text())
    site = Site(folder, secret_key=known["secret_key"])
    site.places = known["places"]
    site.start()
    yield site
    site.stop()
