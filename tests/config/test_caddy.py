"""deploy/Caddyfile, started in front of the real server where Caddy is installed."""

import http.client
import os
import shutil
import subprocess

import pytest
from django.conf import settings

from config.middleware import uploads
from tests.config.proxies import NAME, answered, certify, free_port, secure, start_site, stop
from tests.config.proxies import wait_for as wait_for_port

FILE = settings.BASE_DIR / "deploy" / "Caddyfile"
POST = "/2024/06/a-night/"


@pytest.fixture
def ask(tmp_path):
    """Ask the site through Caddy, which has a certificate of the test. `ask.away` ends the site."""
    if not shutil.which("caddy"):
        pytest.skip("Caddy is not installed")
    site_port, port = free_port(), free_port()
    certify(tmp_path)
    words = FILE.read_text()
    tls = f"\ttls {tmp_path}/fullchain.pem {tmp_path}/privkey.pem\n"
    for before, after in {
        "{\n\t# No access log": "{\n\tadmin off\n\tauto_https disable_redirects\n\t# Here",
        "\treverse_proxy": f"{tls}\treverse_proxy",
    }.items():
        assert words.count(before) == 1
        words = words.replace(before, after)
    (tmp_path / "Caddyfile").write_text(words)
    environment = os.environ | {
        "DOMAIN": f"https://{NAME}:{port}",
        "UPSTREAM": f"127.0.0.1:{site_port}",
        "HOME": str(tmp_path),
    }
    site = start_site(tmp_path, site_port)
    command = ["caddy", "run", "--config", tmp_path / "Caddyfile", "--adapter", "caddyfile"]
    log = tmp_path / "caddy.log"
    with log.open("w") as said:
        caddy = subprocess.Popen(command, stdout=said, stderr=said, env=environment)

    def ask(path, method="GET", body=None, **headers):
        connection = http.client.HTTPConnection(NAME, timeout=20)
        connection.sock = secure(port, tmp_path / "fullchain.pem")
        return answered(connection, path, method, body, headers)

    ask.away, ask.log = lambda: stop(site), log
    try:
        wait_for_port(site_port, site, tmp_path / "site.log")
        wait_for_port(port, caddy, log)
        yield ask
    finally:
        stop(caddy)
        stop(site)


def test_caddy_passes_on_what_the_blog_says(ask):
    origin = f"https://{NAME}"
    page = ask(POST, Accept_Encoding="gzip")
    login = ask("/admin/login/", Accept_Encoding="gzip")
    picture = ask("/media/hill.png")
    large = ask(f"{POST}comment/", "POST", b"x" * (uploads.STRANGER + 1), Origin=origin)

    assert page.headers["Content-Encoding"] == "gzip"
    assert page.headers["Strict-Transport-Security"] == "max-age=3600"
    assert page.headers["Content-Security-Policy"].count("default-src 'none'") == 1
    assert "Content-Encoding" not in login.headers
    assert picture.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert picture.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert large.status == 413
    assert b"1 MB" in large.body
    ask.away()
    away = ask("/")
    assert (away.status, away.headers["Retry-After"]) == (503, "30")
    assert b"It may be restarting." in away.body
    assert "remote_ip" not in ask.log.read_text()
