"""deploy/nginx.conf, started as it is in front of the real server, but for places and ports."""

import gzip
import http.client
import os
import re
import shutil
import ssl
import subprocess
import time
from pathlib import Path

import pytest
from django.conf import settings

from config.middleware import uploads
from tests.config.proxies import (
    NAME,
    answered,
    certify,
    free_port,
    secure,
    start_site,
    stop,
    wait_for,
)
from tests.support.shared import skip

FILE = settings.BASE_DIR / "deploy" / "nginx.conf"
POST = "/2024/06/a-night/"


@pytest.fixture(scope="module")
def program():
    found = shutil.which("nginx", path=f"{os.environ['PATH']}:/usr/sbin")
    if not found:
        skip("nginx is not installed")
    return found


class Proxy:
    """nginx with our file, in a folder of its own."""

    def __init__(self, program, folder, site_port):
        self.program, self.folder = program, folder
        self.http, self.https = free_port(), free_port()
        certify(folder)
        self.main = folder / "nginx.conf"
        self.main.write_text(self.around(self.moved(site_port)))

    def moved(self, site_port):
        """Our file with the places and the ports of the test: each is there to be replaced."""
        words = FILE.read_text()
        for before, after in {
            "127.0.0.1:8000": f"127.0.0.1:{site_port}",
            "/var/cache/nginx/colloquy": f"{self.folder}/cache",
            "/var/log/nginx": str(self.folder),
            "/var/www/acme": f"{self.folder}/acme",
            f"/etc/letsencrypt/live/{NAME}": str(self.folder),
            "listen 80": f"listen 127.0.0.1:{self.http}",
            "listen 443": f"listen 127.0.0.1:{self.https}",
            "listen [::]": "# listen [::]",  # a machine may have no IPv6
        }.items():
            assert before in words
            words = words.replace(before, after)
        return words

    def around(self, words):
        """What nginx has around a site."""
        user = "user root;" if os.geteuid() == 0 else ""
        temporary = "".join(
            f"{name}_temp_path {self.folder}/{name};\n"
            for name in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
        )
        return (
            f"{user} daemon off; pid {self.folder}/pid; error_log {self.folder}/error.log;\n"
            f"events {{}}\nhttp {{\n{temporary}{words}\n}}\n"
        )

    def start(self):
        command = [self.program, "-p", self.folder, "-c", self.main]
        with (self.folder / "said").open("w") as log:
            self.process = subprocess.Popen(command, stdout=log, stderr=log)
        wait_for(self.https, self.process, self.folder / "said")

    def stop(self):
        """Its workers end with it."""
        self.process.terminate()
        self.process.wait(20)

    def connect(self, *, name=NAME):
        """A connection over TLS, whose certificate is checked."""
        return secure(self.https, self.folder / "fullchain.pem", name)

    def ask(self, path, method="GET", body=None, **headers):
        connection = http.client.HTTPConnection(NAME, timeout=20)
        connection.sock = self.connect()
        return answered(connection, path, method, body, headers)

    @property
    def logged(self):
        return (self.folder / "colloquy.access.log").read_text()


@pytest.fixture(scope="module")
def site_port():
    return free_port()


@pytest.fixture(scope="module")
def proxy(program, site_port, tmp_path_factory):
    folder = tmp_path_factory.mktemp("nginx")
    site = start_site(folder, site_port)
    proxy = Proxy(program, folder, site_port)
    try:
        wait_for(site_port, site, folder / "site.log")
        proxy.start()
        yield proxy
        proxy.stop()
    finally:
        stop(site)


@pytest.fixture
def direct(site_port):
    """Ask the site itself, as the proxy does."""

    def ask(path, method="GET", body=None, **headers):
        connection = http.client.HTTPConnection("127.0.0.1", site_port, timeout=20)
        forwarded = {"X-Forwarded-Proto": "https", "X-Forwarded-For": "203.0.113.9"}
        return answered(connection, path, method, body, forwarded | headers)

    return ask


