"""Mail servers for tests, on this machine alone: one that takes mail, one that never answers."""

import re
import socket
import socketserver
import threading
from contextlib import contextmanager
from email import message_from_bytes, policy


class Sink(socketserver.ThreadingTCPServer):
    """Takes every mail, except where `refuse` says otherwise, and keeps it in `received`.

    `refuse` is called with each command, as in ("RCPT", "TO:<a@b.example>"), and may return the
    line to answer with instead; "HANG UP" ends the conversation without an answer.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, refuse=lambda verb, rest: None):
        super().__init__(("127.0.0.1", 0), Conversation)
        self.refuse, self.received, self.conversations = refuse, [], 0

    @property
    def port(self):
        return self.server_address[1]

    def handle_error(self, request, client_address):
        """A client that was killed in mid-sentence is what this server is for."""

    @property
    def messages(self):
        return [message for _, message in self.received]


class Conversation(socketserver.StreamRequestHandler):
    timeout = 30

    def handle(self):
        self.server.conversations += 1
        self.say("220 sink.example ready")
        while line := self.rfile.readline():
            verb, _, rest = line.decode().strip().partition(" ")
            verb = verb.upper()
            answer = self.server.refuse(verb, rest)
            if answer == "HANG UP":
                return
            if answer is None:
                answer = self.take(verb, rest)
            self.say(answer)
            if verb == "QUIT" or answer.startswith("421"):
                return

    def take(self, verb, rest):
        if verb == "EHLO":
            return "250 sink.example"
        if verb == "RCPT":
            self.recipient = re.search("<(.*)>", rest)[1]
        if verb == "DATA":
            self.say("354 go on")
            self.keep()
        return "221 bye" if verb == "QUIT" else "250 ok"

    def keep(self):
        lines = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                raise ConnectionError("The client left in the middle of a mail.")
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        message = message_from_bytes(b"".join(lines), policy=policy.default)
        self.server.received.append((self.recipient, message))

    def say(self, line):
        self.wfile.write(f"{line}\r\n".encode())


@contextmanager
def sink(refuse=lambda verb, rest: None):
    with Sink(refuse) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()


@contextmanager
def tarpit():
    """The port of a server that takes every call and never says a word."""
    with socket.create_server(("127.0.0.1", 0), backlog=50) as silent:
        yield silent.getsockname()[1]


def closed_port():
    """A port where nobody answers."""
    with socket.create_server(("127.0.0.1", 0)) as gone:
        return gone.getsockname()[1]
