"""The web server: waitress, with additions that make it safe without a proxy.

Waitress receives each request completely in one loop before a thread gets it, and sends each
response from that loop, so slow connections hold no thread. This module and
`config.operations.connections` add:

- a minimum speed for requests and responses: slower connections are closed;
- room for new connections when all are used: the one that waits longest is closed;
- a limit for bodies before they are received (`config.middleware.uploads`);
- separate threads for reads and for writes, which may wait for the database's lock;
- a shutdown that first finishes what was begun.
"""

import logging
import resource
import signal
import socket
import time

from waitress import wasyncore
from waitress.adjustments import Adjustments
from waitress.server import TcpWSGIServer
from waitress.task import ThreadedTaskDispatcher

from config.middleware import uploads
from config.operations.connections import Channel

THREADS = 4
"""Threads for reading, and as many for the rest. Each has its own database connection."""

CONNECTIONS = 1000
"""Open connections of one process. Then a new one replaces an old one."""

LAST = 10
"""Seconds to finish at shutdown. Clients that are still slower are closed."""

HELD = 64_000_000
"""Bytes of unfinished requests and responses in memory. Then the largest are closed."""

HEADER = 32_768
"""Bytes of the headers of one request."""

SAFE = {"GET", "HEAD", "OPTIONS", "TRACE"}


class Server(TcpWSGIServer):
    """Serves `application` on a listening socket until SIGTERM, then finishes what was begun."""

    channel_class = Channel
    is_stopping = False

    def __init__(self, application, listener):
        adjustments = Adjustments(
            sockets=[listener],
            asyncore_use_poll=True,
            clear_untrusted_proxy_headers=False,  # ClientAddressMiddleware decides which to trust
            connection_limit=2 * CONNECTIONS + 10,  # waitress stops accepting here; see `make_room`
            max_request_header_size=HEADER,
            max_request_body_size=uploads.STAFF + 1,
            inbuf_overflow=uploads.STRANGER,  # only bodies of staff are written to disk
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
        """Do nothing. waitress calls this while it polls; see `sweep`."""

    def sweep(self):
        """Close connections that are too slow, and the largest ones if all use too much memory.

        Called only between two polls. If a connection were closed during a poll, a new one could
        get its file descriptor, and then its events.
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
        """If there are too many connections, close those that wait longest."""
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
    """Return the threads that answer requests."""
    threads = ThreadedTaskDispatcher()
    threads.set_thread_count(THREADS)
    return threads


def without_body_for_head(application):
    """Drop the body of a response to HEAD, which Django leaves to the server."""

    def answer(environ, start_response):
        body = application(environ, start_response)
        if environ["REQUEST_METHOD"] != "HEAD":
            return body
        if hasattr(body, "close"):
            body.close()
        return []

    return answer


def listen(host, port):
    """Return a listening socket. Connections wait until one is accepted. Raise OSError."""
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
    logging.getLogger("waitress.queue").setLevel(logging.ERROR)  # a full queue is not news
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 4 * CONNECTIONS if hard == resource.RLIM_INFINITY else min(4 * CONNECTIONS, hard)
    if soft != resource.RLIM_INFINITY and soft < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    server = Server(application, listener)
    signal.signal(signal.SIGTERM, server.stop)
    server.run()
