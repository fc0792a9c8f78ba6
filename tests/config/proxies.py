"""The real site, on a port of its own and under https, for a proxy in front of it."""

import os
import socket
import ssl
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
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


def certify(folder):
    """Write a certificate for NAME that it signed itself, and its key."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, NAME)])
    now = datetime.now(UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    (folder / "fullchain.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "privkey.pem").write_bytes(
        key.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        )
    )


def secure(port, certificate, name=NAME):
    """A connection over TLS, whose certificate is checked."""
    context = ssl.create_default_context(cafile=certificate)
    plain = socket.create_connection(("127.0.0.1", port), timeout=20)
    try:
        return context.wrap_socket(plain, server_hostname=name)
    except ssl.SSLError:
        plain.close()
        raise


class Answer:
    def __init__(self, response):
        self.status, self.body = response.status, response.read()
        self.headers = response.headers  # of any capitals


def answered(connection, path, method, body, headers):
    names = {name.replace("_", "-"): value for name, value in headers.items()}
    try:
        connection.request(method, path, body, {"Host": NAME} | names)
        return Answer(connection.getresponse())
    finally:
        connection.close()
