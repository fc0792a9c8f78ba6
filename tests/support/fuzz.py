"""Requests that nobody would write by hand: every address and every form, with what breaks things.

A run is told by its seed. Each request is rolled back, so that the site stays what it was and a
failure can be met again alone.
"""

import random
import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import quote, urlencode, urljoin, urlsplit

from django.db import transaction
from django.test import Client
from django.urls import URLPattern, get_resolver

VALUES = [
    "", " ", "\t\n", "0", "1", "-1", "2147483648", "9223372036854775808", "1" * 5000, "1e9",
    "NaN", "İ", "ı", "ﬁ", "\x00", "a\x00b", "\ud800", "\u202e", "\u200b", "\ufeff", "٣", "²", "𝟛",
    "é", "💊", "'", '"', "\\", "%", "%00", "%ff", "%c0%af", "{{ 7 }}", "{% url %}",
    "<script>alert(1)</script>", "a" * 300, "a" * 12_000, "a b", "../../etc/passwd",
    "//evil.example", "https://[", "http://a:b@c:x/", "javascript:alert(1)", "on", "true", "None",
    "null", "[]", "{}", "[1,2]", '{"a": 1}', "2026-02-30", "0001-01-01", "9999-12-31",
    "10000-01-01", "24:61", "x@y", "x@" + "y" * 300 + ".example", "next", "a-b",
    "00000000-0000-0000-0000-000000000000", "*" * 200, "\r\nSet-Cookie: a=b", "=cmd", "post",
    "preview",
]  # fmt: skip

NAMES = [
    "page", "q", "in", "sort", "all", "thread", "replytocom", "mine", "next", "p", "page_id", "s",
    "feed", "m", "action", "body", "parent", "key", "email", "reason", "pk", "_popup",
    "_to_field", "o", "e", "id__exact", "_changelist_filters", "list", "selected", "ids",
    "app_label", "model_name", "field_name", "term",
]  # fmt: skip

TYPES = [
    "application/x-www-form-urlencoded",
    "application/x-www-form-urlencoded; charset=utf-16",
    "application/x-www-form-urlencoded; charset=utf-8",
    "application/x-www-form-urlencoded; charset=nonsense",
    "multipart/form-data",
    "multipart/form-data; boundary=",
    "multipart/form-data; boundary=xx",
    "multipart/form-data; boundary=é",
    "application/json",
    "text/plain; charset=utf-16",
    "image/png",
    "",
    "x" * 300,
]

HEADERS = {
    "HTTP_ORIGIN": ["null", "http://testserver", "http://[", "https://evil.example", "\xff", ""],
    "HTTP_REFERER": ["http://testserver/", "http://[", "\xff", "http://testserver:x/", ""],
    "HTTP_SEC_FETCH_SITE": ["same-origin", "none", "cross-site", "İ"],
    "HTTP_ACCEPT": ["application/json", "text/html;q=x", "\xff", ""],
    "HTTP_ACCEPT_LANGUAGE": ["de", "x" * 600, "\xff"],
    "HTTP_IF_NONE_MATCH": ["*", '"a"', "W/", "\xff", '"'],
    "HTTP_IF_MODIFIED_SINCE": ["Fri, 31 Feb 2026 00:00:00 GMT", "Thu, 01 Jan 0000 00:00:00"],
    "HTTP_RANGE": ["bytes=0-", "bytes=9-1", "bytes=-", "x"],
    "HTTP_X_FORWARDED_FOR": ["1.2.3.4:80", "[::1]:9", "unknown", ",", "\xff", "1.2.3.4" * 100],
    "HTTP_X_REQUESTED_WITH": ["XMLHttpRequest", "fetch"],
    "HTTP_COOKIE": ["sessionid=\xff", "csrftoken=" + "a" * 500, ";;;=", "sessionid="],
    "REMOTE_ADDR": ["", "::1", "fe80::1%eth0", "unix:", "10.0.0.1"],
    "CONTENT_LENGTH": ["", "-1", "0", "x", "٣", "9" * 5000],
    "HTTP_HOST": ["testserver", "testserver:99999", "a b", "[", "evil.example", ""],
}  # fmt: skip


@dataclass
class Form:
    """A form of a page, as a browser would send it."""

    action: str
    method: str
    fields: dict = field(default_factory=dict)


def forms(html, path):
    """The forms of `html`, a page at `path`."""
    found = []

    class Reader(HTMLParser):
        def handle_starttag(self, tag, attributes):
            attributes = dict(attributes)
            if tag == "form":
                action = urljoin(path, attributes.get("action") or path)
                found.append(Form(action, (attributes.get("method") or "get").upper()))
            elif (
                found and tag in {"input", "select", "textarea", "button"} and "name" in attributes
            ):
                found[-1].fields[attributes["name"]] = attributes.get("value") or ""

    Reader().feed(html)
    return found


def routes(patterns=None, above=""):
    """Every route of the site, such as `comment/<int:pk>/report/`."""
    for one in get_resolver().url_patterns if patterns is None else patterns:
        route = above + str(one.pattern)
        if isinstance(one, URLPattern):
            yield route
        else:
            yield from routes(one.url_patterns, route)


