"""A write lock that somebody holds: readers notice nothing, and writers are told in time."""

import sqlite3
import threading
import time
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

from tests.faults._site import Site

HELD = 14
"""Seconds for which the lock is held."""


def ask(url, fields=None):
    """(status, headers, text, seconds)"""
    start = time.monotonic()
    data = None if fields is None else urlencode(fields).encode()
    try:
        with urlopen(url, data, timeout=60) as response:  # noqa: S310 (our own site)
            status, headers, text = response.status, response.headers, response.read().decode()
    except HTTPError as error:
        status, headers, text = error.code, error.headers, error.read().decode()
    return status, headers, text, time.monotonic() - start


def run():
    """Hold the lock of SQLite's file while two write, and ask for pages and for none."""
    with Site() as site:
        lock = sqlite3.connect(site.folder / "var" / "colloquy.sqlite3", isolation_level=None)
        ask(f"{site.url}{site.post}")
        lock.execute("BEGIN IMMEDIATE")
        until, writes, pages, missing = time.monotonic() + HELD, [], [], []

        def write(number):
            body = f"Words that are written while the file is locked, {number}."
            writes.append((body, *ask(f"{site.url}{site.post}comment/", {"body": body})))

        writers = [threading.Thread(target=write, args=(number,)) for number in range(2)]
        for writer in writers:
            writer.start()
        while time.monotonic() < until:
            pages.append(ask(f"{site.url}{site.post}"))
            missing.append(ask(f"{site.url}/nowhere/{len(missing)}/"))
            time.sleep(0.1)
        for writer in writers:
            writer.join()
        lock.execute("ROLLBACK")
        lock.close()
        body = "Words that are written afterwards."
        afterwards = ask(f"{site.url}{site.post}comment/", {"body": body})
    assert {page[0] for page in pages} == {200}, "A page was not shown."
    assert {page[0] for page in missing} == {404}, "What is not there was no 404."
    for body, status, headers, text, seconds in writes:
        assert status == 503, f"A comment was answered {status}."
        assert headers["Retry-After"] == "30", "It did not say when to come again."
        assert body in text, "The words were not given back."
        assert 4 < seconds < 8, f"It waited {seconds:.1f} s."
    assert afterwards[0] == 200, "Nothing was taken when the lock was free again."
    slowest = max(page[3] for page in pages + missing)
    assert slowest < 2, f"A reader waited {slowest:.1f} s."
    return {
        "pages": len(pages),
        "slowest_page_ms": round(slowest * 1000),
        "writes_refused_after_s": round(max(write[4] for write in writes), 1),
    }
