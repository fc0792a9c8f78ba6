"""As much of RFC 6455 as a conversation in JSON with a browser needs."""

import base64
import json
import os
import socket
import struct

from tests.engines.drivers.programs import PATIENCE, DriverError


class WebSocket:
    """As much of RFC 6455 as a conversation in JSON needs."""

    def __init__(self, host, port, path):
        self.socket = socket.create_connection((host, port), timeout=2 * PATIENCE)
        self.incoming = self.socket.makefile("rb")
        key = base64.b64encode(os.urandom(16)).decode()
        lines = [
            f"GET {path} HTTP/1.1", f"Host: {host}:{port}", "Upgrade: websocket",
            "Connection: Upgrade", f"Sec-WebSocket-Key: {key}", "Sec-WebSocket-Version: 13",
        ]  # fmt: skip
        self.socket.sendall("\r\n".join([*lines, "", ""]).encode())
        status = self.incoming.readline()
        if b" 101 " not in status:
            raise DriverError(f"No web socket: {status}")
        while self.incoming.readline().strip():
            pass

    def send(self, words):
        self.send_frame(1, json.dumps(words).encode())

    def send_frame(self, kind, data):
        mask, size = os.urandom(4), len(data)
        if size < 126:
            head = bytes([0x80 | kind, 0x80 | size])
        elif size < 65536:
            head = struct.pack(">BBH", 0x80 | kind, 0x80 | 126, size)
        else:
            head = struct.pack(">BBQ", 0x80 | kind, 0x80 | 127, size)
        masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(data))
        self.socket.sendall(head + mask + masked)

    def receive(self):
        message = b""
        while True:
            first, size = self.incoming.read(2)
            if size == 126:
                [size] = struct.unpack(">H", self.incoming.read(2))
            elif size == 127:
                [size] = struct.unpack(">Q", self.incoming.read(8))
            data = self.incoming.read(size)
            kind = first & 0x0F
            if kind == 8:
                raise DriverError("The browser ended the conversation.")
            if kind == 9:
                self.send_frame(10, data)
            elif kind in {0, 1}:
                message += data
                if first & 0x80:
                    return json.loads(message)

    def close(self):
        self.incoming.close()
        self.socket.close()
