"""Gets pages of the running site over HTTP, one after the other, and no other site's."""

import codecs
import ssl
from contextlib import contextmanager
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import quote, urlsplit

from config.exchange.records import Refused

CHUNK = 1 << 16
SECONDS = 60
BUSY = {429, 503}
SAFE = "/%:@!$&'()*+,;=~-._"


class Response:
    """The status, the `Location` and the body of one response, as text in pieces."""

    def __init__(self, status, location, pieces):
        self.status, self.location, self.pieces = status, location, pieces


class Site:
    """The site at an address such as https://www.example.org. Raise Refused if it is none.

    `known_as` is what the site calls itself, where it is reached at another address.
    """

    def __init__(self, address, known_as=""):
        try:
            parts = urlsplit(address)
            self.port = parts.port
        except ValueError as error:
            raise Refused(f"--site {address}: {error}.") from error
        is_whole = parts.scheme in {"http", "https"} and parts.hostname and parts.path in {"", "/"}
        if not is_whole or parts.query or parts.fragment or parts.username:
            raise Refused(
                f"--site {address}: write it with http:// or https://, and without a path."
            )
        self.address, self.host = f"{parts.scheme}://{parts.netloc}", parts.hostname
        self.is_secure = parts.scheme == "https"
        self.names = {parts.netloc, urlsplit(known_as).netloc}
        self.connection, self.requests = None, 0

    def connect(self):
        if self.is_secure:
            context = ssl.create_default_context()
            return HTTPSConnection(self.host, self.port, timeout=SECONDS, context=context)
        return HTTPConnection(self.host, self.port, timeout=SECONDS)

    @contextmanager
    def open(self, path, method="GET"):
        """Request a path, and yield the `Response`. Raise Refused if the site does not respond."""
        self.requests += 1
        path = quotable(path)
        try:
            with self.response_to(method, path) as response:
                if response.status in BUSY:
                    raise Refused(
                        f"{self.address}{path}: the site is busy (status {response.status}). "
                        "Try again when it is not."
                    )
                yield response
        except (OSError, HTTPException) as error:
            self.close()
            why = getattr(error, "strerror", None) or error or type(error).__name__
            raise Refused(f"{self.address} does not respond: {why}.") from error

    @contextmanager
    def response_to(self, method, path):
        """Yield the `Response` of a request. Tests have another way to get it."""
        response = self.sent(method, path)
        charset = response.headers.get_content_charset("utf-8")

        def pieces():
            decoder = codecs.getincrementaldecoder(charset)("replace")
            while data := response.read(CHUNK):
                yield decoder.decode(data)
            yield decoder.decode(b"", final=True)

        yield Response(response.status, response.headers.get("Location", ""), pieces())
        if not response.isclosed():  # what was not read would come before the next response
            self.close()

    def sent(self, method, path):
        """Send a request, again if the site has closed the connection since the last one."""
        headers = {"User-Agent": "Colloquy certify", "Accept": "text/html"}
        for is_new in (self.connection is None, True):
            self.connection = self.connection or self.connect()
            try:
                self.connection.request(method, path, headers=headers)
                return self.connection.getresponse()
            except (ConnectionError, HTTPException):
                self.close()
                if is_new:
                    raise
        raise AssertionError("The second try returns or raises.")

    def close(self):
        if self.connection:
            self.connection.close()
        self.connection = None

    def path_of(self, location):
        """Return the path of a redirect on this site, as it is requested; None to another site."""
        try:
            parts = urlsplit(location)
        except ValueError:
            return None
        if parts.netloc and parts.netloc not in self.names:
            return None
        return f"{parts.path or '/'}{f'?{parts.query}' if parts.query else ''}"


def path_on(address):
    """Return the path and the query of an address, as they are requested; empty for the root."""
    try:
        parts = urlsplit(address.strip())
    except ValueError:
        return ""
    path = f"/{parts.path.lstrip('/')}"
    query = f"?{parts.query}" if parts.query else ""
    return "" if path == "/" and not query else f"{path}{query}"


def quotable(path):
    """Return a path as a request may have it: what is no ASCII, and spaces, are quoted."""
    path, mark, query = path.partition("?")
    return f"{quote(path, safe=SAFE)}{mark}{quote(query, safe=f'{SAFE}/?')}"
