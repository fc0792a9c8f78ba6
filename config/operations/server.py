"""The web server: waitress, with what it lacks for standing in the open, whatever is before it.

Waitress receives each request whole in one loop before a thread sees it, and sends each answer from
that loop, so slow connections hold no thread. What is added here:

- a least speed, for requests and answers alike: who is slower is cut off;
- room for new connections when all are taken: the one that waits longest goes;
- a limit for bodies that is kept before they are received (`config.middleware.uploads`);
- threads for readers apart from those for writers, which may wait for the database's lock;
- an end that first finishes what was begun.
"""

import logging
import resource
import signal
import socket
import time
from contextlib import suppress
from functools import partial

from django.db import DatabaseError
from django.http import parse_cookie
from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.buffers import ReadOnlyFileBasedBuffer
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser
from waitress.server import TcpWSGIServer
from waitress.task import ThreadedTaskDispatcher

from config.middleware import uploads

logger = logging.getLogger(__name__)

THREADS = 4
"""Threads for reading, and as many for the rest. Each holds a database connection of its own."""

CONNECTIONS = 1000
"""Open connections of one process, after which a new one takes the place of an old one."""

PATIENCE = 15
"""Seconds in which a request or an answer has to be no speed at all."""

SPEED = 1000
"""Bytes a second that it has to make after that: less than any telephone."""

IDLE = 20
"""Seconds for which a connection is kept on which nothing is asked."""

LINGER = 5
"""Seconds for which a refused body is thrown away, so that its sender gets to read the answer."""

LAST = 10
"""Seconds to finish what was begun when told to stop. Who does not read by then is left."""

HELD = 64_000_000
"""Bytes of unfinished requests and answers in memory, after which the largest are cut off."""

HEADER = 32_768
"""Bytes in the headers of one request."""

SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}


class Request(HTTPRequestParser):
    """One request as it comes in. What carries too much is complete with its headers.

    It is handed on without its body but with its length: the application says 413 by that.
    """

    is_refused = False
    is_asking = False  # nothing more is read until it is known whether its sender is signed in
    waits_for_continue = False

    def __init__(self, adj):
        super().__init__(adj)
        self.began_at = time.monotonic()

    def parse_header(self, header):
        super().parse_header(header)
        if self.content_length > uploads.STRANGER:
            if self.content_length <= uploads.STAFF and self.path.startswith(uploads.PATH):
                self.is_asking = True
                self.waits_for_continue, self.expect_continue = self.expect_continue, False
            else:
                self.refuse()

    def received(self, data):
        consumed = super().received(data)
        if self.chunked and self.body_bytes_received > uploads.STRANGER:
            self.refuse()
        # What follows a refused head is its body, not another request.
        return len(data) if self.is_refused else consumed

    def refuse(self):
        length = max(self.content_length, self.body_bytes_received)
        self.headers |= {"CONTENT_LENGTH": str(length), "CONNECTION": "close"}
        self.close()
        self.body_rcv, self.content_length = None, 0
        self.expect_continue = self.is_asking = False
        self.is_refused = self.completed = True

    @property
    def size(self):
        return len(self.header_plus) + self.body_bytes_received


class Channel(HTTPChannel):
    """One connection."""

    parser_class = Request
    sent = 0  # bytes, in its whole life
    sending_since = None  # a moment, and how many bytes were sent until then
    lingers_until = None
    leaves_unread = False

    def received(self, data):
        result = super().received(data)
        request = self.request
        if request is not None and request.is_asking and request.headers_finished:
            self.server.readers.add_task(Question(self, request))
        return result

    def go_on(self, request, *, is_allowed):
        """Receive a large body, or refuse it, now that it is known whose it is."""
        if not self.connected:
            return
        with self.requests_lock:
            request.is_asking = False
            if not is_allowed:
                request.refuse()
                self.requests.append(request)
                self.request = None
                self.server.add_task(self)
            elif request.waits_for_continue:
                self.send_continue()

    def readable(self):
        if self.lingers_until:
            return True
        is_asking = self.request is not None and self.request.is_asking
        return super().readable() and not is_asking

    def handle_read(self):
        if self.lingers_until:
            with suppress(OSError):
                self.recv(1 << 18)  # which closes us when there is no more to come
        else:
            super().handle_read()

    def service(self):
        request = self.requests[0]
        self.leaves_unread |= request.is_refused or request.error is not None
        super().service()

    def handle_close(self):
        """Close it. With bytes unread its sender would meet a fault, and never see the answer."""
        if self.leaves_unread and not self.total_outbufs_len and not self.lingers_until:
            with suppress(OSError):
                self.socket.shutdown(socket.SHUT_WR)
                self.lingers_until = time.monotonic() + LINGER
                self.will_close = False
                return
        super().handle_close()

    def send(self, data, do_close=True):
        count = super().send(data, do_close)
        self.sent += count
        return count

    # What the server asks every second

    def is_late(self, now):
        """Whether its other end is slower than it may be."""
        if self.lingers_until:
            return now > self.lingers_until
        if self.total_outbufs_len:
            self.sending_since = self.sending_since or (now, self.sent)
            since, sent = self.sending_since
            return is_too_slow(now - since, self.sent - sent)
        self.sending_since = None
        if self.is_at_work:
            return False
        if self.request is not None:
            return is_too_slow(now - self.request.began_at, self.request.size)
        return time.time() - self.last_activity > IDLE

    @property
    def is_at_work(self):
        """Whether a thread does something for it, or will."""
        return bool(self.requests) or (self.request is not None and self.request.is_asking)

    @property
    def held(self):
        """Bytes in memory for it."""
        received = sum(request.size for request in [*self.requests, self.request] if request)
        buffers = [b for b in list(self.outbufs) if not isinstance(b, ReadOnlyFileBasedBuffer)]
        return received + sum(len(buffer) for buffer in buffers)

    @property
    def claim(self):
        """Sorts the connections that may go for a new one: those that ask for nothing first, then
        by age. One that has just come in is about to ask."""
        idle = time.time() - self.last_activity
        if self.request is not None:
            return True, self.request.began_at
        return idle < 1, time.monotonic() - idle


