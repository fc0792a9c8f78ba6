"""Readers who load pages and writers who post, for as long as a scenario lasts."""

import http.client
import itertools
import statistics
import threading
import time
from dataclasses import dataclass
from urllib.parse import urlencode

PATIENCE = 30
"""Seconds after which a reader gives up; counted as no answer."""


@dataclass(frozen=True)
class Answer:
    """One request: when it was sent (`time.monotonic`), how long it took, and what came.

    `status` is 0 when nothing came: refused, cut off, or too late. `kind` is "page" or "post".
    """

    kind: str
    at: float
    seconds: float
    status: int
    text: str = ""


class Traffic:
    """`with Traffic(site) as traffic:` sends requests from threads until the block ends.

    Each writer's comment has words and an address of its own, so that no limit is met.
    `acknowledged` holds the words of every comment whose writer was told that it was taken.
    """

    def __init__(self, site, *, readers=2, writers=2, paths=None, pause=0.0, posts=None):
        """`posts` ends the writers after so many comments.

        A reader makes a `pause` between two requests; a writer sends one every `pause` seconds,
        however long the answers take.
        """
        self.site, self.pause = site, pause
        self.paths = paths or ["/", site.post, "/feed/", "/archive/"]
        self.numbers = itertools.count() if posts is None else iter(range(posts))
        self.answers, self.acknowledged = [], []
        self.stopping = threading.Event()
        self.readers = [threading.Thread(target=self.read) for _ in range(readers)]
        self.writers = [threading.Thread(target=self.write) for _ in range(writers)]

    def __enter__(self):
        for thread in (*self.readers, *self.writers):
            thread.start()
        return self

    def __exit__(self, *_):
        self.stopping.set()
        for thread in (*self.readers, *self.writers):
            thread.join()

    @property
    def sent(self):
        """The posts that were sent, whatever became of them."""
        return [answer for answer in self.answers if answer.kind == "post"]

    def wait_for_writers(self):
        """Until `posts` comments were sent."""
        for thread in self.writers:
            thread.join()

    def read(self):
        for number, path in enumerate(itertools.cycle(self.paths)):
            if self.stopping.is_set():
                return
            # An address each, as writers have: no limit of pages is met.
            reader = {"X-Forwarded-For": f"10.200.{number >> 8 & 255}.{number & 255}"}
            self.answers.append(ask(self.site, path, headers=reader))
            time.sleep(self.pause)

    def write(self):
        due = time.monotonic()
        for number in self.numbers:
            if self.stopping.is_set():
                return
            words = f"What I noticed on evening {number} stays with me, as {number} others do."
            answer = post(
                self.site, words, address=f"10.{number >> 16}.{number >> 8 & 255}.{number & 255}"
            )
            self.answers.append(answer)
            if answer.status == 302:
                self.acknowledged.append(words)
            due += self.pause
            time.sleep(max(0, due - time.monotonic()))

    def figures(self, *, since=0.0, until=float("inf")):
        """What readers noticed between two moments: counts by status, and milliseconds."""
        answers = [a for a in self.answers if since <= a.at < until]
        pages = [a.seconds * 1000 for a in answers if a.kind == "page" and a.status]
        return {
            "pages": sum(a.kind == "page" for a in answers),
            "posts": sum(a.kind == "post" for a in answers),
            "acknowledged": len(self.acknowledged),
            "no_answer": sum(not a.status for a in answers),
            "errors": sum(a.status >= 500 for a in answers),
            "page_median_ms": round(statistics.median(pages), 1) if pages else None,
            "page_worst_ms": round(max(pages), 1) if pages else None,
        }


def ask(site, path, *, headers=None, keep_text=False):
    return send("page", site, "GET", path, headers=headers or {}, keep_text=keep_text)


def post(site, words, *, address="10.0.0.1", keep_text=False):
    """Post a comment, as a browser without script does."""
    headers = {
        "Content-Type": "application/x-www-form-urlencoded",
        "Origin": site.url,
        "X-Forwarded-For": address,
    }
    body = urlencode({"body": words, "action": "post", "warned": "1"})
    path = f"{site.post}comment/"
    return send("post", site, "POST", path, body=body, headers=headers, keep_text=keep_text)


def send(kind, site, method, path, *, body=None, headers, keep_text):
    """One request on a connection of its own: what happens to one reader happens to no other."""
    start = time.monotonic()
    status, text = 0, ""
    connection = http.client.HTTPConnection("127.0.0.1", site.port, timeout=PATIENCE)
    try:
        connection.request(method, path, body=body, headers=headers)
        answer = connection.getresponse()
        content = answer.read()
        status = answer.status
        text = content.decode() if keep_text else ""
    except (OSError, http.client.HTTPException) as error:
        text = f"{type(error).__name__} after {time.monotonic() - start:.1f} s"
    finally:
        connection.close()
    return Answer(kind, start, time.monotonic() - start, status, text)