class Fuzzer:
    """Sends random requests as one of `people` ({name: user or None}) and collects the failures."""

    def __init__(self, seed, people, known):
        """`known` are texts that lead somewhere: slugs, tokens and numbers of rows that exist."""
        self.random = random.Random(seed)  # noqa: S311 (to be met again, not to be kept secret)
        self.clients = {}
        for name, user in people.items():
            self.clients[name] = Client(raise_request_exception=False)
            if user:
                self.clients[name].force_login(user)
        self.known = list(known)
        self.routes = sorted(set(routes()))
        self.paths, self.forms = ["/"], []
        self.failures = []

    def run(self, count):
        """Send `count` requests; `failures` then holds what was answered with 500."""
        for _ in range(count):
            self.send(*self.request())
        return self.failures

    def request(self):
        name = self.random.choice(list(self.clients))
        if self.forms and self.random.random() < 0.4:
            form = self.random.choice(self.forms)
            return name, form.method, form.action, self.changed(form.fields), self.environment()
        path = self.random.choice(self.paths) if self.random.random() < 0.5 else self.made_path()
        method = self.random.choice(["GET", "GET", "GET", "POST", "POST", "HEAD", "PUT", "OPTIONS"])
        fields = {self.random.choice(NAMES): self.value() for _ in range(self.random.randrange(4))}
        return name, method, path, fields, self.environment()

    def value(self):
        return self.random.choice(self.known if self.random.random() < 0.3 else VALUES)

    def changed(self, fields):
        """`fields` with some emptied, left out, or filled with something else."""
        changed = {}
        for name, value in fields.items():
            chance = self.random.random()
            if chance > 0.1:
                changed[name] = value if chance > 0.4 else self.value()
        return changed

    def made_path(self):
        """One of the routes, its parts filled."""

        def fill(match):
            return quote(self.value()[:300].encode("utf-8", "replace"), safe="/")

        route = re.sub(r"<[^>]+>", fill, self.random.choice(self.routes))
        return "/" + re.sub(r"\(\?P.*?\)|[\^$\\]", fill, route).lstrip("/")

    def environment(self):
        """Headers of the request; most of the time none out of the ordinary."""
        # Often from elsewhere, so that the limits are met and do not meet every request.
        address = {"REMOTE_ADDR": f"198.51.100.{self.random.randrange(250)}"}
        if self.random.random() < 0.6:
            return address
        names = self.random.sample(list(HEADERS), self.random.randrange(1, 4))
        return address | {name: self.random.choice(HEADERS[name]) for name in names}

    def send(self, name, method, path, fields, environment):
        split = urlsplit(path)
        query = [split.query] if split.query else []
        encoded = urlencode(
            {one: value.encode("utf-8", "surrogatepass") for one, value in fields.items()}
        )
        body, content_type = b"", "application/octet-stream"
        if method in {"POST", "PUT"}:
            body = encoded.encode()
            content_type = TYPES[0] if self.random.random() < 0.7 else self.random.choice(TYPES)
            chance = self.random.random()
            if chance < 0.05:
                body = self.random.randbytes(self.random.randrange(400))
            elif chance < 0.25:
                body, content_type = self.multipart(fields)
        elif encoded:
            query.append(encoded)
        extra = {"QUERY_STRING": "&".join(query)} | environment
        client = self.clients[name]
        cookies = client.cookies.copy()
        with transaction.atomic():
            answer = client.generic(method, split.path, body, content_type, **extra)
            transaction.set_rollback(True)
        client.cookies = cookies
        if answer.status_code >= 500:
            request = (
                f"{name}: {method} {path[:200]} {fields!r:.300} {content_type:.80} {environment}"
            )
            self.failures.append((request, getattr(answer, "exc_info", None)))
        elif method == "GET" and answer.status_code == 200 and not answer.streaming:
            self.learn(path, answer)

    def multipart(self, fields):
        """`fields` as a browser sends a form with a file, in a character set of any name."""
        charset = self.random.choice(["", "", "; charset=utf-16", "; charset=utf-7", "; charset=x"])
        encoding = "utf-16" if "16" in charset else "utf-8"
        parts = []
        for name, value in fields.items():
            file = ""
            if self.random.random() < 0.1:
                file = (
                    f'; filename="{self.value()[:80]}"\r\nContent-Type: {self.random.choice(TYPES)}'
                )
            head = f'--xx\r\nContent-Disposition: form-data; name="{name}"{file}\r\n\r\n'
            parts += [
                head.encode("utf-8", "replace"),
                value.encode(encoding, "surrogatepass"),
                b"\r\n",
            ]
        ending = self.random.choice([b"--xx--\r\n", b"--xx--\r\n", b"--xx", b""])
        return b"".join(parts) + ending, f"multipart/form-data; boundary=xx{charset}"

    def learn(self, path, answer):
        """Remember where a page leads, up to a number that keeps the choice wide."""
        if not answer.headers.get("Content-Type", "").startswith("text/html"):
            return
        html = answer.content.decode("utf-8", "replace")
        links = {urljoin(path, link) for link in re.findall(r'href="([^"#]+)"', html)}
        inside = sorted(link for link in links if link.startswith("/") and "//" not in link)
        self.paths = (self.paths + inside)[-3000:]
        self.forms = (self.forms + forms(html, path))[-600:]
