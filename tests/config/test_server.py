"""The web server: who is slow, sends too much or hangs takes nothing from anybody else."""

import http.client
import select
import socket
import threading
import time

import pytest
from django.db import OperationalError
from waitress import wasyncore

from config.middleware import uploads
from config.operations import connections, server


class Site:
    """The server with an application of a few lines, in a thread of its own."""

    def __init__(self):
        self.calls, self.bodies, self.connections = [], [], []
        self.go = threading.Event()  # what the application waits for at /wait
        listener = server.listen("127.0.0.1", 0)
        self.port = listener.getsockname()[1]
        self.server = server.Server(self.application, listener)
        self.thread = threading.Thread(target=self.server.run)
        self.thread.start()

    def application(self, environ, start_response):
        self.calls.append(f"{environ['REQUEST_METHOD']} {environ['PATH_INFO']}")
        length = int(environ.get("CONTENT_LENGTH") or 0)
        body = environ["wsgi.input"].read()
        self.bodies.append(len(body))
        if environ["PATH_INFO"] == "/wait":
            self.go.wait()
        status = "200 OK" if length == len(body) else "413 Content Too Large"
        answer = b"x" * (20_000_000 if environ["PATH_INFO"] == "/large" else 5)
        if environ["PATH_INFO"] == "/headers":
            answer = environ.get("HTTP_X_FORWARDED_FOR", "").encode()
        start_response(status, [("Content-Length", str(len(answer)))])
        return [answer]

    def stop(self):
        self.go.set()
        for connection in self.connections:
            connection.close()
        self.server.stop()
        self.thread.join(20)
        assert not self.thread.is_alive()
        for channel in self.server.channels:
            channel.handle_close()
        wasyncore.close_all(self.server._map)
        self.server.readers.shutdown()
        self.server.writers.shutdown()

    def connect(self, sent=b""):
        connection = socket.create_connection(("127.0.0.1", self.port), timeout=20)
        self.connections.append(connection)
        connection.sendall(sent)
        return connection

    def ask(self, path="/", method="GET", **options):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=20)
        self.connections.append(connection)
        connection.request(method, path, **options)
        answer = connection.getresponse()
        return answer.status, answer.read()


@pytest.fixture
def start():
    """Start a server, once its figures are set."""
    sites = []

    def start():
        sites.append(Site())
        return sites[-1]

    yield start
    for site in sites:
        site.stop()


@pytest.fixture
def site(start):
    return start()


