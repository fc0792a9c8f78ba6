"""200 bodies half sent, heads half sent, answers not read, and 300 MB from strangers."""

import socket
import threading
import time
from contextlib import ExitStack
from pathlib import Path

from tests.faults._site import Site
from tests.faults._traffic import Traffic

SECONDS = 20
HEAD = "POST /subscribe/ HTTP/1.1\r\nHost: {}\r\nContent-Length: {}\r\n\r\n"
LARGE = 300_000_000
DISK = 1_000_000  # bytes that the process may write meanwhile: logs, and what it counts


def run():
    with Site() as site, ExitStack() as hanging:
        host = f"127.0.0.1:{site.port}"
        sent = [
            *[HEAD.format(host, 1000) + "email=half"] * 200,
            *["GET / HTTP/1.1\r\nHost: "] * 50,  # half a head
            *[f"GET {site.post} HTTP/1.1\r\nHost: {host}\r\n\r\n"] * 50,  # and never read
            *[""] * 50,
        ]
        with Traffic(site, writers=0, pause=0.01) as before:
            time.sleep(SECONDS / 2)
        (worker,) = site.workers()
        written = bytes_written(worker)
        for text in sent:
            connection = hanging.enter_context(socket.create_connection(("127.0.0.1", site.port)))
            connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            connection.sendall(text.encode())
        with Traffic(site, writers=0, pause=0.01) as traffic:
            uploads = [Upload(site.port, host) for _ in range(3)]
            time.sleep(SECONDS)
        for upload in uploads:
            upload.join()
        written = bytes_written(worker) - written
        figures, calm = traffic.figures(), before.figures()
    failed = [answer.text for answer in traffic.answers if not answer.status]
    assert figures["pages"] > 0 and not failed, f"Pages without an answer: {failed}."
    assert figures["page_median_ms"] < 200, f"Median {figures['page_median_ms']} ms."
    assert figures["page_worst_ms"] < 1000, f"Worst {figures['page_worst_ms']} ms."
    assert written < DISK, f"{written} bytes were written to the disk."
    assert {upload.status for upload in uploads} == {413}, [u.status for u in uploads]
    return {
        "hanging": len(sent),
        "pages": figures["pages"],
        "page_median_ms": figures["page_median_ms"],
        "page_worst_ms": figures["page_worst_ms"],
        "page_median_before_ms": calm["page_median_ms"],
        "page_worst_before_ms": calm["page_worst_ms"],
        "uploads_refused": len(uploads),
        "uploaded_at_most_mb": round(max(upload.sent for upload in uploads) / 1e6, 1),
        "bytes_to_disk": written,
    }


class Upload(threading.Thread):
    """Sends 300 MB for as long as the other end takes it, then reads what it says."""

    def __init__(self, port, host):
        super().__init__()
        self.port, self.host = port, host
        self.sent, self.status = 0, 0
        self.start()

    def run(self):
        with socket.create_connection(("127.0.0.1", self.port), timeout=30) as connection:
            connection.sendall(HEAD.format(self.host, LARGE).encode())
            part = b"x" * 100_000
            try:
                while self.sent < LARGE:
                    connection.sendall(part)
                    self.sent += len(part)
                    connection.settimeout(0)
                    try:
                        answer = connection.recv(100_000)
                    except BlockingIOError:
                        connection.settimeout(30)
                        continue
                    self.status = int(answer.split()[1])
                    return
            except (ConnectionError, TimeoutError):
                return


def bytes_written(pid):
    """What a process has handed to `write`, which sends nothing to a socket here."""
    fields = dict(line.split(": ") for line in Path(f"/proc/{pid}/io").read_text().splitlines())
    return int(fields["wchar"])