def test_nginx_has_nothing_to_say_against_our_file(program, tmp_path):
    proxy = Proxy(program, tmp_path, 8000)

    said = subprocess.run(
        [program, "-t", "-q", "-p", tmp_path, "-c", proxy.main], capture_output=True, check=False
    )

    assert (said.returncode, said.stderr) == (0, b"")


def test_a_body_may_be_as_large_as_the_site_accepts():
    words = FILE.read_text()

    sizes = [int(size) for size in re.findall(r"client_max_body_size (\d+);", words)]
    assert sizes == [1_000_000, 25_000_000]
    assert sizes == [uploads.STRANGER, uploads.STAFF]


OF_THE_CONNECTION = {"Date", "Connection", "Transfer-Encoding", "Content-Length", "Server"}
"""Headers of a connection and not of a page."""


@pytest.mark.parametrize(
    "path",
    ["/", POST, "/nothing/", "/admin/login/", "/media/hill.png", "/static/img/icon.svg", "/feed/"],
)
def test_every_header_is_that_of_the_site(proxy, direct, path):
    direct(path)  # a kept page has fewer headers than one that is made
    through, at_the_site = proxy.ask(path), direct(path)

    def of_the_page(answer):
        lines = {
            f"{name.title()}: {value}"
            for name, value in answer.headers.items()
            if name.title() not in OF_THE_CONNECTION
        }
        lines.discard("Vary: Accept-Encoding")  # nginx may compress it
        changing = r"nonce-[^']+|csrftoken=[^;]+|browser=[^;]+|expires=[^;]+"
        return {re.sub(changing, "", line) for line in lines}

    assert through.status == at_the_site.status
    assert of_the_page(through) == of_the_page(at_the_site)
    assert through.headers["Strict-Transport-Security"] == "max-age=3600"
    assert through.headers["X-Content-Type-Options"] == "nosniff"


def test_a_picture_comes_a_second_time_from_nginx_with_the_same_headers(proxy):
    first = proxy.ask("/media/hill.png?a=1")
    (kept,) = [path for path in (proxy.folder / "cache").rglob("*") if b"hill" in read(path)]
    second = proxy.ask("/media/hill.png?a=2")

    assert kept.is_file()
    assert second.body == first.body
    assert second.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert second.headers["Cache-Control"] == "public, max-age=31536000, immutable"


def read(path):
    return path.read_bytes() if path.is_file() else b""


def test_a_page_is_compressed_and_known_again_and_a_private_one_is_not(proxy):
    page = proxy.ask(POST, Accept_Encoding="gzip")
    again = proxy.ask(POST, Accept_Encoding="gzip", If_None_Match=page.headers["ETag"])
    login = proxy.ask("/admin/login/", Accept_Encoding="gzip")

    assert page.headers["Content-Encoding"] == "gzip"
    assert b"A night has an order of its own." in gzip.decompress(page.body)
    assert again.status == 304
    assert "Content-Encoding" not in login.headers


def test_plain_http_leads_to_https_and_other_names_to_nothing(proxy):
    def plain(host, path):
        connection = http.client.HTTPConnection("127.0.0.1", proxy.http, timeout=20)
        return answered(connection, path, "GET", None, {"Host": host})

    challenge = proxy.folder / "acme" / ".well-known" / "acme-challenge"
    challenge.mkdir(parents=True)
    (challenge / "token").write_text("proof")

    answer = plain(NAME, "/archive/?page=2")
    assert answer.status == 301
    assert answer.headers["Location"] == f"https://{NAME}/archive/?page=2"
    assert plain(NAME, "/.well-known/acme-challenge/token").body == b"proof"
    with pytest.raises(http.client.RemoteDisconnected):
        plain("other.example", "/")
    with pytest.raises(ssl.SSLError, match="UNRECOGNIZED_NAME"):
        proxy.connect(name="other.example")