def head(path="/", method="POST", **headers):
    lines = [f"{method} {path} HTTP/1.1", "Host: blog.example"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode()


def rest(connection):
    """All that still comes, until the other end closes."""
    parts = []
    try:
        while part := connection.recv(1 << 20):
            parts.append(part)
    except ConnectionResetError:
        pass
    return b"".join(parts)


def is_closed(connection):
    """Whether the other end has closed it. It has nothing to say."""
    return bool(select.select([connection], [], [], 0)[0])


def wait_until(true):
    for _ in range(4000):
        if true():
            return
        time.sleep(0.005)
    pytest.fail("It takes too long.")


HALF = head(content_length=1000) + b"body=Half"

# Slow ones


@pytest.mark.parametrize(
    "sent",
    [
        HALF,
        b"GET / HTTP/1.1\r\nHost: blog",
        b"",
        b"G",
        head(transfer_encoding="chunked") + b"5\r\n",
    ],
    ids=["half a body", "half a head", "nothing", "one letter", "half a chunk"],
)
def test_pages_are_answered_while_others_hang(site, sent):
    for _ in range(50):
        site.connect(sent)

    assert site.ask() == (200, b"xxxxx")


def test_a_page_is_answered_while_others_do_not_read_theirs(site):
    for _ in range(10):
        site.connect(head("/large", "GET"))

    assert site.ask() == (200, b"xxxxx")


@pytest.mark.parametrize(
    ("seconds", "count", "slow"),
    [
        (15, 0, False),  # a pause of a telephone in a tunnel
        (16, 0, True),
        (16, 1000, False),
        (115, 99_999, True),  # dripping, however long
        (115, 100_000, False),
    ],
)
def test_what_is_too_slow(seconds, count, slow):
    assert connections.is_too_slow(seconds, count) is slow


@pytest.mark.parametrize("sent", [HALF, HALF[:30]], ids=["body", "head"])
def test_a_request_that_does_not_come_is_cut_off(start, monkeypatch, sent):
    monkeypatch.setattr(connections, "PATIENCE", 0)
    monkeypatch.setattr(connections, "SPEED", 1_000_000_000)
    site = start()

    assert rest(site.connect(sent)) == b""
    assert site.calls == []


def test_an_answer_that_is_not_read_is_cut_off(start, monkeypatch):
    monkeypatch.setattr(connections, "PATIENCE", 0)
    monkeypatch.setattr(connections, "SPEED", 1_000_000_000)
    site = start()
    connection = site.connect(head("/large", "GET"))

    wait_until(lambda: site.calls and not site.server.active_channels)

    assert len(rest(connection)) < 20_000_000


def test_nobody_is_cut_off_in_the_middle_of_a_poll(start, monkeypatch):
    """The next connection would get the number of the one that is closed, and its end."""
    monkeypatch.setattr(connections, "IDLE", -1)
    monkeypatch.setattr(server, "CONNECTIONS", 1)
    monkeypatch.setattr(server.Server, "sweep", lambda self: None)
    monkeypatch.setattr(server.Server, "make_room", lambda self: None)
    site = start()
    closed = []
    monkeypatch.setattr(connections.Channel, "handle_close", closed.append)

    for _ in range(3):
        site.connect()
    wait_until(lambda: len(site.server.active_channels) == 3)
    site.server.readable()

    assert closed == []
    monkeypatch.undo()


def test_a_connection_on_which_nothing_is_asked_is_closed(start, monkeypatch):
    monkeypatch.setattr(connections, "IDLE", 0)
    site = start()

    assert rest(site.connect()) == b""


def test_the_one_that_waits_longest_goes_when_all_connections_are_taken(start, monkeypatch):
    monkeypatch.setattr(server, "CONNECTIONS", 10)
    site = start()
    hanging = [site.connect(HALF) for _ in range(10)]
    wait_until(lambda: len(site.server.active_channels) == 10)

    assert site.ask() == (200, b"xxxxx")
    assert rest(hanging[0]) == b""
    hanging[9].sendall(b"x" * 991)
    assert hanging[9].recv(1000).startswith(b"HTTP/1.1 200 OK")


def test_one_that_asks_for_nothing_goes_before_one_that_sends(start, monkeypatch):
    monkeypatch.setattr(server, "CONNECTIONS", 2)
    site = start()
    sending, idle = site.connect(HALF), site.connect()
    wait_until(lambda: len(site.server.active_channels) == 2)
    site.server.channels[1].last_activity -= 2  # seconds

    assert site.ask() == (200, b"xxxxx")
    assert rest(idle) == b""
    sending.sendall(b"x" * 991)
    assert sending.recv(1000).startswith(b"HTTP/1.1 200 OK")


def test_bodies_that_hang_fill_no_memory(start, monkeypatch):
    monkeypatch.setattr(server, "HELD", 150_000)
    site = start()
    small = site.connect(head(content_length=1000) + b"x" * 500)
    large = [site.connect(head(content_length=900_000) + b"x" * 100_000) for _ in range(2)]

    wait_until(lambda: any(map(is_closed, large)) and len(site.server.active_channels) == 2)

    assert len(site.calls) == 0
    assert [rest(connection) for connection in large if is_closed(connection)] == [b""]
    small.sendall(b"x" * 500)
    assert small.recv(1000).startswith(b"HTTP/1.1 200 OK")


def test_writers_who_wait_hold_up_no_reader(site):
    waiting = [site.connect(head("/wait", content_length=1) + b"x") for _ in range(20)]
    wait_until(lambda: len(site.calls) == server.THREADS)

    assert site.ask() == (200, b"xxxxx")

    site.go.set()
    assert [c.recv(1000).split()[1] for c in waiting] == [b"200"] * 20


# Large ones


def test_a_large_body_is_refused_by_its_length_and_its_sender_reads_the_answer(site):
    status, _ = site.ask("/", "POST", body=b"x" * 5_000_000)

    assert status == 413
    assert site.bodies == [0]


def test_a_large_body_of_no_length_is_refused_once_it_is_too_large(site):
    status, _ = site.ask("/", "POST", body=iter([b"x" * 100_000] * 50), encode_chunked=True)

    assert status == 413
    assert site.bodies == [0]


@pytest.mark.parametrize("size", [1, 1_000_000])
def test_a_body_that_fits_is_taken_whole(site, size):
    assert site.ask("/", "POST", body=b"x" * size)[0] == 200
    assert site.bodies == [size]


def test_a_chunked_body_that_fits_is_taken_whole(site):
    assert site.ask("/", "POST", body=iter([b"x" * 100_000] * 9), encode_chunked=True)[0] == 200
    assert site.bodies == [900_000]


def test_what_follows_a_refused_head_is_no_request(site):
    answer = rest(site.connect(head(content_length=1_000_001) + head("/smuggled", "GET")))

    assert answer.count(b"HTTP/1.1 ") == 1
    assert answer.startswith(b"HTTP/1.1 413 ")
    assert site.calls == ["POST /"]


def test_who_asks_first_is_told_before_sending(site):
    refused = site.connect(head(content_length=1_000_001, expect="100-continue"))
    taken = site.connect(head(content_length=5, expect="100-continue"))

    assert refused.recv(1000).startswith(b"HTTP/1.1 413 ")
    assert taken.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"


def test_a_body_for_the_admin_is_taken_from_somebody_signed_in_alone(site, monkeypatch):
    monkeypatch.setattr(uploads, "is_signed_in", lambda cookies: cookies == {"sessionid": "ada"})
    body = b"x" * 2_000_000

    assert site.ask("/admin/", "POST", body=body, headers={"Cookie": "sessionid=ada"})[0] == 200
    assert site.ask("/admin/", "POST", body=body, headers={"Cookie": "sessionid=eve"})[0] == 413
    assert site.ask("/admin/", "POST", body=body)[0] == 413
    assert site.ask("/", "POST", body=body, headers={"Cookie": "sessionid=ada"})[0] == 413
    assert site.bodies == [2_000_000, 0, 0, 0]


def test_nobody_sends_more_than_the_most(site, monkeypatch):
    monkeypatch.setattr(uploads, "is_signed_in", lambda cookies: True)

    connection = site.connect(head("/admin/", content_length=25_000_001))

    assert connection.recv(1000).startswith(b"HTTP/1.1 413 ")


def test_somebody_signed_in_who_asks_first_is_told_to_send(site, monkeypatch):
    monkeypatch.setattr(uploads, "is_signed_in", lambda cookies: True)

    connection = site.connect(head("/admin/", content_length=2_000_000, expect="100-continue"))

    assert connection.recv(1000) == b"HTTP/1.1 100 Continue\r\n\r\n"


def test_a_database_that_is_away_lets_nobody_send_more(site, monkeypatch):
    def away(cookies):
        raise OperationalError

    monkeypatch.setattr(uploads, "is_signed_in", away)

    assert site.ask("/admin/", "POST", body=b"x" * 2_000_000)[0] == 413


# The rest


def test_head_is_answered_without_a_body_and_the_connection_goes_on(site):
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=20)
    site.connections.append(connection)

    connection.request("HEAD", "/")
    first = connection.getresponse()
    assert (first.status, first.read(), first.headers["Content-Length"]) == (200, b"", "5")
    connection.request("GET", "/")
    assert connection.getresponse().read() == b"xxxxx"


