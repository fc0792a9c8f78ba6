"""The real site, on a port of its own and under https, for a proxy in front of it."""

import os
import socket
import subprocess
import sys
import time

from django.conf import settings

from tests.config.starting import KEY, OURS
from tests.support import migrated

NAME = "blog.example.org"

SITE = """
import io, sys
from tests.support import suite
suite.configure()
from django.conf import settings
settings.WHITENOISE_USE_FINDERS = True  # nothing is built here
from django.core.wsgi import get_wsgi_application
application = get_wsgi_application()
from PIL import Image
from config.operations import server
from tests.support.factories import make_post, make_user
make_user("ada", is_staff=True, is_superuser=True)
make_post(title="A night", slug="a-night", body="<p>" + "A night has an order of its own. " * 200)
settings.MEDIA_ROOT.mkdir(parents=True)
Image.new("RGB", (64, 64), "teal").save(settings.MEDIA_ROOT / "hill.png")
server.serve(application, server.listen("127.0.0.1", int(sys.argv[1])))
"""


def free_port():
    with socket.create_server(("127.0.0.1", 0)) as free:
        return free.getsockname()[1]


def start_site(folder, port):
    """Start the site on a migrated database in `folder`. Return its process."""
    var = folder / "var"
    migrated.fill(f"sqlite:///{var}/colloquy.sqlite3")
    environment = {name: value for name, value in os.environ.items() if name not in OURS}
    environment |= {
        "DJANGO_SETTINGS_MODULE": "config.settings",
        "VAR": str(var),
        "SECRET_KEY": KEY,
        "SITE_URL": f"https://{NAME}",
    }
    command = [sys.executable, "-c", SITE, str(port)]
    with (folder / "site.log").open("w") as log:
        options = {"cwd": settings.BASE_DIR, "env": environment, "stdout": log, "stderr": log}
        return subprocess.Popen(command, **options)


def wait_for(port, process, log):
    """Wait until something listens on `port`; fail with `log` if the process ended before."""
    for _ in range(600):
        if process.poll() is not None:
            raise AssertionError(log.read_text())
        with socket.socket() as caller:
            if caller.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("Nobody listens.")


def stop(process):
    """End it at once: nothing of it is kept."""
    process.kill()
    process.wait(20)
