"""One connection of the web server: its minimum speed, and the limit of its request."""

import logging
import socket
import time
from contextlib import suppress
from functools import partial

from django.db import DatabaseError
from django.http import parse_cookie
from waitress.buffers import ReadOnlyFileBasedBuffer
from waitress.channel import HTTPChannel
from waitress.parser import HTTPRequestParser

from config.middleware import uploads

logger = logging.getLogger(__name__)

PATIENCE = 15
"""Seconds during which a request or a response may have any speed."""

SPEED = 1000
"""Minimum bytes per second after that: less than any phone has."""

IDLE = 20
"""Seconds that an idle connection is kept open."""

LINGER = 5
"""Seconds for discarding a refused body, so that its sender can read the response."""


class Request(HTTPRequestParser):
    """An incoming request. One that is too large is complete after its headers.

    It is passed on without its body but with its length, so that the application responds with 413.
    """

    is_refused = False
    is_asking = False  # paused until it is known whether the sender is signed in
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
    sent = 0  # bytes since the connection opened
    sending_since = None  # a time, and the bytes that were sent by then
    lingers_until = None
    leaves_unread = False

    def received(self, data):
        result = super().received(data)
        request = self.request
        if request is not None and request.is_asking and request.headers_finished:
            self.server.readers.add_task(Question(self, request))
        return result

    def go_on(self, request, *, is_allowed):
        """Receive a large body, or refuse it, after the check of its session."""
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
                self.recv(1 << 18)  # closes the connection at the end of the data
        else:
            super().handle_read()

    def service(self):
        request = self.requests[0]
        self.leaves_unread |= request.is_refused or request.error is not None
        super().service()

    def handle_close(self):
        """Close the connection, but linger if a body is unread.

        Otherwise the sender would get an error and never see the response.
        """
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

    # Called by the server every second

    def is_late(self, now):
        """Return whether the other end is too slow."""
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
        """Return whether a thread works for this connection, or will."""
        return bool(self.requests) or (self.request is not None and self.request.is_asking)

    @property
    def held(self):
        """Return the bytes in memory for this connection."""
        received = sum(request.size for request in [*self.requests, self.request] if request)
        buffers = [b for b in list(self.outbufs) if not isinstance(b, ReadOnlyFileBasedBuffer)]
        return received + sum(len(buffer) for buffer in buffers)

    @property
    def claim(self):
        """Return a sort key for closing connections: idle ones first, then by age.

        A connection that has just opened does not count as idle.
        """
        idle = time.time() - self.last_activity
        if self.request is not None:
            return True, self.request.began_at
        return idle < 1, time.monotonic() - idle


def is_too_slow(seconds, count):
    """Return whether a request sends fewer than `SPEED` bytes a second after `PATIENCE`."""
    return seconds > PATIENCE and count < SPEED * (seconds - PATIENCE)


class Question:
    """Checks the session of a large request in a thread, so that the loop never waits."""

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