def test_what_a_proxy_says_reaches_the_application(site):
    headers = {"X-Forwarded-For": "192.0.2.1"}

    assert site.ask("/headers", headers=headers) == (200, b"192.0.2.1")


def test_the_server_does_not_say_what_it_is(site):
    answer = rest(site.connect(head("/", "GET", connection="close")))

    assert b"server" not in answer.lower()
    assert b"waitress" not in answer.lower()


def test_a_stop_finishes_what_was_begun(site):
    connection = site.connect(head("/wait", content_length=1) + b"x")
    wait_until(lambda: site.calls)

    site.server.stop()
    site.go.set()
    site.thread.join(20)

    assert connection.recv(1000).startswith(b"HTTP/1.1 200 OK")
    assert not site.thread.is_alive()


def test_a_stop_waits_for_nobody_who_hangs(site):
    site.connect(HALF)
    wait_until(lambda: site.server.active_channels)

    site.server.stop()
    site.thread.join(20)

    assert not site.thread.is_alive()


def test_a_stop_leaves_who_does_not_read(start, monkeypatch):
    monkeypatch.setattr(server, "LAST", 0)
    site = start()
    site.connect(head("/large", "GET"))
    wait_until(lambda: site.calls and not any(c.requests for c in site.server.channels))

    site.server.stop()
    site.thread.join(20)

    assert not site.thread.is_alive()