def is_too_slow(seconds, count):
    return seconds > PATIENCE and count < SPEED * (seconds - PATIENCE)


class Question:
    """Asks in a thread whose session a large body comes with: the loop itself never waits."""

    def __init__(self, channel, request):
        self.channel, self.request = channel, request

    def service(self):
        try:
            cookies = parse_cookie(self.request.headers.get("COOKIE", ""))
            is_allowed = uploads.is_signed_in(cookies)
        except DatabaseError as error:
            logger.error(
                "Nobody can be asked who sends %s bytes: %s",
                self.request.content_length,
                type(error).__name__,
            )
            is_allowed = False
        answer = partial(self.channel.go_on, self.request, is_allowed=is_allowed)
        self.channel.server.trigger.pull_trigger(answer)

    def cancel(self):
        self.channel.cancel()


class Server(TcpWSGIServer):
    """Serves `application` on a listening socket until SIGTERM, and ends what was begun."""

    channel_class = Channel
    is_stopping = False

    def __init__(self, application, listener):
        adjustments = Adjustments(
            sockets=[listener],
            asyncore_use_poll=True,
            clear_untrusted_proxy_headers=False,  # ClientAddressMiddleware knows whom to trust
            connection_limit=2 * CONNECTIONS + 10,  # where it takes no more; see `make_room`
            max_request_header_size=HEADER,
            max_request_body_size=uploads.STAFF + 1,
            inbuf_overflow=uploads.STRANGER,  # a stranger's body never sees the disk
            log_socket_errors=False,
            ident=None,
        )
        family, kind, protocol = listener.family, listener.type, listener.proto
        super().__init__(
            without_body_for_head(application),
            _sock=listener,
            dispatcher=pool(),
            adj=adjustments,
            sockinfo=(family, kind, protocol, listener.getsockname()),
            bind_socket=False,
        )
        self.readers, self.writers = self.task_dispatcher, pool()

    def add_task(self, channel):
        request = channel.requests[0]
        waits_for_nothing = request.error or request.is_refused or request.command in SAFE
        (self.readers if waits_for_nothing else self.writers).add_task(channel)

    def maintenance(self, now):
        """Nothing: waitress asks for it while it polls. See `sweep`."""

    def sweep(self):
        """Cut off who is too slow, and who holds most when all hold too much.

        Between two polls and never in one: the number of a connection that is closed in a poll goes
        to the next that comes in, and what the poll found about the old one would end the new one.
        """
        now = time.monotonic()
        for channel in self.channels:
            if channel.is_late(now):
                channel.handle_close()
        excess = sum(channel.held for channel in self.channels) - HELD
        for channel in sorted(self.channels, key=lambda channel: -channel.held):
            if excess <= 0:
                break
            excess -= channel.held
            channel.handle_close()

    def make_room(self):
        """Let those go that wait longest, when there are too many."""
        excess = len(self.active_channels) - CONNECTIONS
        if excess > 0:
            waiting = [channel for channel in self.channels if not channel.is_at_work]
            for channel in sorted(waiting, key=lambda channel: channel.claim)[:excess]:
                channel.handle_close()

    @property
    def channels(self):
        return list(self.active_channels.values())

    def run(self):
        next_sweep = 0.0
        while not self.is_stopping or (self.is_busy and time.monotonic() < self.stops_at):
            wasyncore.loop(timeout=1, use_poll=True, map=self._map, count=1)
            self.make_room()
            if time.monotonic() > next_sweep:
                self.sweep()
                next_sweep = time.monotonic() + 1

    @property
    def is_busy(self):
        return any(channel.is_at_work or channel.total_outbufs_len for channel in self.channels)

    def stop(self, *_):
        self.stops_at = time.monotonic() + LAST
        self.is_stopping, self.accepting = True, False
        self.pull_trigger()


def pool():
    threads = ThreadedTaskDispatcher()
    threads.set_thread_count(THREADS)
    return threads


def without_body_for_head(application):
    """Django builds a body for HEAD too, and leaves it to the server not to send it."""

    def answer(environ, start_response):
        body = application(environ, start_response)
        if environ["REQUEST_METHOD"] != "HEAD":
            return body
        if hasattr(body, "close"):
            body.close()
        return []

    return answer


def listen(host, port):
    """A socket on which connections wait until somebody takes them. Raises OSError."""
    family, kind, protocol, _, address = socket.getaddrinfo(
        host, port, type=socket.SOCK_STREAM, flags=socket.AI_PASSIVE
    )[0]
    listener = socket.socket(family, kind, protocol)
    try:
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listener.bind(address)
        listener.listen(1024)
    except OSError:
        listener.close()
        raise
    listener.setblocking(False)
    return listener


def serve(application, listener):
    """Serve until SIGTERM, in a process of its own."""
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a full queue is no news
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 4 * CONNECTIONS if hard == resource.RLIM_INFINITY else min(4 * CONNECTIONS, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    server = Server(application, listener)
    signal.signal(signal.SIGTERM, server.stop)
    server.run()