def test_a_body_above_the_limit_is_refused_in_our_words(proxy):
    at_the_limit = proxy.ask(f"{POST}comment/", "POST", b"x" * uploads.STRANGER, Origin=origin())
    above = proxy.ask(f"{POST}comment/", "POST", b"x" * (uploads.STRANGER + 1), Origin=origin())
    unsigned, largest = (
        proxy.ask("/admin/blog/post/add/", "POST", Content_Length=str(length), Origin=origin())
        for length in (2_000_000, uploads.STAFF + 1)
    )

    assert at_the_limit.status == 422
    assert [above.status, unsigned.status, largest.status] == [413, 413, 413]
    assert b"1 MB" in above.body
    assert b"<h1>" in largest.body


def test_a_body_that_does_not_say_its_length_is_refused(proxy):
    parts = (b"x" for _ in range(3))

    assert proxy.ask(f"{POST}comment/", "POST", parts, Origin=origin()).status == 411


def origin():
    return f"https://{NAME}"


def test_a_picture_at_the_limit_of_staff_arrives(proxy):
    signed_in = sign_in(proxy)

    at_the_limit = proxy.ask(
        "/admin/blog/post/add/", "POST", b"x" * uploads.STAFF, Origin=origin(), Cookie=signed_in
    )

    assert at_the_limit.status == 403  # read to its end: it has no CSRF token


def sign_in(proxy):
    """The cookies of Ada."""
    page = proxy.ask("/admin/login/")
    token = re.search(rb'csrfmiddlewaretoken" value="(\w+)"', page.body)[1].decode()
    cookie = page.headers["Set-Cookie"].partition(";")[0]
    body = f"csrfmiddlewaretoken={token}&username=ada&password=a+password&next=/admin/"
    form = "application/x-www-form-urlencoded"
    answer = proxy.ask(
        "/admin/login/", "POST", body, Cookie=cookie, Content_Type=form, Referer=f"{origin()}/"
    )
    assert answer.status == 302, answer.body
    return re.search("sessionid=[^;]+", str(answer.headers))[0]


def test_a_slow_body_does_not_reach_the_site(proxy):
    """It is complete before nginx passes it on: two slow ones, and a page at once beside them."""
    head = f"POST {POST}comment/ HTTP/1.1\r\nHost: {NAME}\r\nOrigin: {origin()}\r\n"
    form = "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 10\r\n\r\n"
    slow = proxy.connect()
    slow.sendall(f"{head}Connection: close\r\n{form}".encode())
    for part in (b"bo", b"dy=", b"x"):
        slow.sendall(part)
        assert proxy.ask("/healthz").status == 200
    slow.sendall(b"yzab")

    assert slow.recv(100).startswith(b"HTTP/1.1 302")
    slow.close()


def test_the_log_has_no_address_and_no_link_of_a_private_page(proxy):
    token = "nobody-may-open-this-page-by-the-log"
    proxy.ask(f"/comment/{token}/")
    proxy.ask(f"/comment/find/{token}/data/")
    proxy.ask(f"{POST}?mine={token}")

    wait_until(lambda: proxy.logged.count(f"GET {POST} 200") >= 1)

    assert "GET /comment/.../ 404" in proxy.logged
    assert "GET /comment/find/.../data/ 404" in proxy.logged
    assert token not in proxy.logged
    assert "127.0.0.1" not in proxy.logged


def wait_until(true):
    for _ in range(100):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("It takes too long.")


def test_a_site_that_is_away_is_said_to_be_back_soon(program, tmp_path):
    proxy = Proxy(program, tmp_path, free_port())
    proxy.start()
    try:
        answer = proxy.ask("/")
    finally:
        proxy.stop()

    assert answer.status == 503
    assert answer.headers["Retry-After"] == "30"
    assert b"It may be restarting." in answer.body
    assert (Path(tmp_path) / "colloquy.error.log").read_text() == ""
